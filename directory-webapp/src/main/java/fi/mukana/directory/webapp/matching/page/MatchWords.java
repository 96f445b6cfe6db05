package fi.mukana.directory.webapp.matching.page;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.Directory;
import fi.mukana.directory.FindResult;
import fi.mukana.directory.need.CrisisAssessment;
import fi.mukana.directory.need.CrisisLine;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.ranking.ExcludedService;
import fi.mukana.directory.ranking.RankedMatch;
import fi.mukana.directory.ranking.Ranking;
import fi.mukana.directory.ranking.Why;
import fi.mukana.directory.reason.Basis;
import fi.mukana.directory.reason.Exclusion;
import fi.mukana.directory.reason.Points;
import fi.mukana.directory.reason.Question;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.webapp.catalog.page.CatalogWords;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.Choice;
import fi.mukana.directory.webapp.page.TextView;
import fi.mukana.directory.webapp.page.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says in words of one language what fits a need and why. For one request. */
public final class MatchWords {

    private static final int MOST_REASONS = 3;
    private static final int MOST_LEFT_OUT = 30;
    private static final int MOST_CRISIS_LINES = 5;
    private static final int MOST_LANGUAGES = 12;

    private final Directory directory;
    private final CatalogWords catalog;
    private final Language language;
    private final Texts texts;

    /** Begins with a directory as it is now and the language of the page. */
    public MatchWords(CatalogListing listing, Language language) {
        this.directory = listing.directory();
        this.catalog = new CatalogWords(listing, language);
        this.language = language;
        this.texts = Texts.in(language);
    }

