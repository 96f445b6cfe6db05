package fi.mukana.directory.search;

import static fi.mukana.directory.search.Records.catalog;
import static fi.mukana.directory.search.Records.concepts;
import static fi.mukana.directory.search.Records.in;
import static fi.mukana.directory.search.Records.organization;
import static fi.mukana.directory.search.Records.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.Catalog;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.event.EventTime;
import fi.mukana.directory.organization.Address;
import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.organization.ContactPoint;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.search.SearchRequest.Sort;
import fi.mukana.directory.service.Accessibility;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Provider;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.taxonomy.ChannelKind;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.PartialDate;
import fi.mukana.directory.text.Validity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every directory search has to do, whatever engine it stands on. */
abstract class DirectorySearchContract {

    /** A search over a catalog, with the shipped concepts, the official places and the default settings. */
    abstract DirectorySearch over(Catalog catalog);

    private DirectorySearch over(Service... services) {
        return over(catalog(services));
    }

    private static SearchRequest words(String words) {
        return SearchRequest.builder().words(words).build();
    }

    private static SearchRequest request(UnaryOperator<SearchRequest.Builder> filled) {
        return filled.apply(SearchRequest.builder()).build();
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(SearchHit::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "omaishoitajat, Vertaisryhmä omaishoitajille",
        "omaishoitajan, Vertaisryhmä omaishoitajille",
        "hoitaja, Vertaisryhmä omaishoitajille",
        "omaishoitja, Vertaisryhmä omaishoitajille",
        "VELKA, Velkaneuvonta",
        "velkaneuvontaan, Velkaneuvonta",
        "kahvilassa, Kielikahvila",
    })
    void inflectedFormsPartsOfCompoundsAndSlipsAreFound(String words, String name) {
        try (DirectorySearch search = over(
                service("a", "Vertaisryhmä omaishoitajille").build(),
                service("b", "Velkaneuvonta").build(),
                service("c", "Kielikahvila").build())) {
            assertThat(search.search(words(words)).hits().get(0).title().text()).isEqualTo(name);
        }
    }

    @Test
    void aWordInTheNameWeighsMoreThanInTheDescription() {
        try (DirectorySearch search = over(
                service("a", "Kerho")
                        .description(LocalizedText.fi("Vertaistuki on pieni osa toimintaa."))
                        .build(),
                service("b", "Vertaistuki").build())) {
            assertThat(ids(search.search(words("vertaistuki")))).containsExactly("b", "a");
        }
    }

    @Test
    void finnishLettersAreLettersOfTheirOwn() {
        try (DirectorySearch search =
                over(service("a", "Säde").build(), service("b", "Sade").build())) {
            assertThat(ids(search.search(words("säde")))).containsExactly("a");
        }
    }

    @Test
    void aSamiWordIsFoundWithoutItsMarks() {
        LocalizedText name = LocalizedText.fi("Ryhmä").with(Language.SE, "Doarjjajoavku čálliide");
        try (DirectorySearch search = over(
                Service.builder(ServiceId.of("a"), Records.ORGANIZATION, name).build())) {
            assertThat(ids(search.search(words("calliide")))).containsExactly("a");
        }
    }

    @Test
    void textsAreFoundInEachOfTheirLanguages() {
        LocalizedText name = LocalizedText.fi("Vertaisryhmä")
                .with(Language.SV, "Kamratstödsgrupper")
                .with(Language.EN, "Peer support groups");
        try (DirectorySearch search = over(
                Service.builder(ServiceId.of("a"), Records.ORGANIZATION, name).build())) {
            assertThat(ids(search.search(words("kamratstödsgrupp")))).containsExactly("a");
            assertThat(ids(search.search(words("supporting groups")))).containsExactly("a");
        }
    }

    @Test
    void draftsAndArchivedRecordsAreNotFound() {
        try (DirectorySearch search = over(
                service("a", "Luonnos").publishing(PublishingStatus.DRAFT).build(),
                service("b", "Luonnosarkisto")
                        .publishing(PublishingStatus.ARCHIVED)
                        .build())) {
            assertThat(search.search(words("luonnos")).total()).isZero();
            assertThat(search.suggest("luon", Language.FI, 10)).isEmpty();
            assertThat(search.snapshot().services()).isEmpty();
        }
    }

