package fi.mukana.directory.match;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.reason.Basis;
import fi.mukana.directory.reason.Exclusion;
import fi.mukana.directory.reason.Message;
import fi.mukana.directory.reason.Points;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** A standard rule, made of functions. */
record Rule(RuleId id, Kinds kinds, boolean isIndexable, Evaluation evaluation, Cures cures) implements MatchRule {

    private static final List<Language> READERS = List.of(Language.FI, Language.SV, Language.EN);

    /** What a rule does for a need. */
    @FunctionalInterface
    interface Kinds {
        Kind of(Need need, MatchContext context);
    }

    /** Judges a service. */
    @FunctionalInterface
    interface Evaluation {
        Verdict of(RuleId rule, Need need, Service service, MatchContext context);
    }

    /** Changes that may help. */
    @FunctionalInterface
    interface Cures {
        List<NeedChange> of(Need need, Service service, MatchContext context);
    }

    static Rule hard(String id, Evaluation evaluation) {
        return hard(id, evaluation, (need, service, context) -> List.of());
    }

    static Rule hard(String id, Evaluation evaluation, Cures cures) {
        return new Rule(RuleId.of(id), (need, context) -> Kind.HARD, false, evaluation, cures);
    }

    static Rule preference(String id, Evaluation evaluation) {
        return new Rule(
                RuleId.of(id),
                (need, context) -> Kind.PREFERENCE,
                false,
                evaluation,
                (need, service, context) -> List.of());
    }

    static Rule relevance(String id, Kinds kinds, Evaluation evaluation) {
        return new Rule(RuleId.of(id), kinds, true, evaluation, (need, service, context) -> List.of());
    }

    @Override
    public Kind kind(Need need, MatchContext context) {
        return kinds.of(need, context);
    }

    @Override
    public Verdict evaluate(Need need, Service service, MatchContext context) {
        return evaluation.of(id, need, service, context);
    }

    @Override
    public List<NeedChange> cures(Need need, Service service, MatchContext context) {
        return cures.of(need, service, context);
    }

    /** A field of a service with its value and the day for which the service's data was assured. */
    static Basis basis(Service service, String field, Object value) {
        String text = value.toString();
        return new Basis(
                field,
                text.isEmpty() ? Optional.empty() : Optional.of(text),
                service.assurance().assuredDate());
    }

    static Verdict exclude(RuleId rule, Message message, Basis... basis) {
        return Verdict.excludes(new Exclusion(rule, message, List.of(basis)));
    }

    /** Names with commas between, in each of the languages that sentences are in. */
    static Message.Argument names(List<LocalizedText> names) {
        LocalizedText all = LocalizedText.EMPTY;
        for (Language reader : READERS) {
            all = all.with(
                    reader, names.stream().map(name -> name.orEmpty(reader)).collect(joining(", ")));
        }
        return Message.Argument.of(all);
    }

    /** Support with the rule's weight by the policy; silent if the policy takes the weight away. */
    static Verdict support(RuleId rule, MatchContext context, long weight, Message message, Basis... basis) {
        long points = context.policy().weight(rule, weight);
        return points == 0
                ? Verdict.SILENT
                : Verdict.supports(new Reason(rule, Points.of(points), message, List.of(basis)));
    }
}
