package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.Reach;
import fi.mukana.directory.organization.Freshness;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.Choice;
import fi.mukana.directory.webapp.page.ChoiceGroup;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The limits of a list of services, chosen by codes; each has to be met. An unknown code is no limit.
 *
 * @param municipality only what serves its residents ({@code m})
 * @param concepts only what has each of them or a narrower one ({@code c}), in the order given
 * @param place only what has a public place in it ({@code place})
 * @param reaches only what reaches the region in one of these ways ({@code reach}); empty for any
 * @param freshness only what was assured in this step ({@code assured})
 * @param organization only what it is responsible for ({@code o})
 */
public record Limits(
        Optional<MunicipalityCode> municipality,
        List<ConceptId> concepts,
        Optional<MunicipalityCode> place,
        Set<Reach> reaches,
        Optional<Freshness> freshness,
        Optional<OrganizationId> organization) {

    /** The schemes that lists are limited by, in the order of the form. */
    public static final List<ConceptScheme> SCHEMES =
            List.of(ConceptScheme.THEME, ConceptScheme.SUPPORT_TYPE, ConceptScheme.TARGET_GROUP);

    /** No limit. */
    static final Limits NONE =
            new Limits(Optional.empty(), List.of(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    /** Copies the collections. */
    public Limits {
        concepts = List.copyOf(concepts);
        EnumSet<Reach> sorted = EnumSet.noneOf(Reach.class);
        sorted.addAll(reaches);
        reaches = Collections.unmodifiableSet(sorted);
    }

    /** Reads the parameters. */
    static Limits of(PageRequest request, CatalogWords words) {
        EnumSet<Reach> reaches = EnumSet.noneOf(Reach.class);
        request.parameters("reach")
                .forEach(code -> EnumCodes.parse(Reach.class, code).ifPresent(reaches::add));
        return new Limits(
                municipality(request, "m", words),
                concepts(request, words),
                municipality(request, "place", words),
                reaches,
                request.parameter("assured").flatMap(code -> EnumCodes.parse(Freshness.class, code)),
                request.parameter("o").flatMap(OrganizationId::parse));
    }

    private static Optional<MunicipalityCode> municipality(PageRequest request, String name, CatalogWords words) {
        return request.parameter(name)
                .filter(code -> code.matches("[0-9]{3}"))
                .map(MunicipalityCode::of)
                .filter(code ->
                        words.directory().places().findMunicipality(code).isPresent());
    }

    /** Returns the known concepts that the parameters {@code c} name, each once, in the order given. */
    public static List<ConceptId> concepts(PageRequest request, CatalogWords words) {
        return List.copyOf(new LinkedHashSet<>(request.parameters("c").stream()
                .filter(id -> id.matches("[a-z][a-z0-9-]*:[A-Za-z0-9.-]{1,80}"))
                .map(ConceptId::of)
                .filter(id -> words.directory().vocabulary().find(id).isPresent())
                .toList()));
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** Returns the parameters that keep these limits. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new TreeMap<>();
        municipality.ifPresent(code -> parameters.put("m", List.of(code.value())));
        if (!concepts.isEmpty()) {
            parameters.put("c", concepts.stream().map(ConceptId::value).toList());
        }
        place.ifPresent(code -> parameters.put("place", List.of(code.value())));
        if (!reaches.isEmpty()) {
            parameters.put("reach", reaches.stream().map(EnumCodes::code).toList());
        }
        freshness.ifPresent(step -> parameters.put("assured", List.of(EnumCodes.code(step))));
        organization.ifPresent(id -> parameters.put("o", List.of(id.value())));
        return parameters;
    }

    /** Returns whether a service is in the list. */
    boolean include(Service service, CatalogWords words) {
        return servedBy(service.areas(), words.directory().places())
                && concepts.stream().allMatch(wanted -> has(service, wanted, words))
                && place.filter(code -> !service.publicMunicipalities().contains(code))
                        .isEmpty()
                && (reaches.isEmpty() || reaches.contains(words.directory().reachOf(service)))
                && freshness
                        .filter(step -> step != Freshness.of(service.assurance(), words.today()))
                        .isEmpty()
                && organization.filter(id -> !id.equals(service.organization())).isEmpty();
    }

    private static boolean has(Service service, ConceptId wanted, CatalogWords words) {
        return service.concepts().stream()
                .anyMatch(id -> id.equals(wanted)
                        || words.directory().vocabulary().broaderThan(id).containsKey(wanted));
    }

    /** Returns whether areas serve the municipality; a record that tells no area may serve any. */
    boolean servedBy(Collection<Area> areas, Places places) {
        return municipality.isEmpty()
                || areas.isEmpty()
                || areas.stream().anyMatch(area -> places.covers(area, municipality.get()));
    }

    /** Returns the limits that no field of the form shows, each with the address of the list without it. */
    List<SetLimit> beyondTheForm(CatalogWords words, List<ChoiceGroup> choices) {
        Texts texts = words.texts();
        List<SetLimit> set = new ArrayList<>();
        concepts.stream()
                .filter(id -> choices.stream()
                        .flatMap(group -> group.choices().stream())
                        .noneMatch(choice -> choice.chosen() && choice.value().equals(id.value())))
                .forEach(id -> set.add(limit(words.label(id), "c", id.value())));
        place.ifPresent(
                code -> set.add(limit(texts.of("catalog.limits.place", words.nameOf(code)), "place", code.value())));
        reaches.forEach(reach -> {
            String code = EnumCodes.code(reach);
            set.add(limit(texts.get("catalog.limits.reach." + code), "reach", code));
        });
        freshness.ifPresent(step -> {
            String code = EnumCodes.code(step);
            set.add(limit(texts.get("catalog.limits.assured." + code), "assured", code));
        });
        organization.ifPresent(id -> set.add(limit(words.organizationName(id).text(), "o", id.value())));
        return set;
    }

    private SetLimit limit(String label, String name, String value) {
        Map<String, List<String>> others = new TreeMap<>(parameters());
        others.computeIfPresent(
                name,
                (key, values) ->
                        values.stream().filter(one -> !one.equals(value)).toList());
        return new SetLimit(label, name, value, "services" + Addresses.query(others));
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

    /**
     * Returns the concepts that the services given here have, by name, in a group for each of {@link #SCHEMES}; of a scheme
     * the first one that is chosen is marked.
     */
    public static List<ChoiceGroup> concepts(CatalogWords words, List<Service> offered, List<ConceptId> chosen) {
        Set<ConceptId> used = new HashSet<>(chosen);
        offered.forEach(service -> used.addAll(service.concepts()));
        Collator collator = Collator.getInstance(Texts.localeOf(words.language()));
        List<ChoiceGroup> groups = new ArrayList<>();
        for (ConceptScheme scheme : SCHEMES) {
            List<ConceptId> ids = words.directory().vocabulary().concepts(scheme).stream()
                    .map(Concept::id)
                    .filter(id -> used.contains(id) && !id.prefix().equals("ptv"))
                    .toList();
            Optional<ConceptId> marked = chosen.stream().filter(ids::contains).findFirst();
            groups.add(ChoiceGroup.of(
                    words.texts().get("catalog.limits." + EnumCodes.code(scheme)),
                    ids.stream()
                            .map(id -> new Choice(id.value(), words.label(id), marked.equals(Optional.of(id))))
                            .sorted(Comparator.comparing(Choice::label, collator))
                            .toList()));
        }
        return groups;
    }
}
