package fi.mukana.directory.search;

import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A large catalog made by chance for benchmarks: words with the frequencies of a natural language (few stand
 * everywhere, most are rare), made of syllables and of the vocabulary's own labels, in Finnish and partly Swedish.
 */
final class BenchmarkCatalog {

    private static final List<String> SYLLABLES = List.of(
            "ka", "ki", "ku", "ta", "te", "tu", "pa", "pe", "pi", "sa", "se", "su", "la", "li", "lu", "ma", "mi", "mu",
            "na", "ni", "nu", "ra", "ri", "ru", "va", "vi", "jo", "ha", "hy", "kä", "tä", "pä", "sää", "laa", "kuu",
            "vää", "ruo", "tie", "kal", "ter", "pel", "tas", "kot", "ran", "mar", "vel", "hoi", "nen", "kas", "tuk");
    private static final List<String> ENDINGS =
            List.of("", "", "", "n", "ssa", "sta", "lle", "lla", "t", "ja", "en", "ksi");

    private final Random chance = new Random(20261122);
    private final List<String> words = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<ConceptId> themes;
    private final List<ConceptId> supports;
    private final List<ConceptId> groups;
    private final List<MunicipalityCode> municipalities;

    BenchmarkCatalog() {
        Vocabulary vocabulary = Vocabulary.shipped();
        this.themes = ids(vocabulary, ConceptScheme.THEME);
        this.supports = ids(vocabulary, ConceptScheme.SUPPORT_TYPE);
        this.groups = ids(vocabulary, ConceptScheme.TARGET_GROUP);
        this.municipalities = Places.official().municipalities().stream()
                .map(municipality -> municipality.code())
                .toList();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder();
            int syllables = 2 + chance.nextInt(4);
            for (int j = 0; j < syllables; j++) {
                word.append(one(SYLLABLES));
            }
            words.add(word.toString());
        }
        for (Concept concept : vocabulary.concepts()) {
            concept.prefLabel().in(Language.FI).ifPresent(labels::add);
            labels.addAll(concept.altLabels().in(Language.FI));
        }
    }

    private static List<ConceptId> ids(Vocabulary vocabulary, ConceptScheme scheme) {
        return vocabulary.concepts(scheme).stream().map(Concept::id).toList();
    }

    InMemoryCatalog catalog(int organizations, int services) {
        List<Organization> allOrganizations = new ArrayList<>();
        for (int i = 0; i < organizations; i++) {
            allOrganizations.add(Organization.builder(OrganizationId.of("o" + i), LocalizedText.fi(text(2, 4) + " ry"))
                    .summary(LocalizedText.fi(text(8, 20)))
                    .areas(areas())
                    .build());
        }
        List<Service> allServices = new ArrayList<>();
        for (int i = 0; i < services; i++) {
            allServices.add(service(i, organizations));
        }
        return InMemoryCatalog.of(allOrganizations, allServices, List.of());
    }

    private Service service(int number, int organizations) {
        LocalizedText name = LocalizedText.fi(text(2, 5));
        LocalizedText summary = LocalizedText.fi(text(10, 25));
        if (chance.nextInt(4) == 0) {
            name = name.with(Language.SV, text(2, 5));
            summary = summary.with(Language.SV, text(10, 25));
        }
        return Service.builder(ServiceId.of("s" + number), OrganizationId.of("o" + chance.nextInt(organizations)), name)
                .summary(summary)
                .description(LocalizedText.fi(text(40, 150)))
                .keywords(LocalizedTerms.of(Language.FI, text(1, 2), text(1, 2)))
                .concepts(concepts(3))
                .areas(areas())
                .languages(Set.of(chance.nextInt(5) == 0 ? Language.SV : Language.FI))
                .cost(chance.nextBoolean() ? Cost.FREE : Cost.UNKNOWN)
                .build();
    }

    private Set<ConceptId> concepts(int most) {
        Set<ConceptId> concepts = new HashSet<>();
        for (int i = 1 + chance.nextInt(most); i > 0; i--) {
            concepts.add(one(themes));
        }
        concepts.add(one(supports));
        if (chance.nextBoolean()) {
            concepts.add(one(groups));
        }
        return concepts;
    }

    private List<Area> areas() {
        return switch (chance.nextInt(10)) {
            case 0 -> List.of(Area.WHOLE_COUNTRY);
            case 1 -> List.of(Area.REMOTE);
            case 2, 3 -> List.of(Area.region("11"));
            default -> List.of(Area.municipality(one(municipalities)), Area.municipality(one(municipalities)));
        };
    }

    /** Words of which the first ones of the list are frequent. */
    private String text(int fewest, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = fewest + chance.nextInt(most - fewest + 1); i > 0; i--) {
            text.append(text.length() == 0 ? "" : " ");
            if (chance.nextInt(12) == 0) {
                text.append(one(labels));
            } else {
                text.append(words.get((int) (words.size() * Math.pow(chance.nextDouble(), 3))))
                        .append(one(ENDINGS));
            }
        }
        return text.toString();
    }

    /** A need as people write it: one to eight words, half of the time with a place, sometimes with a theme. */
    Need need() {
        Need.Builder need = Need.builder().words(query());
        if (chance.nextBoolean()) {
            need.municipality(municipality().value());
        }
        if (chance.nextInt(3) == 0) {
            need.concepts(List.of(one(themes)));
        }
        return need.build();
    }

    String query() {
        return text(1, 8);
    }

    MunicipalityCode municipality() {
        return one(municipalities);
    }

    private <T> T one(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }
}
