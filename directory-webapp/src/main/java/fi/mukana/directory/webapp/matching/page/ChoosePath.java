package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.Directory;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far somebody has come on the way without typing: the question that is asked, and the codes answered before it.
 *
 * @param step the question
 * @param group the group of themes
 * @param theme the theme
 * @param municipality where
 * @param whom the target group
 */
record ChoosePath(
        Step step,
        Optional<String> group,
        Optional<ConceptId> theme,
        Optional<MunicipalityCode> municipality,
        Optional<ConceptId> whom) {

    static final String ADDRESS = "choose";

    /** The questions in the order asked. */
    enum Step {
        WHAT("what"),
        NARROWER("narrower"),
        WHERE("where"),
        WHOM("whom"),
        KIND("kind");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** Reads an address; a code that there is not is no answer, and a question that needs an earlier answer is not asked. */
    static ChoosePath of(PageRequest request, Directory directory, HomeChoices choices) {
        Optional<String> group =
                request.parameter("g").filter(name -> choices.themes().containsKey(name));
        ChoosePath path = new ChoosePath(
                step(request.parameter("step")),
                group,
                concept(request.parameter("t"), "theme:", directory).filter(theme -> group.isPresent()),
                request.parameter("m")
                        .filter(code -> code.matches("[0-9]{3}"))
                        .map(MunicipalityCode::of)
                        .filter(code ->
                                directory.places().findMunicipality(code).isPresent()),
                concept(request.parameter("w"), "group:", directory));
        return path.step == Step.NARROWER && group.isEmpty() ? path.at(Step.WHAT) : path;
    }

    private static Step step(Optional<String> code) {
        for (Step step : Step.values()) {
            if (code.filter(step.code::equals).isPresent()) {
                return step;
            }
        }
        return Step.WHAT;
    }

    private static Optional<ConceptId> concept(Optional<String> code, String scheme, Directory directory) {
        return code.filter(value -> value.startsWith(scheme) && value.matches("[a-z]+:[A-Za-z0-9.-]{1,80}"))
                .map(ConceptId::of)
                .filter(id -> directory.vocabulary().find(id).isPresent());
    }

    ChoosePath inGroup(String name) {
        return new ChoosePath(Step.NARROWER, Optional.of(name), Optional.empty(), municipality, whom);
    }

    ChoosePath about(ConceptId id) {
        return new ChoosePath(Step.WHERE, group, Optional.of(id), municipality, whom);
    }

    ChoosePath in(MunicipalityCode code) {
        return new ChoosePath(Step.WHOM, group, theme, Optional.of(code), whom);
    }

    ChoosePath forWhom(ConceptId id) {
        return new ChoosePath(Step.KIND, group, theme, municipality, Optional.of(id));
    }

    private ChoosePath at(Step other) {
        return new ChoosePath(other, group, theme, municipality, whom);
    }

    /** Returns the way on without an answer to this question; at the last question there is none but the results. */
    ChoosePath skipped() {
        return switch (step) {
            case WHAT -> new ChoosePath(Step.WHERE, Optional.empty(), Optional.empty(), municipality, whom);
            case NARROWER -> new ChoosePath(Step.WHERE, group, Optional.empty(), municipality, whom);
            case WHERE -> new ChoosePath(Step.WHOM, group, theme, Optional.empty(), whom);
            case WHOM, KIND -> new ChoosePath(Step.KIND, group, theme, municipality, Optional.empty());
        };
    }

    /** Returns the way back to the question before, its answer and later ones taken away; empty at the first question. */
    Optional<ChoosePath> back() {
        return switch (step) {
            case WHAT -> Optional.empty();
            case NARROWER -> Optional.of(NOTHING);
            case WHERE ->
                Optional.of(new ChoosePath(
                        group.isPresent() ? Step.NARROWER : Step.WHAT,
                        group,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            case WHOM -> Optional.of(new ChoosePath(Step.WHERE, group, theme, Optional.empty(), Optional.empty()));
            case KIND -> Optional.of(new ChoosePath(Step.WHOM, group, theme, municipality, Optional.empty()));
        };
    }

    private static final ChoosePath NOTHING =
            new ChoosePath(Step.WHAT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns the address below the language. */
    String address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (step != Step.WHAT) {
            parameters.put("step", List.of(step.code));
        }
        group.ifPresent(name -> parameters.put("g", List.of(name)));
        theme.ifPresent(id -> parameters.put("t", List.of(id.value())));
        municipality.ifPresent(code -> parameters.put("m", List.of(code.value())));
        whom.ifPresent(id -> parameters.put("w", List.of(id.value())));
        return ADDRESS + Addresses.query(parameters);
    }

    /**
     * Returns the address of what fits: the theme, else all themes of the group. Where nothing was answered, the address
     * of all services.
     *
     * @param kind the kind of support, if one was chosen
     */
    String results(Optional<ConceptId> kind, HomeChoices choices) {
        List<String> concepts = new ArrayList<>();
        theme.ifPresentOrElse(
                id -> concepts.add(id.value()),
                () -> group.map(choices.themes()::get)
                        .ifPresent(themes -> themes.forEach(id -> concepts.add(id.value()))));
        whom.ifPresent(id -> concepts.add(id.value()));
        kind.ifPresent(id -> concepts.add(id.value()));
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("c", concepts);
        municipality.ifPresent(code -> parameters.put("m", List.of(code.value())));
        return concepts.isEmpty() && municipality.isEmpty() ? "services" : "find" + Addresses.query(parameters);
    }
}
