package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.page.Choice;
import fi.mukana.directory.webapp.page.ChoiceGroup;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The limits of a list: a municipality and a theme, chosen by code. An unknown code is no limit.
 *
 * @param municipality only what serves it
 * @param theme only what is for it
 */
public record Limits(Optional<MunicipalityCode> municipality, Optional<ConceptId> theme) {

    /** Reads the parameters {@code m} and {@code c}. */
    static Limits of(PageRequest request, CatalogWords words) {
        return new Limits(
                request.parameter("m")
                        .filter(code -> code.matches("[0-9]{3}"))
                        .map(MunicipalityCode::of)
                        .filter(code -> words.directory()
                                .places()
                                .findMunicipality(code)
                                .isPresent()),
                request.parameter("c")
                        .filter(id -> id.matches("[a-z][a-z0-9-]*:[A-Za-z0-9.-]+"))
                        .map(ConceptId::of)
                        .filter(id -> words.directory().vocabulary().find(id).isPresent()));
    }

    boolean isEmpty() {
        return municipality.isEmpty() && theme.isEmpty();
    }

    /** Returns the parameters that keep these limits. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new TreeMap<>();
        municipality.ifPresent(code -> parameters.put("m", List.of(code.value())));
        theme.ifPresent(id -> parameters.put("c", List.of(id.value())));
        return parameters;
    }

    /** Returns whether areas serve the municipality; a record that tells no area may serve any. */
    boolean servedBy(Collection<Area> areas, Places places) {
        return municipality.isEmpty()
                || areas.isEmpty()
                || areas.stream().anyMatch(area -> places.covers(area, municipality.get()));
    }

    /** Returns the municipalities of the region, then all others, by name. */
    public static List<ChoiceGroup> municipalities(CatalogWords words, Optional<MunicipalityCode> chosen) {
        List<MunicipalityCode> region = words.regionMunicipalities();
        List<Choice> others = words.directory().places().municipalities().stream()
                .map(municipality -> municipality.code())
                .filter(code -> !region.contains(code))
                .map(code -> choice(words, code, chosen))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Texts.localeOf(words.language()))))
                .toList();
        List<ChoiceGroup> groups = new ArrayList<>();
        groups.add(new ChoiceGroup(
                words.directory().profile().name().orEmpty(words.language()),
                region.stream().map(code -> choice(words, code, chosen)).toList(),
                true));
        if (!others.isEmpty()) {
            groups.add(ChoiceGroup.of(words.texts().get("catalog.limits.elsewhere"), others));
        }
        return groups;
    }

    private static Choice choice(CatalogWords words, MunicipalityCode code, Optional<MunicipalityCode> chosen) {
        return new Choice(code.value(), words.nameOf(code), chosen.equals(Optional.of(code)));
    }

    /** Returns the concepts of three schemes that the services given here have, by name. */
    public static List<ChoiceGroup> themes(CatalogWords words, List<Service> offered, Optional<ConceptId> chosen) {
        Set<ConceptId> used = new HashSet<>();
        offered.forEach(service -> used.addAll(service.concepts()));
        Collator collator = Collator.getInstance(Texts.localeOf(words.language()));
        List<ChoiceGroup> groups = new ArrayList<>();
        for (ConceptScheme scheme :
                List.of(ConceptScheme.THEME, ConceptScheme.SUPPORT_TYPE, ConceptScheme.TARGET_GROUP)) {
            List<Choice> choices = words.directory().vocabulary().concepts(scheme).stream()
                    .map(Concept::id)
                    .filter(id -> used.contains(id) && !id.value().startsWith("ptv:"))
                    .map(id -> new Choice(id.value(), words.label(id), chosen.equals(Optional.of(id))))
                    .sorted(Comparator.comparing(Choice::label, collator))
                    .toList();
            String label = words.texts().get("catalog.limits." + EnumCodes.code(scheme));
            groups.add(ChoiceGroup.of(label, choices));
        }
        return groups;
    }
}