    /** Returns the page of what was found. */
    ResultsView results(FindResult found, AskedNeed asked, Optional<Set<String>> basket, BasketChange change) {
        Ranking ranking = found.ranking();
        List<ExcludedService> left = ranking.excluded().stream()
                .filter(excluded -> CatalogWords.isShown(excluded.service()))
                .toList();
        int shown = Math.min(asked.shown(), ranking.ranked().size());
        int next = Math.min(ranking.ranked().size(), shown + AskedNeed.MORE);
        List<ResultLine> results = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            results.add(result(i + 1, ranking.ranked().get(i), asked.need().municipality(), basket));
        }
        Need need = asked.need();
        return new ResultsView(
                asked.fields(false),
                crisis(found),
                findings(asked),
                asked.finding().contains("age"),
                need.words(),
                chips(need),
                found.interpretation().notUnderstood(),
                ranking.ranked().size(),
                left.size(),
                ranking.unmetCount(),
                results,
                next > shown ? Optional.of(shown + AskedNeed.MORE) : Optional.empty(),
                next - shown,
                question(ranking, asked.skipped()),
                left.stream().limit(MOST_LEFT_OUT).map(this::left).toList(),
                Math.max(0, left.size() - MOST_LEFT_OUT),
                need.age(),
                languages(need.languages()),
                times(need.times()),
                channels(need.channels()),
                !need.remote(),
                need.freeOnly(),
                need.concepts().isEmpty() ? Optional.empty() : Optional.of("find" + Addresses.query(asked.address())),
                change.added().map(id -> nameOf(id)),
                change.isFull());
    }

    /** What has just happened to the basket. */
    record BasketChange(Optional<String> added, boolean isFull) {
        static final BasketChange NONE = new BasketChange(Optional.empty(), false);
    }

    private String nameOf(String service) {
        return directory
                .catalog()
                .service(ServiceId.of(service))
                .map(found -> found.name().orEmpty(language))
                .orElse(service);
    }

    /**
     * Returns a service that fits.
     *
     * @param rank its place, from 1
     * @param match the service with its reasons
     * @param home from where its distance is told
     * @param basket the ids of the services in the basket; empty if there is no basket
     */
    public ResultLine result(
            int rank, RankedMatch match, Optional<MunicipalityCode> home, Optional<Set<String>> basket) {
        List<ReasonLine> reasons = match.reasons().stream().map(this::reason).toList();
        return new ResultLine(
                rank,
                catalog.card(match.service()),
                home.flatMap(town -> catalog.distance(match.service(), town)),
                reasons.stream()
                        .filter(reason -> !reason.isAgainst())
                        .map(ReasonLine::text)
                        .limit(MOST_REASONS)
                        .toList(),
                reasons,
                match.conditions().stream()
                        .map(question -> question.condition().in(language))
                        .distinct()
                        .toList(),
                match.points().toString(),
                basket.map(held -> held.contains(match.service().id().value())));
    }

    private ExcludedLine left(ExcludedService excluded) {
        return new ExcludedLine(
                excluded.service().id().value(),
                TextView.name(excluded.service().name(), language),
                catalog.organizationName(excluded.service().organization()),
                excluded.exclusions().stream()
                        .map(exclusion -> exclusion.message().in(language))
                        .toList());
    }

    /** Returns why a service is offered or not. */
    public WhyView why(Why why, AskedNeed asked) {
        return new WhyView(
                asked.fields(true),
                catalog.card(why.service()),
                EnumCodes.code(why.outcome()),
                chips(asked.need()),
                why.reasons().stream().map(this::reason).toList(),
                Points.sum(why.reasons()).toString(),
                why.exclusions().stream().map(this::exclusion).toList(),
                why.conditions().stream()
                        .map(question -> question.condition().in(language))
                        .distinct()
                        .toList(),
                why.nearMisses().stream()
                        .map(miss -> new WhyView.Change(
                                miss.changes().stream()
                                        .map(change -> change.message().in(language))
                                        .toList(),
                                asked.understoodAs(miss.changed()).fields(true)))
                        .toList(),
                !asked.need().isEmpty());
    }

    private ReasonLine reason(Reason reason) {
        long points = reason.points().value();
        return new ReasonLine(
                reason.message().in(language),
                points > 0 ? "+" + points : "−" + Math.abs(points),
                points < 0,
                basis(reason.basis()));
    }

    private ReasonLine exclusion(Exclusion exclusion) {
        return new ReasonLine(exclusion.message().in(language), "", true, basis(exclusion.basis()));
    }

    private List<String> basis(List<Basis> basis) {
        return basis.stream()
                .map(one -> {
                    String key = "matching.field." + one.field();
                    String field = texts.get(texts.has(key) ? key : "matching.field.other");
                    return one.assuredDate()
                            .map(day -> texts.of("matching.basis.assured", field, texts.day(day)))
                            .orElseGet(() -> texts.of("matching.basis", field));
                })
                .distinct()
                .toList();
    }

    /** Returns what was understood and chosen; each with what takes it away. */
    public List<Chip> chips(Need need) {
        List<Chip> chips = new ArrayList<>();
        for (ConceptId id : need.concepts()) {
            chips.add(new Chip(catalog.label(id), "c=" + id));
        }
        need.municipality().ifPresent(code -> chips.add(new Chip(catalog.nameOf(code), "m")));
        need.areas()
                .forEach(area ->
                        chips.add(new Chip(directory.places().nameOf(area).orEmpty(language), "area=" + area.key())));
        need.age().ifPresent(age -> chips.add(new Chip(texts.of("matching.chip.age", age), "age")));
        need.gender()
                .ifPresent(gender ->
                        chips.add(new Chip(texts.get("matching.gender." + EnumCodes.code(gender)), "gender")));
        need.languages().forEach(one -> chips.add(new Chip(nameOf(one), "lang=" + one.tag())));
        need.channels()
                .forEach(wish -> chips.add(new Chip(
                        texts.get("matching.channel." + EnumCodes.code(wish)), "channel=" + EnumCodes.code(wish))));
        need.times()
                .forEach(wish -> chips.add(
                        new Chip(texts.get("matching.time." + EnumCodes.code(wish)), "time=" + EnumCodes.code(wish))));
        if (!need.remote()) {
            chips.add(new Chip(texts.get("matching.chip.near"), "near"));
        }
        if (need.freeOnly()) {
            chips.add(new Chip(texts.get("matching.chip.free"), "free"));
        }
        need.answers()
                .forEach((question, answer) -> chips.add(
                        new Chip(answerChip(question, answer), "a=" + EnumCodes.code(answer) + ":" + question)));
        return chips;
    }

    private String answerChip(String question, Ternary answer) {
        String yesNo = texts.get(answer.isYes() ? "page.yes" : "page.no");
        int colon = question.indexOf(':');
        if (colon > 0 && question.substring(colon + 1).matches("[a-z][a-z0-9-]*:[A-Za-z0-9.-]+")) {
            return texts.of("matching.chip.answer", catalog.label(ConceptId.of(question.substring(colon + 1))), yesNo);
        }
        String key = "matching.field.eligibility." + question;
        return texts.of("matching.chip.answer", texts.get(texts.has(key) ? key : "matching.field.other"), yesNo);
    }

    /** Returns the question that decides most of the results, of those that the person has not put aside. */
    public Optional<QuestionView> question(Ranking ranking, Set<String> skipped) {
        Map<String, Integer> open = new LinkedHashMap<>();
        Map<String, Question> byId = new LinkedHashMap<>();
        for (RankedMatch match : ranking.ranked()) {
            Set<String> seen = new TreeSet<>();
            for (Question question : match.conditions()) {
                if (!skipped.contains(question.id()) && seen.add(question.id())) {
                    open.merge(question.id(), 1, Integer::sum);
                    byId.putIfAbsent(question.id(), question);
                }
            }
        }
        return open.entrySet().stream()
                .reduce((best, other) -> other.getValue() > best.getValue() ? other : best)
                .map(most -> {
                    String id = most.getKey();
                    Question question = byId.get(id);
                    return new QuestionView(
                            id,
                            question == null ? "" : question.question().in(language),
                            most.getValue(),
                            answers(id),
                            id.equals("gender") ? "gender" : id.equals("age") ? "age" : "a");
                });
    }

    private List<Choice> answers(String question) {
        return switch (question) {
            case "age" -> List.of();
            case "gender" ->
                Arrays.stream(Need.Gender.values())
                        .map(gender -> new Choice(
                                EnumCodes.code(gender), texts.get("matching.gender." + EnumCodes.code(gender)), false))
                        .toList();
            default ->
                List.of(
                        new Choice("yes:" + question, texts.get("page.yes"), false),
                        new Choice("no:" + question, texts.get("page.no"), false));
        };
    }

    /** Returns whom to call, where the words hold signs of danger. */
    public Optional<CrisisView> crisis(FindResult found) {
        return found.crisis().mustShow() ? Optional.of(crisis(found.crisis(), MOST_CRISIS_LINES)) : Optional.empty();
    }

    /** Returns whom to call. */
    CrisisView crisis(CrisisAssessment assessment, int most) {
        return new CrisisView(
                assessment.level() == CrisisAssessment.Level.ACUTE,
                assessment.lines().stream()
                        .filter(line -> line.phone().filter("112"::equals).isEmpty())
                        .filter(line -> most == Integer.MAX_VALUE || line.level() == CrisisAssessment.Level.TALK)
                        .limit(most)
                        .map(this::line)
                        .toList());
    }

    private CrisisView.Line line(CrisisLine line) {
        return new CrisisView.Line(
                TextView.name(line.name(), language),
                line.phone().map(phone -> "tel:" + phone.replaceAll("[^0-9+]", "")),
                line.phone().map(phone -> phone.replace(' ', '\u00a0')),
                TextView.brief(line.hours(), language),
                line.languages().isEmpty()
                        ? Optional.empty()
                        : Optional.of(texts.of(
                                "matching.crisis.languages",
                                line.languages().stream()
                                        .sorted(Comparator.comparing(
                                                one -> !one.base().equals(language.base())))
                                        .map(this::nameOf)
                                        .collect(joining(", ")))),
                line.url());
    }

    /** Returns what could not be read, a sentence each. */
    public List<String> findings(AskedNeed asked) {
        return new TreeSet<>(asked.finding())
                .stream()
                        .map(finding -> texts.get("matching.finding." + finding))
                        .toList();
    }

    /** Returns the times to choose from. */
    public List<Choice> times(Set<TimeWish> chosen) {
        return wishes("matching.time.", TimeWish.values(), chosen);
    }

    /** Returns the ways to meet to choose from. */
    public List<Choice> channels(Set<ChannelWish> chosen) {
        return wishes("matching.channel.", ChannelWish.values(), chosen);
    }

    /** Returns the languages to choose from: those of the interface and those in which most services are given. */
    public List<Choice> languages(Set<Language> chosen) {
        Map<Language, Integer> used = new LinkedHashMap<>();
        Texts.LANGUAGES.forEach(one -> used.put(one.base(), Integer.MAX_VALUE));
        directory
                .catalog()
                .services()
                .forEach(service -> service.languages()
                        .forEach(one -> used.merge(one.base(), 1, (a, b) -> a == Integer.MAX_VALUE ? a : a + b)));
        chosen.forEach(one -> used.put(one.base(), Integer.MAX_VALUE));
        return used.entrySet().stream()
                .sorted(Map.Entry.<Language, Integer>comparingByValue().reversed())
                .limit(MOST_LANGUAGES)
                .map(entry -> new Choice(entry.getKey().tag(), nameOf(entry.getKey()), chosen.contains(entry.getKey())))
                .toList();
    }

    private String nameOf(Language one) {
        Locale locale = Texts.localeOf(language);
        return one.isSigned()
                ? texts.get("catalog.language.signed")
                : one.base().toLocale().getDisplayName(locale);
    }

    private <E extends Enum<E>> List<Choice> wishes(String prefix, E[] all, Set<E> chosen) {
        return Arrays.stream(all)
                .map(wish -> new Choice(
                        EnumCodes.code(wish), texts.get(prefix + EnumCodes.code(wish)), chosen.contains(wish)))
                .toList();
    }

    /** Returns the texts of the language. */
    public Texts texts() {
        return texts;
    }

    /** Returns the words for services and organizations. */
    public CatalogWords catalog() {
        return catalog;
    }
}
