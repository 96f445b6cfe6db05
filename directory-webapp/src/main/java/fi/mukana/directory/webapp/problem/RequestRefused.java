package fi.mukana.directory.webapp.problem;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A request that cannot be answered as asked; becomes {@code application/problem+json}.
 *
 * <p>A resource throws it with everything it found, not with the first.
 */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Finding> findings;

    /**
     * A refusal with its findings.
     *
     * @param type the kind of problem
     * @param findings what is wrong, in the order of the request
     */
    public RequestRefused(ProblemType type, List<Finding> findings) {
        super(type.slug());
        this.type = requireNonNull(type, "type");
        this.findings = List.copyOf(findings);
    }

    /**
     * A refusal of what a body or the parameters say.
     *
     * @param findings what is wrong, in the order of the request
     */
    public static RequestRefused invalid(List<Finding> findings) {
        return new RequestRefused(ProblemType.INVALID_REQUEST, findings);
    }

    /**
     * A refusal because nothing has this id.
     *
     * @param what what was looked for, such as "service"
     * @param id the id asked for
     */
    public static RequestRefused notFound(String what, String id) {
        return new RequestRefused(
                ProblemType.NOT_FOUND,
                List.of(Finding.inParameter(
                        "id",
                        id,
                        "There is no %s with this id.".formatted(what),
                        "Take an id from the list of %ss.".formatted(what))));
    }

    /** Returns the kind of problem. */
    public ProblemType type() {
        return type;
    }

    /** Returns what is wrong, in the order of the request. */
    public List<Finding> findings() {
        return findings;
    }
}
