package fi.mukana.directory.testing;

import fi.mukana.directory.match.MatchContext;
import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.match.MatchRule;
import fi.mukana.directory.match.NeedChange;
import fi.mukana.directory.match.StandardRules;
import fi.mukana.directory.match.TextScore;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.reason.Basis;
import fi.mukana.directory.reason.Exclusion;
import fi.mukana.directory.reason.Message;
import fi.mukana.directory.reason.Question;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Verifies one rule on one need and one service.
 *
 * <pre>{@code
 * RuleVerifier.verifying("age-outside")
 *     .given(Needs.about().age(64).build())
 *     .and(Services.service("kerho").forAges(65, 150).build())
 *     .excludes("eligibility.ages");
 * }</pre>
 *
 * <p>Beside what is asked it verifies with each service what every rule promises: the same verdict again, a basis for
 * every statement, sentences in Finnish, Swedish and English, and verdicts that suit the rule's kind. The day is {@link
 * #TODAY} unless it is given. Immutable.
 */
public final class RuleVerifier {

    /** The day for which rules are verified unless another is given: Monday 2 March 2026. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final MatchRule rule;
    private final MatchContext context;

    private RuleVerifier(MatchRule rule, MatchContext context) {
        this.rule = rule;
        this.context = context;
    }

    /**
     * Verifies a rule.
     *
     * @param rule the rule
     * @return the verifier
     */
    public static RuleVerifier verifying(MatchRule rule) {
        return new RuleVerifier(
                rule,
                new MatchContext(
                        TODAY,
                        Places.official(),
                        Vocabulary.shipped(),
                        MatchPolicy.defaults(),
                        Map.of(),
                        id -> Optional.empty()));
    }