    @Test
    void nothingConfidentialIsIndexed() {
        Address address = new Address(
                Address.Kind.VISITING,
                LocalizedText.fi("Piilokuja 7"),
                Optional.of("74100"),
                LocalizedText.fi("Salapaikka"),
                Optional.of(MunicipalityCode.of("140")),
                "FI",
                Optional.empty(),
                LocalizedText.fi("Vihreä takaovi"));
        ContactPoint contact = new ContactPoint(
                LocalizedText.fi("Päivystäjä"),
                Optional.of("Tuntematon Sotilas"),
                LocalizedText.EMPTY,
                List.of(),
                List.of(),
                Validity.ALWAYS,
                Confidentiality.CONFIDENTIAL);
        Service shelter = service("a", "Turvakoti")
                .areas(in("140"))
                .channels(List.of(new ServiceChannel.ServiceLocation(
                        ServiceChannel.Common.NONE.withName(LocalizedText.fi("Kätkö")),
                        List.of(address),
                        Accessibility.UNKNOWN,
                        Confidentiality.CONFIDENTIAL)))
                .contactPoints(List.of(contact))
                .build();
        try (DirectorySearch search = over(shelter)) {
            for (String secret : List.of(
                    "piilokuja", "salapaikka", "74100", "takaovi", "kätkö", "päivystäjä", "tuntematon sotilas")) {
                assertThat(search.search(words(secret)).total()).as(secret).isZero();
                assertThat(search.suggest(secret, Language.FI, 10)).as(secret).isEmpty();
            }
            assertThat(search.search(words("turvakoti")).total()).isEqualTo(1);
        }
    }

