package fi.mukana.directory.match;

import static fi.mukana.directory.match.Rule.basis;
import static fi.mukana.directory.match.Rule.exclude;
import static fi.mukana.directory.match.Rule.hard;
import static fi.mukana.directory.match.Rule.names;
import static fi.mukana.directory.match.Rule.preference;
import static fi.mukana.directory.match.Rule.support;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.reason.Basis;
import fi.mukana.directory.reason.Message;
import fi.mukana.directory.reason.Question;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Accessibility;
import fi.mukana.directory.service.AgeRange;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Eligibility.GenderRestriction;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.Vocabulary.Relation;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Whether the person is one whom the service takes: age, group, gender, language, referral, diagnosis, membership. */
final class PersonRules {

    private static final Map<GenderRestriction, Need.Gender> MEANT = Map.of(
            GenderRestriction.WOMEN, Need.Gender.WOMAN,
            GenderRestriction.MEN, Need.Gender.MAN,
            GenderRestriction.DIVERSE, Need.Gender.DIVERSE);

    private PersonRules() {}

    static List<MatchRule> all() {
        return List.of(
                hard("age-outside", (rule, need, service, context) -> age(rule, need, service)),
                hard("group-restricted", PersonRules::group),
                hard("gender-restricted", (rule, need, service, context) -> gender(rule, need, service)),
                hard(
                        "language-not-served",
                        (rule, need, service, context) -> language(rule, need, service),
                        (need, service, context) -> anyLanguage(need, service)),
                needed("referral", service -> service.eligibility().referral()),
                needed("diagnosis", service -> service.eligibility().diagnosis()),
                needed("membership", service -> service.eligibility().membership()),
                hard(
                        "not-free",
                        (rule, need, service, context) -> notFree(rule, need, service),
                        (need, service, context) -> List.of(new NeedChange(
                                "freeOnly",
                                Message.of("change.cost"),
                                need.toBuilder().freeOnly(false).build()))),
                preference("age-fits", (rule, need, service, context) -> ageFits(rule, need, service, context)),
                preference(
                        "language-served",
                        (rule, need, service, context) -> languageServed(rule, need, service, context)));
    }

    private static Verdict age(RuleId rule, Need need, Service service) {
        Optional<AgeRange> ages = service.eligibility().ages();
        if (ages.isEmpty() || need.age().filter(ages.get()::includes).isPresent()) {
            return Verdict.SILENT;
        }
        Basis basis = basis(
                service,
                "eligibility.ages",
                ages.get().minimumAge() + "-" + ages.get().maximumAge());
        return need.age().isPresent()
                ? exclude(rule, agesMessage("age-outside", ages.get()), basis)
                : Verdict.conditional(new Question(
                        "age",
                        rule,
                        agesMessage("age-outside.condition", ages.get()),
                        Message.of("ask.age"),
                        List.of(basis)));
    }

    private static Message agesMessage(String key, AgeRange ages) {
        Message.Argument from = Message.Argument.of(ages.minimumAge());
        Message.Argument through = Message.Argument.of(ages.maximumAge());
        if (!ages.hasUpperLimit()) {
            return Message.of(key + ".from", from);
        }
        return ages.minimumAge() == 0
                ? Message.of(key + ".through", through)
                : Message.of(key + ".between", from, through);
    }

    private static Verdict group(RuleId rule, Need need, Service service, MatchContext context) {
        Set<ConceptId> restricted = service.eligibility().restrictedTo();
        if (restricted.isEmpty() || restricted.stream().anyMatch(group -> belongs(need, group, context))) {
            return Verdict.SILENT;
        }
        List<ConceptId> open = restricted.stream()
                .filter(group -> !need.answer(questionId(group)).isNo())
                .toList();
        Basis basis = basis(
                service,
                "eligibility.restrictedTo",
                restricted.stream().map(ConceptId::value).collect(joining(" ")));
        if (open.isEmpty()) {
            return exclude(rule, Message.of("group-restricted", labels(restricted, context)), basis);
        }
        ConceptId asked = open.get(0);
        return Verdict.conditional(new Question(
                questionId(asked),
                rule,
                Message.of("group-restricted.condition", labels(open, context)),
                Message.of("ask.group", labels(List.of(asked), context)),
                List.of(basis)));
    }

    private static Message.Argument labels(Collection<ConceptId> groups, MatchContext context) {
        return names(groups.stream().map(context.vocabulary()::labelOf).toList());
    }

    private static String questionId(ConceptId group) {
        return "group:" + group;
    }