    /**
     * Verifies a standard rule.
     *
     * @param id the id of the rule
     * @return the verifier
     * @throws IllegalArgumentException if no standard rule has the id
     */
    public static RuleVerifier verifying(String id) {
        return verifying(StandardRules.all().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("""
                        No standard rule has the id "%s".
                        Maybe pass the rule itself.""".formatted(id))));
    }

    /**
     * Verifies it on another day.
     *
     * @param today the day
     * @return the changed copy
     */
    public RuleVerifier on(LocalDate today) {
        return with(new MatchContext(
                today,
                context.places(),
                context.vocabulary(),
                context.policy(),
                context.textScores(),
                context.organizations()));
    }

    /**
     * Verifies it under another policy.
     *
     * @param policy the policy
     * @return the changed copy
     */
    public RuleVerifier under(MatchPolicy policy) {
        return with(new MatchContext(
                context.today(),
                context.places(),
                context.vocabulary(),
                policy,
                context.textScores(),
                context.organizations()));
    }

    /**
     * Verifies it with other places.
     *
     * @param places the places
     * @return the changed copy
     */
    public RuleVerifier within(Places places) {
        return with(new MatchContext(
                context.today(),
                places,
                context.vocabulary(),
                context.policy(),
                context.textScores(),
                context.organizations()));
    }

    /**
     * Verifies it with other concepts.
     *
     * @param vocabulary the concepts
     * @return the changed copy
     */
    public RuleVerifier speaking(Vocabulary vocabulary) {
        return with(new MatchContext(
                context.today(),
                context.places(),
                vocabulary,
                context.policy(),
                context.textScores(),
                context.organizations()));
    }

    /**
     * Verifies it where the need's words are found in a service.
     *
     * @param service the id of the service
     * @param score how well they are found
     * @return the changed copy
     */
    public RuleVerifier finding(String service, TextScore score) {
        Map<ServiceId, TextScore> scores = new HashMap<>(context.textScores());
        scores.put(ServiceId.of(service), score);
        return with(new MatchContext(
                context.today(),
                context.places(),
                context.vocabulary(),
                context.policy(),
                scores,
                context.organizations()));
    }

    /**
     * Verifies it where an organization is known.
     *
     * @param organization the organization
     * @return the changed copy
     */
    public RuleVerifier knowing(Organization organization) {
        return with(new MatchContext(
                context.today(),
                context.places(),
                context.vocabulary(),
                context.policy(),
                context.textScores(),
                id -> organization.id().equals(id) ? Optional.of(organization) : Optional.empty()));
    }

    private RuleVerifier with(MatchContext changed) {
        return new RuleVerifier(rule, changed);
    }

    /**
     * Gives the need.
     *
     * @param need the need
     * @return what takes the service
     */
    public Given given(Need need) {
        return new Given(need);
    }

    /** A rule and a need. */
    public final class Given {
        private final Need need;

        private Given(Need need) {
            this.need = need;
        }

        /**
         * Gives the service and judges it.
         *
         * @param service the service
         * @return the verdict, to be verified
         * @throws AssertionError if the rule breaks a promise that every rule makes
         */
        public Judged and(Service service) {
            Verdict verdict = rule.evaluate(need, service, context);
            Judged judged = new Judged(need, service, verdict);
            judged.verifyPromises();
            return judged;
        }
    }

    /** A verdict. */
    public final class Judged {
        private final Need need;
        private final Service service;
        private final Verdict verdict;

        private Judged(Need need, Service service, Verdict verdict) {
            this.need = need;
            this.service = service;
            this.verdict = verdict;
        }

        /**
         * Verifies that the rule excludes.
         *
         * @param field the field that the exclusion rests on
         * @return this
         */
        public Judged excludes(String field) {
            Exclusion exclusion = verdict.fold(
                            Optional::of,
                            question -> Optional.<Exclusion>empty(),
                            reasons -> Optional.<Exclusion>empty(),
                            () -> Optional.<Exclusion>empty())
                    .orElseThrow(() -> unexpected("to exclude"));
            verifyField(exclusion.basis(), field);
            return this;
        }

        /**
         * Verifies that the rule supports with these points altogether.
         *
         * @param points the sum of the points of its reasons
         * @return this
         */
        public Judged supports(long points) {
            List<Reason> reasons = verdict.fold(
                    exclusion -> List.<Reason>of(), question -> List.<Reason>of(), given -> given, List::<Reason>of);
            if (reasons.isEmpty()
                    || reasons.stream()
                                    .mapToLong(reason -> reason.points().value())
                                    .sum()
                            != points) {
                throw unexpected("to support with " + points + " points");
            }
            return this;
        }

        /**
         * Verifies that the rule supports with a reason that rests on a field.
         *
         * @param field the field
         * @return this
         */
        public Judged restingOn(String field) {
            verifyField(bases(), field);
            return this;
        }

        /**
         * Verifies that the rule leaves it open and asks.
         *
         * @param question the id of the question
         * @return this
         */
        public Judged asks(String question) {
            boolean asks = verdict.fold(
                    exclusion -> false, asked -> asked.id().equals(question), reasons -> false, () -> false);
            if (!asks) {
                throw unexpected("to ask for " + question);
            }
            return this;
        }

        /**
         * Verifies that the rule has nothing to say.
         *
         * @return this
         */
        public Judged isSilent() {
            boolean silent = verdict.fold(exclusion -> false, question -> false, reasons -> false, () -> true);
            if (!silent) {
                throw unexpected("to be silent");
            }
            return this;
        }

        /**
         * Verifies a sentence of the verdict.
         *
         * @param sentence the sentence in Finnish
         * @return this
         */
        public Judged saying(String sentence) {
            List<String> said =
                    messages().map(message -> message.in(Language.FI)).toList();
            if (!said.contains(sentence)) {
                throw new AssertionError(
                        "Expected rule %s to say \"%s\", but it says %s.".formatted(rule.id(), sentence, said));
            }
            return this;
        }

        /**
         * Verifies that a change of the need makes the rule no longer exclude.
         *
         * @param field the field of the need that changes
         * @return this
         */
        public Judged isCuredBy(String field) {
            List<NeedChange> cures = rule.cures(need, service, context);
            boolean cured = cures.stream()
                    .filter(change -> change.field().equals(field))
                    .anyMatch(change -> rule.evaluate(change.changed(), service, context)
                            .fold(exclusion -> false, question -> true, reasons -> true, () -> true));
            if (!cured) {
                throw new AssertionError("Expected rule %s to be cured by changing %s, but its cures change %s."
                        .formatted(
                                rule.id(),
                                field,
                                cures.stream().map(NeedChange::field).toList()));
            }
            return this;
        }

        private void verifyPromises() {
            if (!verdict.equals(rule.evaluate(need, service, context))) {
                throw new AssertionError("Rule %s judges the same service in two ways.".formatted(rule.id()));
            }
            MatchRule.Kind kind = rule.kind(need, context);
            boolean suits = verdict.fold(
                    exclusion -> kind == MatchRule.Kind.HARD,
                    question -> kind == MatchRule.Kind.HARD,
                    reasons -> kind != MatchRule.Kind.HARD,
                    () -> true);
            if (!suits) {
                throw unexpected("to give a verdict that suits its kind " + kind);
            }
            verifyRules();
            for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
                messages().forEach(message -> {
                    if (message.in(language).isBlank() || message.in(language).contains("{")) {
                        throw new AssertionError(
                                "Rule %s says \"%s\" in %s.".formatted(rule.id(), message.in(language), language));
                    }
                });
            }
            boolean excludes = verdict.fold(exclusion -> true, question -> false, reasons -> false, () -> false);
            for (NeedChange change : excludes ? rule.cures(need, service, context) : List.<NeedChange>of()) {
                if (change.changed().equals(need)) {
                    throw new AssertionError("Rule %s offers a cure that changes nothing.".formatted(rule.id()));
                }
            }
        }

        private void verifyRules() {
            boolean own = verdict.fold(
                    exclusion -> exclusion.rule().equals(rule.id()),
                    question -> question.rule().equals(rule.id())
                            && !question.basis().isEmpty(),
                    reasons -> reasons.stream().allMatch(reason -> reason.rule().equals(rule.id())),
                    () -> true);
            if (!own) {
                throw unexpected("to speak in its own name, with a basis");
            }
        }

        private Stream<Message> messages() {
            return verdict.fold(
                    exclusion -> Stream.of(exclusion.message()),
                    question -> Stream.of(question.condition(), question.question()),
                    reasons -> reasons.stream().map(Reason::message),
                    Stream::<Message>empty);
        }

        private List<Basis> bases() {
            return verdict.fold(
                    Exclusion::basis,
                    Question::basis,
                    reasons -> reasons.stream()
                            .flatMap(reason -> reason.basis().stream())
                            .toList(),
                    List::<Basis>of);
        }

        private void verifyField(List<Basis> bases, String field) {
            if (bases.stream().noneMatch(basis -> Objects.equals(basis.field(), field))) {
                throw new AssertionError("Expected the verdict of rule %s to rest on %s, but it rests on %s."
                        .formatted(
                                rule.id(),
                                field,
                                bases.stream().map(Basis::field).toList()));
            }
        }

        private AssertionError unexpected(String expected) {
            return new AssertionError("Expected rule %s %s for %s and service %s, but its verdict is %s."
                    .formatted(rule.id(), expected, need, service.id(), verdict));
        }
    }
}