    @Test
    void servicesOrganizationsAndEventsAreFoundTogetherAndApart() {
        Event event = Event.builder(
                        EventId.of("c"),
                        Records.ORGANIZATION,
                        LocalizedText.fi("Omaishoitajien retki"),
                        EventTime.of(LocalDateTime.of(2026, 12, 5, 17, 0), LocalTime.of(19, 0)))
                .build();
        Catalog catalog = InMemoryCatalog.of(
                List.of(organization("b", "Omaishoitajat").build()),
                List.of(service("a", "Omaishoitajien tuki").build()),
                List.of(event));
        try (DirectorySearch search = over(catalog)) {
            assertThat(ids(search.search(words("omaishoitajien")))).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(search.search(request(
                                    request -> request.words("omaishoitajien").kinds(RecordKind.EVENT)))
                            .hits())
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.kind()).isEqualTo(RecordKind.EVENT));
        }
    }

    @Test
    void aKindNamedTwiceCountsOnce() {
        try (DirectorySearch search = over(service("a", "Omaishoitajien tuki").build())) {
            assertThat(ids(search.search(request(request -> request.kinds(RecordKind.SERVICE, RecordKind.SERVICE)))))
                    .containsExactly("a");
        }
    }

    @Test
    void anEventWhoseMonthAloneIsToldIsFoundUntilTheMonthIsOver() {
        Event event = Event.builder(
                        EventId.of("c"),
                        Records.ORGANIZATION,
                        LocalizedText.fi("Kevään retki"),
                        new EventTime(
                                PartialDate.ofMonth(2026, Month.MAY),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .build();
        try (DirectorySearch search = over(InMemoryCatalog.of(List.of(), List.of(), List.of(event)))) {
            assertThat(ids(search.search(request(request -> request.day(LocalDate.of(2026, 5, 31))))))
                    .containsExactly("c");
            assertThat(ids(search.search(request(request -> request.day(LocalDate.of(2026, 6, 1))))))
                    .isEmpty();
        }
    }

    @Test
    void whatIsForALargerAreaOrRemoteOrUntoldIsFoundInEachMunicipality() {
        try (DirectorySearch search = over(
                service("municipality", "Tuki").areas(in("140")).build(),
                service("other", "Tuki").areas(in("091")).build(),
                service("county", "Tuki").areas(List.of(Area.county("13"))).build(),
                service("country", "Tuki").areas(List.of(Area.WHOLE_COUNTRY)).build(),
                service("mainland", "Tuki")
                        .areas(List.of(Area.WHOLE_COUNTRY_EXCEPT_ALAND))
                        .build(),
                service("remote", "Tuki").areas(List.of(Area.REMOTE)).build(),
                service("untold", "Tuki").build())) {
            assertThat(ids(search.search(request(request -> request.municipality("140")))))
                    .containsExactlyInAnyOrder("municipality", "county", "country", "mainland", "remote", "untold");
            assertThat(ids(search.search(request(request -> request.municipality("478")))))
                    .as("in Åland")
                    .containsExactlyInAnyOrder("country", "remote", "untold");
            assertThat(ids(search.search(request(request -> request.areas(List.of(Area.county("13")))))))
                    .as("an area finds what is for a part of it")
                    .contains("municipality", "county")
                    .doesNotContain("other");
            assertThat(ids(search.search(request(request -> request.areas(List.of(Area.REMOTE))))))
                    .containsExactly("remote");
        }
    }

    @Test
    void aConceptFindsItsNarrowerConceptsToo() {
        try (DirectorySearch search = over(
                service("narrower", "Ryhmä").concepts(concepts("theme:debt")).build(),
                service("broader", "Kerho")
                        .concepts(concepts("theme:money-worries"))
                        .build(),
                service("other", "Piiri").concepts(concepts("theme:grief")).build())) {
            assertThat(broaderOfDebt()).contains(ConceptId.of("theme:money-worries"));
            assertThat(ids(search.search(request(request -> request.concepts(concepts("theme:money-worries"))))))
                    .containsExactlyInAnyOrder("narrower", "broader");
            assertThat(ids(search.search(request(request -> request.concepts(concepts("theme:debt"))))))
                    .containsExactly("narrower");
        }
    }

    private static Set<ConceptId> broaderOfDebt() {
        return fi.mukana.directory.taxonomy.Vocabulary.shipped()
                .broaderThan(ConceptId.of("theme:debt"))
                .keySet();
    }

    @Test
    void conceptsOfOneSchemeAreAlternativesAndOfTwoAddUp() {
        try (DirectorySearch search = over(
                service("a", "A")
                        .concepts(concepts("theme:grief", "support:peer-support"))
                        .build(),
                service("b", "B").concepts(concepts("theme:loneliness")).build(),
                service("c", "C").concepts(concepts("support:peer-support")).build())) {
            assertThat(ids(search.search(
                            request(request -> request.concepts(concepts("theme:grief", "theme:loneliness"))))))
                    .containsExactly("a", "b");
            assertThat(ids(search.search(request(request ->
                            request.concepts(concepts("theme:grief", "theme:loneliness", "support:peer-support"))))))
                    .containsExactly("a");
        }
    }

    @Test
    void otherFiltersNarrow() {
        Service full = service("a", "A")
                .languages(Set.of(Language.SV))
                .cost(Cost.FREE)
                .channels(List.of(new ServiceChannel.ServiceLocation(
                        ServiceChannel.Common.NONE, List.of(), Accessibility.UNKNOWN, Confidentiality.PUBLIC)))
                .providers(List.of(new Provider(OrganizationId.of("kumppani"), Provider.Role.PRODUCER)))
                .validity(Validity.through(LocalDate.of(2026, 6, 30)))
                .build();
        Service untold = service("b", "B").build();
        Service charged = service("c", "C")
                .languages(Set.of(Language.FI))
                .cost(new Cost(Cost.Charge.CHARGED, List.of(), LocalizedText.EMPTY))
                .status(ServiceStatus.ACTIVE)
                .build();
        Service ended = service("d", "D").status(ServiceStatus.DEFUNCT).build();
        try (DirectorySearch search = over(full, untold, charged, ended)) {
            assertThat(ids(search.search(request(request -> request.languages(Set.of(Language.SV))))))
                    .containsExactly("a", "b");
            assertThat(ids(search.search(request(request -> request.freeOnly(true)))))
                    .containsExactly("a", "b");
            assertThat(ids(search.search(request(request -> request.channels(Set.of(ChannelKind.SERVICE_LOCATION))))))
                    .containsExactly("a");
            assertThat(ids(search.search(request(request -> request.organization(OrganizationId.of("kumppani"))))))
                    .containsExactly("a");
            assertThat(ids(search.search(request(request -> request.day(LocalDate.of(2026, 6, 30))))))
                    .containsExactly("a", "b", "c");
            assertThat(ids(search.search(request(request -> request.day(LocalDate.of(2026, 7, 1))))))
                    .containsExactly("b", "c");
            assertThat(ids(search.search(request(request -> request.includeInactive(true)))))
                    .containsExactly("a", "b", "c", "d");
        }
    }

    @Test
    void countsAreWhatChoosingTheValueGives() {
        try (DirectorySearch search = over(varied())) {
            for (SearchRequest request : List.of(
                    words("ryhmä"),
                    request(builder -> builder.concepts(concepts("theme:grief", "support:peer-support"))),
                    request(builder -> builder.municipality("140").languages(Set.of(Language.SV))),
                    request(builder -> builder.words("suru").areas(List.of(Area.region("11")))))) {
                for (FacetDimension dimension : FacetDimension.values()) {
                    for (FacetCount count : search.search(request).facet(dimension)) {
                        SearchRequest chosen = choose(request, dimension, count.value());
                        assertThat(search.search(chosen).total())
                                .as("%s %s of %s", dimension, count.value(), request)
                                .isEqualTo(count.count());
                    }
                }
            }
        }
    }

    /** The request with this value alone in its dimension. */
    private static SearchRequest choose(SearchRequest request, FacetDimension dimension, String value) {
        return switch (dimension) {
            case AREA ->
                request.toBuilder()
                        .municipality(value.substring("municipality:".length()))
                        .build();
            case LANGUAGE ->
                request.toBuilder().languages(Set.of(Language.of(value))).build();
            default -> {
                String prefix = value.substring(0, value.indexOf(':') + 1);
                Set<ConceptId> others = new java.util.TreeSet<>(request.concepts());
                others.removeIf(concept -> concept.value().startsWith(prefix));
                others.add(ConceptId.of(value));
                yield request.toBuilder().concepts(others).build();
            }
        };
    }

    private static Service[] varied() {
        return new Service[] {
            service("a", "Sururyhmä")
                    .concepts(concepts("theme:grief", "support:peer-support"))
                    .areas(in("140"))
                    .languages(Set.of(Language.FI))
                    .build(),
            service("b", "Ryhmä leskille")
                    .concepts(concepts("theme:grief", "support:guidance"))
                    .areas(List.of(Area.county("13"), Area.municipality("478")))
                    .languages(Set.of(Language.FI, Language.SV))
                    .build(),
            service("c", "Velkaryhmä")
                    .concepts(concepts("theme:debt", "support:peer-support"))
                    .areas(List.of(Area.WHOLE_COUNTRY_EXCEPT_ALAND, Area.municipality("478")))
                    .build(),
            service("d", "Kahvila")
                    .summary(LocalizedText.fi("Suru ja ilo samassa ryhmässä"))
                    .concepts(concepts("theme:loneliness"))
                    .areas(List.of(Area.REMOTE))
                    .languages(Set.of(Language.EN))
                    .build(),
        };
    }

    @Test
    void aSecondValueCanBeChosenKnowingWhatItBrings() {
        try (DirectorySearch search = over(varied())) {
            SearchResult result = search.search(request(request -> request.concepts(concepts("theme:grief"))));
            assertThat(result.total()).isEqualTo(2);
            assertThat(result.facet(FacetDimension.THEME))
                    .contains(new FacetCount("theme:grief", 2, true), new FacetCount("theme:debt", 1, false));
        }
    }

    @Test
    void aFilterRemovesAndChangesNoScore() {
        try (DirectorySearch search = over(varied())) {
            SearchResult all = search.search(words("ryhmä suru"));
            SearchResult some = search.search(
                    words("ryhmä suru").toBuilder().municipality("091").build());
            assertThat(some.total()).isLessThan(all.total());
            assertThat(some.hits()).isNotEmpty().isSubsetOf(all.hits());
        }
    }

    @Test
    void pagesFollowEachOther() {
        Service[] services = new Service[25];
        Arrays.setAll(
                services,
                i -> service("s" + (100 + i), "Ryhmä " + (char) ('a' + i)).build());
        try (DirectorySearch search = over(services)) {
            SearchRequest first = request(request -> request.words("ryhmä").size(10));
            List<String> paged = new java.util.ArrayList<>();
            for (int page = 0; page < 4; page++) {
                SearchResult result = search.search(first.toBuilder().page(page).build());
                assertThat(result.total()).isEqualTo(25);
                paged.addAll(ids(result));
            }
            assertThat(paged).hasSize(25).doesNotHaveDuplicates();
        }
    }

    @Test
    void namesAreSortedByTheFinnishAlphabet() {
        try (DirectorySearch search = over(
                service("1", "Öljy").build(),
                service("2", "Äiti").build(),
                service("3", "Åbo").build(),
                service("4", "\"Zeniitti\"").build(),
                service("5", "aamu").build())) {
            assertThat(ids(search.search(request(request -> request.sort(Sort.NAME)))))
                    .containsExactly("5", "4", "3", "2", "1");
        }
    }

    @Test
    void foundWordsAreMarkedByTheirPlaces() {
        Service service = service("a", "Omaishoitajien kahvila")
                .summary(LocalizedText.fi("Tavataan kahvin ääressä. Jokainen omaishoitaja on tervetullut."))
                .build();
        try (DirectorySearch search = over(service)) {
            SearchHit hit = search.search(words("omaishoitajan")).hits().get(0);
            assertThat(marked(hit.title())).containsExactly("Omaishoitajien");
            assertThat(marked(hit.snippet().orElseThrow())).containsExactly("omaishoitaja");
        }
    }

    @Test
    void aSnippetShowsThePartWithTheWords() {
        Service service = service("a", "Kerho")
                .description(LocalizedText.fi(
                        "Alku. ".repeat(80) + "Täällä puhutaan velkaneuvonnasta. " + "Loppu. ".repeat(80)))
                .build();
        try (DirectorySearch search = over(service)) {
            Excerpt snippet = search.search(words("velkaneuvonta"))
                    .hits()
                    .get(0)
                    .snippet()
                    .orElseThrow();
            assertThat(marked(snippet)).containsExactly("velkaneuvonnasta");
            assertThat(snippet.text().length())
                    .isLessThanOrEqualTo(SearchSettings.defaults().snippetLength());
            assertThat(snippet.cutBefore()).isTrue();
            assertThat(snippet.cutAfter()).isTrue();
        }
    }

    @Test
    void anExcerptSaysInWhichLanguageItIs() {
        try (DirectorySearch search = over(service("a", "Kerho").build())) {
            Excerpt title = search.search(request(request -> request.language(Language.SV)))
                    .hits()
                    .get(0)
                    .title();
            assertThat(title.language()).isEqualTo(Language.FI);
            assertThat(title.fallback()).isTrue();
        }
    }

    private static List<String> marked(Excerpt excerpt) {
        return excerpt.highlights().stream()
                .map(mark -> excerpt.text().substring(mark.begin(), mark.end()))
                .toList();
    }

    @Test
    void namesAndConceptsInUseAreSuggested() {
        Catalog catalog = InMemoryCatalog.of(
                List.of(organization("o", "Iisalmen omaishoitajat").build()),
                List.of(
                        service("a", "Omaishoitajan vapaa").build(),
                        service("b", "Ryhmä").concepts(concepts("theme:grief")).build()),
                List.of());
        try (DirectorySearch search = over(catalog)) {
            assertThat(search.suggest("oMais", Language.FI, 10))
                    .extracting(Suggestion::text)
                    .containsExactly("Omaishoitajan vapaa", "Iisalmen omaishoitajat");
            assertThat(search.suggest("sur", Language.FI, 10))
                    .containsExactly(new Suggestion(Suggestion.Kind.CONCEPT, "suru", Language.FI, "theme:grief", 1));
            assertThat(search.suggest("velkaant", Language.FI, 10))
                    .as("a concept that nothing has")
                    .isEmpty();
            assertThat(search.suggest("o", Language.FI, 1)).hasSize(1);
            assertThat(search.suggest("  ", Language.FI, 10)).isEmpty();
        }
    }

    @Test
    void keywordsOtherNamesAndConceptNamesAreFound() {
        try (DirectorySearch search = over(service("a", "Kerho")
                .alternateNames(LocalizedTerms.of(Language.FI, "Tyhjän sylin piiri"))
                .keywords(LocalizedTerms.of(Language.FI, "vertaisvanhemmuus"))
                .concepts(concepts("theme:grief"))
                .build())) {
            for (String words : List.of("syli", "vertaisvanhemmuus", "suru")) {
                assertThat(search.search(words(words)).total()).as(words).isEqualTo(1);
            }
        }
    }

    @Test
    void textPointsNameTheFieldOfTheWord() {
        Map<String, Service> services = Map.of(
                "name", service("name", "Kissapiiri").build(),
                "summary",
                        service("summary", "A")
                                .summary(LocalizedText.fi("Kissapiiri"))
                                .build(),
                "description",
                        service("description", "B")
                                .description(LocalizedText.fi("Kissapiiri"))
                                .build(),
                "keywords",
                        service("keywords", "C")
                                .keywords(LocalizedTerms.of(Language.FI, "kissapiiri"))
                                .build(),
                "alternateNames",
                        service("alternate", "D")
                                .alternateNames(LocalizedTerms.of(Language.FI, "kissapiiri"))
                                .build());
        try (DirectorySearch search = over(InMemoryCatalog.ofServices(services.values()))) {
            var scores = search.snapshot().textRelevance().scores("kissapiirin");
            services.forEach((field, service) -> assertThat(
                            Objects.requireNonNull(scores.get(service.id())).field())
                    .isEqualTo(field));
        }
    }

    @Test
    void changesAreSeenAtOnceAndAnEarlierSnapshotStaysAsItWas() {
        try (DirectorySearch search = over(service("a", "Vanha nimi").build())) {
            SearchSnapshot before = search.snapshot();
            search.apply(
                    IndexChanges.builder()
                            .put(service("a", "Uusi otsikko").build())
                            .put(service("b", "Tuore otsikko").build())
                            .build(),
                    7);
            assertThat(search.changeNumber()).isEqualTo(7);
            assertThat(ids(search.search(words("otsikko")))).containsExactlyInAnyOrder("a", "b");
            assertThat(search.search(words("vanha")).total()).isZero();
            assertThat(search.suggest("vanha", Language.FI, 5)).isEmpty();
            assertThat(before.changeNumber()).isZero();
            assertThat(ids(before.search(words("vanha")))).containsExactly("a");
        }
    }

    @Test
    void deletedAndUnpublishedRecordsLeave() {
        try (DirectorySearch search = over(
                service("a", "Kerho").build(),
                service("b", "Kerho").build(),
                service("c", "Kerho").build())) {
            search.apply(
                    IndexChanges.builder()
                            .delete(ServiceId.of("a"))
                            .put(service("b", "Kerho")
                                    .publishing(PublishingStatus.DRAFT)
                                    .build())
                            .build(),
                    1);
            assertThat(ids(search.search(words("kerho")))).containsExactly("c");
        }
    }

    @Test
    void applyingTwiceChangesNothing() {
        IndexChanges changes = IndexChanges.builder()
                .put(service("a", "Kerho").build())
                .delete(ServiceId.of("z"))
                .build();
        try (DirectorySearch search = over(service("b", "Piiri").build())) {
            search.apply(changes, 3);
            SearchResult once = search.search(words("kerho"));
            search.apply(changes, 3);
            assertThat(search.search(words("kerho"))).isEqualTo(once);
        }
    }

    @Test
    void olderChangesAreRefusedWithAdvice() {
        try (DirectorySearch search = over()) {
            search.apply(IndexChanges.builder().build(), 5);
            assertThatThrownBy(() -> search.apply(IndexChanges.builder().build(), 4))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("4")
                    .hasMessageContaining("5")
                    .hasMessageContaining("Maybe");
        }
    }

    @Test
    void rebuildingForgetsWhatTheCatalogDoesNotHold() {
        try (DirectorySearch search = over(service("a", "Kerho").build())) {
            search.rebuild(catalog(service("b", "Kerho").build()), 9);
            assertThat(ids(search.search(words("kerho")))).containsExactly("b");
            assertThat(search.changeNumber()).isEqualTo(9);
        }
    }

    @Test
    void aSnapshotOutlivesTheSearch() {
        SearchSnapshot snapshot;
        DirectorySearch search = over(service("a", "Kerho").build());
        snapshot = search.snapshot();
        search.close();
        search.close();
        assertThat(ids(snapshot.search(words("kerho")))).containsExactly("a");
        assertThatThrownBy(search::snapshot)
                .isInstanceOfSatisfying(
                        SearchException.class, e -> assertThat(e.reason()).isEqualTo(SearchException.Reason.CLOSED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.(/",
                "\"",
                "*:*",
                "name:a AND (",
                "a~2^3",
                "\\",
                "((((((((((",
                "+-&&||!",
                "\u0000\u0001\uFFFF",
                "\uD800",
                "a\uDC00b",
                "👩‍👩‍👧‍👦",
                "ﬁﬂ",
                "e\u0301\u0301\u0301",
                "\u202eabc",
                "ja on ei",
                "ᾳ",
                "İ",
                "ǅ"
            })
    void anyTextIsTaken(String words) {
        try (DirectorySearch search = over(service("a", "Kerho " + words).build())) {
            assertThat(search.search(words(words)).total()).isBetween(0, 1);
            search.suggest(words, Language.FI, 10);
            search.snapshot().textRelevance().scores(words);
        }
    }

    @Test
    void longTextIsCutAndManyWordsArePassedOver() {
        String many = "sana ".repeat(500) + "kerho";
        try (DirectorySearch search = over(service("a", "Kerho").build())) {
            assertThat(search.search(words(many)).total()).isZero();
            assertThat(search.search(words("kerho " + "x".repeat(100_000))).total())
                    .isEqualTo(1);
        }
    }
}
