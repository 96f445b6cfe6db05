package fi.mukana.directory.reason;

import static fi.mukana.directory.testing.Services.service;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.match.MatchContext;
import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.match.MatchRule;
import fi.mukana.directory.match.StandardRules;
import fi.mukana.directory.match.TextScore;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Accessibility.Feature;
import fi.mukana.directory.service.Capacity;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Eligibility.GenderRestriction;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.testing.Needs;
import fi.mukana.directory.testing.RuleVerifier;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.text.Validity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped sentences against everything that the standard rules can say, which is driven out of them here. */
class ShippedSentencesTest {

    private static final LocalDate TODAY = RuleVerifier.TODAY;
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");

    private static final Map<String, Set<Integer>> SAID = new TreeMap<>();
    private static final List<Properties> BUNDLES = new ArrayList<>();

    @BeforeAll
    static void letEveryRuleSayEverythingItCan() throws IOException {
        for (String suffix : List.of("", "_sv", "_en", "_fi__simple")) {
            BUNDLES.add(read("messages" + suffix + ".properties"));
        }
        availability();
        places();
        persons();
        concepts();
        wishes();
    }

    @Test
    void everythingThatARuleSaysIsASentenceInEachLanguageWithTheSameArguments() {
        for (Properties bundle : BUNDLES) {
            SAID.forEach((key, counts) -> {
                assertThat(bundle.getProperty(key)).as(key).isNotBlank();
                assertThat(counts).as("numbers of arguments of %s", key).hasSize(1);
                int count = counts.iterator().next();
                Set<Integer> expected =
                        java.util.stream.IntStream.range(0, count).boxed().collect(Collectors.toSet());
                assertThat(arguments(bundle.getProperty(key)))
                        .as("%s: %s", key, bundle.getProperty(key))
                        .isEqualTo(expected);
            });
        }
    }

