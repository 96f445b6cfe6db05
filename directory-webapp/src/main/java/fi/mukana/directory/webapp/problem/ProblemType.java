package fi.mukana.directory.webapp.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The kinds of problem the API answers with; each is documented at {@code /errors/<slug>}. */
public enum ProblemType {
    /** The body is not JSON. */
    MALFORMED_JSON("malformed-json", 400),
    /** The body or a parameter says something that cannot be taken. */
    INVALID_REQUEST("invalid-request", 400),
    /** There is nothing at this address. */
    NOT_FOUND("not-found", 404),
    /** The address does not take this method. */
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    /** The address cannot answer in a wanted media type. */
    NOT_ACCEPTABLE("not-acceptable", 406),
    /** What the request wants contradicts what is stored. */
    CONFLICT("conflict", 409),
    /** What was there is there no more. */
    GONE("gone", 410),
    /** The body is longer than the API reads. */
    REQUEST_TOO_LARGE("request-too-large", 413),
    /** The body is not in a media type that the address reads. */
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    /** Too many requests came from one place. */
    TOO_MANY_REQUESTS("too-many-requests", 429),
    /** Another refusal of the request. */
    REFUSED("refused", 400),
    /** The webapp failed. */
    INTERNAL_ERROR("internal-error", 500),
    /** The webapp cannot answer now. */
    UNAVAILABLE("unavailable", 503);

    private static final String TITLES = "fi.mukana.directory.webapp.problem.titles";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String slug;
    private final int status;

    ProblemType(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    /** Returns the stable name of the kind, lower-kebab. */
    public String slug() {
        return slug;
    }

    /**
     * Returns the kind of a slug.
     *
     * @param slug the stable name
     * @return the kind, empty if none has this name
     */
    public static Optional<ProblemType> find(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug.equals(slug)).findFirst();
    }

    /**
     * Returns what the problem is, in a few words.
     *
     * @param language Finnish, Swedish or English
     */
    public String title(Locale language) {
        return ResourceBundle.getBundle(TITLES, language, NO_FALLBACK).getString(slug);
    }

    /** Returns the HTTP status, 400 to 599. */
    public int status() {
        return status;
    }

    /** Returns the {@code type} member: a reference to the page that documents the kind. */
    public String type() {
        return "/errors/" + slug;
    }

    /**
     * Returns the kind for a status that something else decided.
     *
     * @param status the HTTP status
     */
    static ProblemType of(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status && type != MALFORMED_JSON && type != INVALID_REQUEST)
                .findFirst()
                .orElse(status >= 500 ? INTERNAL_ERROR : REFUSED);
    }
}
