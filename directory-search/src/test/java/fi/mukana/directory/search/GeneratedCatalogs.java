package fi.mukana.directory.search;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.service.Capacity;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Catalogs and needs made by chance from a seed: many services share words, concepts and nearly their ids. */
final class GeneratedCatalogs {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final List<String> CONCEPTS = List.of(
            "theme:grief",
            "theme:debt",
            "theme:money-worries",
            "theme:loneliness",
            "theme:anxiety",
            "theme:depression",
            "theme:mental-wellbeing",
            "theme:close-one",
            "support:peer-support",
            "support:guidance",
            "group:older-people",
            "group:carers",
            "life:retirement",
            "barrier:language",
            "ptv:P15.1",
            "ptv:P5.7",
            "ptv:P5",
            "ptv:KR1.1");

    private static final List<String> WORDS = List.of(
            "vertaistuki",
            "vertaisryhmä",
            "omaishoitaja",
            "omaishoitajien",
            "velkaneuvonta",
            "velka",
            "suru",
            "surevan",
            "yksinäisyys",
            "ystävä",
            "kahvila",
            "kahvit",
            "ryhmä",
            "kerho",
            "neuvonta",
            "liikunta",
            "muisti",
            "perhe",
            "lapset",
            "nuorten",
            "ikäihmisille",
            "kotiin",
            "apu",
            "tukihenkilö",
            "ja",
            "on",
            "stöd",
            "grupp",
            "debt");

    private static final List<String> MUNICIPALITIES = List.of("140", "297", "091", "478");

    private final Random chance;

    GeneratedCatalogs(long seed) {
        this.chance = new Random(seed);
    }

    /** Up to so many services with ids that differ by little. */
    List<Service> services(int most) {
        Map<String, Service> services = new LinkedHashMap<>();
        int count = chance.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            String id = id();
            services.put(id, service(id));
        }
        return new ArrayList<>(services.values());
    }

    private String id() {
        String letters = one(List.of("a", "aa", "a-a", "a-1", "a1", "b", "ab"));
        return letters + one(List.of("", "1", "11", "-1", "-11")) + one(List.of("", "0", "-0", "x"));
    }

    Service service(String id) {
        Service.Builder service = Records.service(id, words(1, 3))
                .concepts(concepts(3))
                .areas(areas())
                .languages(some(List.of(Language.FI, Language.SV, Language.EN), 2))
                .cost(one(List.of(
                        Cost.FREE, Cost.UNKNOWN, new Cost(Cost.Charge.CHARGED, List.of(), LocalizedText.EMPTY))))
                .status(chance.nextInt(6) == 0 ? ServiceStatus.INACTIVE : ServiceStatus.ACTIVE)
                .publishing(chance.nextInt(5) == 0 ? PublishingStatus.DRAFT : PublishingStatus.PUBLISHED)
                .validity(chance.nextInt(6) == 0 ? Validity.through(TODAY.minusDays(1)) : Validity.ALWAYS)
                .capacity(Capacity.UNKNOWN);
        if (chance.nextBoolean()) {
            service.summary(text(2, 6));
        }
        if (chance.nextBoolean()) {
            service.description(text(3, 20));
        }
        if (chance.nextInt(3) == 0) {
            service.keywords(LocalizedTerms.of(Language.FI, words(1, 1)));
        }
        return service.build();
    }

    Need need(boolean withWords) {
        Need.Builder need = Need.builder().concepts(List.copyOf(concepts(2)));
        if (withWords) {
            need.words(words(1, 6));
        }
        if (chance.nextBoolean()) {
            need.municipality(one(MUNICIPALITIES));
        }
        if (chance.nextInt(3) == 0) {
            need.areas(List.of(Area.region("11")));
        }
        if (chance.nextInt(3) == 0) {
            need.languages(Set.of(Language.SV));
        }
        return need.freeOnly(chance.nextInt(4) == 0)
                .remote(chance.nextInt(4) != 0)
                .build();
    }

    /** Words of texts, sometimes cut, inflected or unknown. */
    String query() {
        StringBuilder query = new StringBuilder(words(1, 5));
        if (chance.nextInt(3) == 0) {
            query.append("lle tuntematon");
        }
        return query.toString();
    }

    String words(int fewest, int most) {
        int count = fewest + chance.nextInt(most - fewest + 1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(one(WORDS));
        }
        return words.toString();
    }

    private LocalizedText text(int fewest, int most) {
        LocalizedText text = LocalizedText.fi(words(fewest, most));
        return chance.nextInt(4) == 0 ? text.with(Language.SV, words(fewest, most)) : text;
    }

    private Set<ConceptId> concepts(int most) {
        Set<ConceptId> concepts = new LinkedHashSet<>();
        some(CONCEPTS, most).forEach(id -> concepts.add(ConceptId.of(id)));
        return concepts;
    }

    private List<Area> areas() {
        return switch (chance.nextInt(6)) {
            case 0 -> List.of(Area.REMOTE);
            case 1 -> List.of(Area.WHOLE_COUNTRY);
            case 2 -> List.of(Area.region("11"));
            case 3 -> List.of();
            default -> List.of(Area.municipality(one(MUNICIPALITIES)));
        };
    }

    private <T> Set<T> some(List<T> values, int most) {
        Set<T> some = new LinkedHashSet<>();
        int count = chance.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            some.add(one(values));
        }
        return some;
    }

    private <T> T one(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }

    int number(int bound) {
        return chance.nextInt(bound);
    }

    /**
     * An index that holds these services after a long life: others came and went, each was changed, some were deleted
     * and came again.
     */
    LuceneDirectorySearch churned(List<Service> services) {
        LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(Records.catalog());
        long change = 1;
        for (int round = 0; round < 3; round++) {
            for (int from = 0; from < services.size(); from += 7) {
                IndexChanges.Builder changes = IndexChanges.builder().put(service("x" + number(20)));
                for (Service service : services.subList(from, Math.min(services.size(), from + 7))) {
                    if (chance.nextBoolean()) {
                        changes.put(service(service.id().value()));
                    } else {
                        changes.delete(service.id());
                    }
                }
                search.apply(changes.build(), change++);
            }
        }
        IndexChanges.Builder last = IndexChanges.builder();
        search.snapshot().services().forEach(last::delete);
        search.apply(last.build(), change++);
        for (int from = 0; from < services.size(); from += 5) {
            IndexChanges.Builder changes = IndexChanges.builder();
            services.subList(from, Math.min(services.size(), from + 5)).forEach(changes::put);
            search.apply(changes.build(), change++);
        }
        return search;
    }
}