    @Test
    void noSentenceIsUnused() {
        for (Properties bundle : BUNDLES) {
            assertThat(bundle.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(SAID.keySet());
        }
    }

    @Test
    void aReaderOfEasyFinnishIsToldInIt() {
        assertThat(Message.of("free-of-charge").in(Language.FI_SIMPLE)).isEqualTo("Ei maksa mitään.");
        assertThat(Message.of("free-of-charge").in(Language.FI)).isEqualTo("Maksuton.");
        assertThat(Message.of("free-of-charge").in(Language.SE)).isEqualTo("Maksuton.");
        assertThat(Message.of("free-of-charge").in(Language.SV_SIMPLE))
                .isEqualTo(Message.of("free-of-charge").in(Language.SV));
    }

    @Test
    void everyRuleSaysSomething() {
        Set<String> silent = new TreeSet<>();
        for (MatchRule rule : StandardRules.all()) {
            if (SAID.keySet().stream().noneMatch(key -> key.startsWith(rule.id().value()))) {
                silent.add(rule.id().value());
            }
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void noSentenceHoldsAStraightApostropheThatWouldSwallowArguments() {
        for (Properties bundle : BUNDLES) {
            assertThat(bundle.values())
                    .noneMatch(sentence -> sentence.toString().contains("'"));
        }
    }

    @Test
    void reasonsAndExclusionsAreSentencesAndChangesGoOnAfterAComma() {
        for (Properties bundle : BUNDLES) {
            bundle.forEach((key, value) -> {
                String sentence = value.toString();
                if (key.toString().startsWith("change.")) {
                    assertThat(sentence).as(key.toString()).matches("\\p{Ll}.*[^.?]");
                } else {
                    assertThat(sentence).as(key.toString()).matches("[\\p{Lu}{].*[.?]");
                }
                assertThat(key.toString().startsWith("ask.")).as(sentence).isEqualTo(sentence.endsWith("?"));
            });
        }
    }

    @Test
    void theLanguagesSayDifferentThings() {
        BUNDLES.get(0).forEach((key, value) -> {
            assertThat(BUNDLES.get(1).get(key)).as(key.toString()).isNotEqualTo(value);
            assertThat(BUNDLES.get(2).get(key)).as(key.toString()).isNotEqualTo(value);
        });
    }

    @Test
    void aMessageIsReadInTheLanguageOfTheReader() {
        Message over65 = Message.of("age-fits.from", Message.Argument.of(65));

        assertThat(over65.in(Language.FI)).isEqualTo("Sopii 65 vuotta täyttäneille.");
        assertThat(over65.in(Language.FI_SIMPLE)).isEqualTo("Sopii ikäisellesi. Ikä on vähintään 65 vuotta.");
        assertThat(over65.in(Language.SV)).isEqualTo("Passar personer som fyllt 65 år.");
        assertThat(over65.in(Language.EN)).isEqualTo("Suits people aged 65 or over.");
        assertThat(over65.in(Language.SE)).as("no bundle of its own").isEqualTo("Sopii 65 vuotta täyttäneille.");
        assertThat(Message.of("data-fresh", Message.Argument.of(LocalDate.of(2026, 3, 1)))
                        .in(Language.FI))
                .isEqualTo("Tiedot on tarkistettu 1.3.2026.");
    }

    @Test
    void aSentenceOfARegionIsReadAsItIsWritten() {
        Message own = Message.of(LocalizedText.fi("Kunnan oma {0} tuki, 'aina'"));

        assertThat(own.in(Language.FI)).isEqualTo("Kunnan oma {0} tuki, 'aina'");
        assertThat(own.in(Language.SV)).isEqualTo("Kunnan oma {0} tuki, 'aina'");
    }

    private static void availability() {
        for (PublishingStatus status : PublishingStatus.values()) {
            say(Need.NOTHING, service("s").publishing(status).build());
        }
        for (ServiceStatus status : ServiceStatus.values()) {
            say(Need.NOTHING, service("s").status(status).build());
        }
        say(
                Need.NOTHING,
                service("s").valid(Validity.through(TODAY.minusDays(1))).build());
        say(Need.NOTHING, service("s").valid(Validity.from(TODAY.plusDays(1))).build());
        for (Capacity.Status status : Capacity.Status.values()) {
            say(Need.NOTHING, service("s").capacity(status, TODAY).build());
        }
        say(Need.NOTHING, service("s").assured(TODAY).build());
        say(Need.NOTHING, service("s").assured(TODAY.minusYears(2)).build());
    }

    private static void places() {
        Need need = Need.builder().municipality("140").build();
        say(need, service("s").in("140").build());
        say(need, service("s").in("297").build());
        say(need, service("s").in(Area.county("13")).at("402").build());
        say(need.toBuilder().remote(false).build(), service("s").remote().build());
    }

    private static void persons() {
        for (int[] ages : new int[][] {{65, 150}, {0, 17}, {18, 29}}) {
            Service service = service("s").forAges(ages[0], ages[1]).build();
            say(Need.NOTHING, service);
            say(Need.builder().age(ages[0]).build(), service);
            say(Need.builder().age(ages[0] == 0 ? 80 : ages[0] - 1).build(), service);
        }
        Service widows = service("s").onlyFor("group:widowed").build();
        say(Need.NOTHING, widows);
        say(Need.builder().answer("group:group:widowed", Ternary.NO).build(), widows);
        for (GenderRestriction restriction : GenderRestriction.values()) {
            say(Need.NOTHING, service("s").forGender(restriction).build());
            for (Need.Gender gender : Need.Gender.values()) {
                say(
                        Need.builder().gender(gender).build(),
                        service("s").forGender(restriction).build());
            }
        }
        Service finnish = service("s").inLanguages("fi").build();
        say(Need.builder().languages(Set.of(Language.SV)).build(), finnish);
        say(Need.builder().languages(Set.of(Language.FI)).build(), finnish);
        for (Ternary answer : Ternary.values()) {
            Need need = Need.builder()
                    .answer("referral", answer)
                    .answer("diagnosis", answer)
                    .answer("membership", answer)
                    .build();
            say(
                    need,
                    service("s")
                            .referral(Ternary.YES)
                            .diagnosis(Ternary.YES)
                            .membership(Ternary.YES)
                            .build());
        }
        say(
                Need.builder().freeOnly(true).build(),
                service("s").costing(Cost.Charge.CHARGED).build());
    }

    private static void concepts() {
        for (String prefix : List.of("theme", "life-event", "support", "group", "class", "barrier")) {
            Need need = Needs.about(prefix + ":one").build();
            for (String offered : List.of("one", "below", "above", "beside")) {
                say(need, service("s").about(prefix + ":" + offered).build());
            }
        }
        for (List<String> pair :
                List.of(List.of("class:public", "theme:public"), List.of("theme:public", "class:public"))) {
            say(
                    Needs.about(pair.get(0)).build(),
                    service("s").about(pair.get(1)).build());
        }
        say(
                Needs.about("theme:loneliness").build(),
                service("s").about("group:widowed").build());
        for (String field : List.of("name", "description")) {
            say(
                    Needs.inWords("sana").build(),
                    service("s").build(),
                    Map.of(ServiceId.of("s"), new TextScore(80, field)));
        }
    }

    private static void wishes() {
        for (TimeWish time : TimeWish.values()) {
            Need need = Need.builder().times(Set.of(time)).build();
            say(need, service("s").open(DayOfWeek.TUESDAY, 9, 15).build());
            say(need, service("s").open(DayOfWeek.TUESDAY, 18, 4).build());
            say(need, service("s").open(DayOfWeek.SUNDAY, 10, 12).build());
        }
        for (ChannelWish channel : ChannelWish.values()) {
            say(
                    Need.builder().channels(Set.of(channel)).build(),
                    service("s").meeting(channel).build());
        }
        for (Concept barrier : Vocabulary.shipped().concepts(ConceptScheme.BARRIER)) {
            for (Feature feature : Feature.values()) {
                say(
                        Needs.about(barrier.id().value()).build(),
                        service("s").with(feature, Ternary.YES).build());
            }
        }
        say(Need.NOTHING, service("s").costing(Cost.Charge.FREE).build());
    }

    private static void say(Need need, Service service) {
        say(need, service, Map.of());
    }

    private static void say(Need need, Service service, Map<ServiceId, TextScore> scores) {
        Organization ended = Organization.builder(OrganizationId.of("association"), LocalizedText.fi("Yhdistys"))
                .ended(TODAY.minusDays(1))
                .build();
        MatchContext context = new MatchContext(
                TODAY, Places.official(), VOCABULARY, MatchPolicy.defaults(), scores, id -> Optional.of(ended));
        for (MatchRule rule : StandardRules.all()) {
            rule.evaluate(need, service, context)
                    .fold(
                            exclusion -> {
                                rule.cures(need, service, context).forEach(change -> note(change.message()));
                                return note(exclusion.message());
                            },
                            question -> note(question.condition()) && note(question.question()),
                            reasons -> reasons.stream().allMatch(reason -> note(reason.message())),
                            () -> true);
        }
    }

    private static boolean note(Message message) {
        SAID.computeIfAbsent(message.key(), key -> new TreeSet<>())
                .add(message.arguments().size());
        return true;
    }

    private static final Vocabulary VOCABULARY = vocabulary();

    /** The shipped concepts, and of each scheme one with a neighbor on each side. */
    private static Vocabulary vocabulary() {
        List<Concept> concepts = new ArrayList<>();
        Map<String, ConceptScheme> schemes = Map.of(
                "theme", ConceptScheme.THEME,
                "life-event", ConceptScheme.LIFE_EVENT,
                "support", ConceptScheme.SUPPORT_TYPE,
                "group", ConceptScheme.TARGET_GROUP,
                "class", ConceptScheme.SERVICE_CLASS,
                "barrier", ConceptScheme.BARRIER);
        schemes.forEach((prefix, scheme) -> {
            concepts.add(concept(prefix + ":above", scheme, Set.of(), Set.of()));
            concepts.add(concept(prefix + ":beside", scheme, Set.of(), Set.of()));
            concepts.add(concept(
                    prefix + ":one",
                    scheme,
                    Set.of(ConceptId.of(prefix + ":above")),
                    Set.of(ConceptId.of(prefix + ":beside"))));
            concepts.add(concept(prefix + ":below", scheme, Set.of(ConceptId.of(prefix + ":one")), Set.of()));
        });
        concepts.add(concept("class:public", ConceptScheme.SERVICE_CLASS, Set.of(), Set.of()));
        concepts.add(new Concept(
                ConceptId.of("theme:public"),
                ConceptScheme.THEME,
                LocalizedText.fi("theme:public"),
                LocalizedTerms.EMPTY,
                LocalizedTerms.EMPTY,
                Set.of(),
                Set.of(),
                Set.of(ConceptId.of("class:public"))));
        return Vocabulary.shipped().with(concepts);
    }

    private static Concept concept(String id, ConceptScheme scheme, Set<ConceptId> broader, Set<ConceptId> related) {
        return new Concept(
                ConceptId.of(id),
                scheme,
                LocalizedText.fi(id.toUpperCase(Locale.ROOT)),
                LocalizedTerms.EMPTY,
                LocalizedTerms.EMPTY,
                broader,
                related,
                Set.of());
    }

    private static Set<Integer> arguments(String sentence) {
        return ARGUMENT.matcher(sentence)
                .results()
                .map((MatchResult found) -> Integer.parseInt(found.group(1)))
                .collect(Collectors.toSet());
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Message.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
