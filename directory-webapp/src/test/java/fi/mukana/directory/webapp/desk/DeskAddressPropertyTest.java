package fi.mukana.directory.webapp.desk;

import static fi.mukana.directory.webapp.desk.DeskFixtures.DIRECTORY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Municipality;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.webapp.matching.page.AskedNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class DeskAddressPropertyTest {

    private static final List<String> QUESTIONS = List.of("referral", "diagnosis", "membership", "group:group:widowed");

    @Property(tries = 300)
    void aDeskComesBackFromItsAddress(
            @ForAll("desksOfNeeds") List<AskedNeed> needs,
            @ForAll("chosen") List<String> services,
            @ForAll("languages") Optional<String> language) {
        DeskAddress address = new DeskAddress(needs.stream().map(NeedCode::of).toList(), services, language);
        Desk desk = Desk.of(DeskAddress.of(DeskFixtures.request(address.to("desk"))), DIRECTORY);
        assertThat(desk.findings()).isEmpty();
        assertThat(desk.needs()).isEqualTo(needs);
        assertThat(desk.services()).extracting(service -> service.id().value()).isEqualTo(services);
        assertThat(desk.address()).isEqualTo(address);
    }

    @Property(tries = 300)
    void anAddressHoldsCodesAlone(
            @ForAll("needs") AskedNeed asked, @ForAll @StringLength(min = 1, max = 60) String words) {
        AskedNeed withWords = asked.understoodAs(
                asked.need().toBuilder().words("sana " + words).build());
        assertThat(NeedCode.of(withWords)).isEqualTo(NeedCode.of(asked)).matches("[a-z][A-Za-z0-9:._-]*");
        assertThat(NeedCode.tidy(withWords, withWords.need())).isEqualTo(asked);
    }

    @Property(tries = 200)
    void whateverStandsInAnAddressIsReadOrNamed(@ForAll @StringLength(max = 80) String code) {
        Desk desk =
                Desk.of(new DeskAddress(List.of("c:theme:grief", code), List.of(code), Optional.of(code)), DIRECTORY);
        assertThat(desk.needs()).isNotEmpty();
        assertThat(Desk.of(desk.address(), DIRECTORY).findings()).isEmpty();
        assertThat(desk.address().to("desk")).matches("desk\\?[A-Za-z0-9=&:._-]*");
    }

    @Property(tries = 100)
    void whatIsDroppedFromANeedIsGoneAndTheRestStays(
            @ForAll("needs") AskedNeed asked, @ForAll @IntRange(max = 5) int at) {
        List<ConceptId> concepts = new ArrayList<>(asked.need().concepts());
        if (at >= concepts.size()) {
            return;
        }
        String left = NeedCode.without(NeedCode.of(asked), "c=" + concepts.get(at));
        Need expected =
                asked.need().toBuilder().withoutConcept(concepts.get(at)).build();
        assertThat(NeedCode.read(left, DIRECTORY).need()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<AskedNeed>> desksOfNeeds() {
        return needs().list().ofMaxSize(DeskAddress.MOST_NEEDS);
    }

    @Provide
    Arbitrary<List<String>> chosen() {
        return Arbitraries.of(DIRECTORY.catalog().services().stream()
                        .filter(service -> !service.id().value().equals("luonnos"))
                        .map(Service::id)
                        .map(id -> id.value())
                        .toList())
                .list()
                .uniqueElements()
                .ofMaxSize(DeskAddress.MOST_SERVICES);
    }

    @Provide
    Arbitrary<Optional<String>> languages() {
        return Arbitraries.of(Optional.empty(), Optional.of("fi"), Optional.of("sv"), Optional.of("en"));
    }

    @Provide
    Arbitrary<AskedNeed> needs() {
        Arbitrary<AskedNeed> asked = Builders.withBuilder(Need::builder)
                .use(Arbitraries.of(DIRECTORY.vocabulary().concepts().stream()
                                .map(Concept::id)
                                .toList())
                        .set()
                        .ofMaxSize(6))
                .in(Need.Builder::concepts)
                .use(Arbitraries.of(DIRECTORY.places().municipalities().stream()
                        .map(Municipality::code)
                        .toList()))
                .withProbability(0.5)
                .in((Need.Builder builder, MunicipalityCode code) -> builder.municipality(code))
                .use(Arbitraries.of(new ArrayList<>(DIRECTORY.places().areas()))
                        .list()
                        .uniqueElements()
                        .ofMaxSize(2))
                .in((Need.Builder builder, List<Area> areas) -> builder.areas(areas))
                .use(Arbitraries.integers().between(0, 150))
                .withProbability(0.5)
                .in(Need.Builder::age)
                .use(Arbitraries.of(Need.Gender.class))
                .withProbability(0.3)
                .in(Need.Builder::gender)
                .use(Arbitraries.of(
                                Language.FI,
                                Language.SV,
                                Language.FI_SIMPLE,
                                Language.of("fse"),
                                Language.of("sr-Latn"))
                        .set()
                        .ofMaxSize(3))
                .in(Need.Builder::languages)
                .use(Arbitraries.of(ChannelWish.class).set())
                .in(Need.Builder::channels)
                .use(Arbitraries.of(TimeWish.class).set())
                .in(Need.Builder::times)
                .use(Arbitraries.of(true, false))
                .in(Need.Builder::remote)
                .use(Arbitraries.of(true, false))
                .in(Need.Builder::freeOnly)
                .use(Arbitraries.maps(Arbitraries.of(QUESTIONS), Arbitraries.of(Ternary.YES, Ternary.NO))
                        .ofMaxSize(2))
                .in((Need.Builder builder, Map<String, Ternary> answers) -> {
                    answers.forEach(builder::answer);
                    return builder;
                })
                .build(Need.Builder::build)
                .filter(need -> !need.isEmpty())
                .map(need -> new AskedNeed(need, true, Set.of(), AskedNeed.FIRST, Set.of(), List.of()));
        return asked.flatMap(need -> Arbitraries.of(QUESTIONS)
                .set()
                .ofMaxSize(2)
                .flatMap(skipped -> Arbitraries.integers()
                        .between(AskedNeed.FIRST, 40)
                        .map(shown -> new AskedNeed(need.need(), true, skipped, shown, Set.of(), List.of()))));
    }
}