    private static boolean belongs(Need need, ConceptId group, MatchContext context) {
        return need.answer(questionId(group)).isYes()
                || need.concepts().stream()
                        .anyMatch(told -> context.vocabulary()
                                .nearness(group, told)
                                .filter(near ->
                                        near.relation() == Relation.EXACT || near.relation() == Relation.NARROWER)
                                .isPresent());
    }

    private static Verdict gender(RuleId rule, Need need, Service service) {
        Optional<Need.Gender> meant =
                Optional.ofNullable(MEANT.get(service.eligibility().gender()));
        if (meant.isEmpty() || need.gender().equals(meant)) {
            return Verdict.SILENT;
        }
        String code = EnumCodes.code(service.eligibility().gender());
        Basis basis = basis(service, "eligibility.gender", code);
        return need.gender().isPresent()
                ? exclude(rule, Message.of("gender-restricted." + code), basis)
                : Verdict.conditional(new Question(
                        "gender",
                        rule,
                        Message.of("gender-restricted.condition." + code),
                        Message.of("ask.gender"),
                        List.of(basis)));
    }

    /** No language in common, and no interpreter known to be there. */
    private static Verdict language(RuleId rule, Need need, Service service) {
        if (need.languages().isEmpty()
                || service.languages().isEmpty()
                || !service.interpretation().isEmpty()
                || service.accessibility()
                        .has(Accessibility.Feature.INTERPRETER)
                        .isYes()
                || !Collections.disjoint(bases(need.languages()), bases(service.languages()))) {
            return Verdict.SILENT;
        }
        return exclude(
                rule,
                Message.of("language-not-served", languageNames(service.languages())),
                basis(service, "languages", tags(service.languages())));
    }

    /** Easy Finnish is Finnish: who looks for it can use a service in Finnish. */
    private static Set<Language> bases(Set<Language> languages) {
        return languages.stream().map(Language::base).collect(toSet());
    }

    private static List<NeedChange> anyLanguage(Need need, Service service) {
        return List.of(new NeedChange(
                "languages",
                Message.of("change.language", languageNames(service.languages())),
                need.toBuilder().languages(Set.of()).build()));
    }

    private static Verdict languageServed(RuleId rule, Need need, Service service, MatchContext context) {
        return need.languages().stream()
                .filter(service.languages()::contains)
                .findFirst()
                .map(language -> support(
                        rule,
                        context,
                        20,
                        Message.of("language-served", languageNames(Set.of(language))),
                        basis(service, "languages", language)))
                .orElse(Verdict.SILENT);
    }

    /** A rule for what it takes: asks where the person has not told, excludes where they have not got it. */
    private static MatchRule needed(String what, Function<Service, Ternary> told) {
        return hard(what + "-needed", (rule, need, service, context) -> {
            if (!told.apply(service).isYes() || need.answer(what).isYes()) {
                return Verdict.SILENT;
            }
            Basis basis = basis(service, "eligibility." + what, "yes");
            return need.answer(what).isNo()
                    ? exclude(rule, Message.of(what + "-needed"), basis)
                    : Verdict.conditional(new Question(
                            what,
                            rule,
                            Message.of(what + "-needed.condition"),
                            Message.of("ask." + what),
                            List.of(basis)));
        });
    }

    private static Verdict notFree(RuleId rule, Need need, Service service) {
        return need.freeOnly() && service.cost().charge() == Cost.Charge.CHARGED
                ? exclude(rule, Message.of("not-free"), basis(service, "cost.charge", "charged"))
                : Verdict.SILENT;
    }

    private static Verdict ageFits(RuleId rule, Need need, Service service, MatchContext context) {
        Optional<AgeRange> ages = service.eligibility().ages();
        return ages.isPresent() && need.age().filter(ages.get()::includes).isPresent()
                ? support(
                        rule,
                        context,
                        10,
                        agesMessage("age-fits", ages.get()),
                        basis(
                                service,
                                "eligibility.ages",
                                ages.get().minimumAge() + "-" + ages.get().maximumAge()))
                : Verdict.SILENT;
    }

    private static String tags(Set<Language> languages) {
        return languages.stream().map(Language::tag).collect(joining(" "));
    }

    private static Message.Argument languageNames(Set<Language> languages) {
        LocalizedText names = LocalizedText.EMPTY;
        for (Language reader : List.of(Language.FI, Language.SV, Language.EN)) {
            names = names.with(
                    reader,
                    languages.stream()
                            .map(language -> language.toLocale().getDisplayName(reader.toLocale()))
                            .collect(joining(", ")));
        }
        return Message.Argument.of(names);
    }
}
