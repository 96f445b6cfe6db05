package fi.mukana.directory.webapp.catalog;

import fi.mukana.directory.Directory;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.taxonomy.ConceptId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What narrows a list of records: each limit has to be met. As in matching, what a record does not tell is not held
 * against it.
 *
 * @param concepts concepts, each of which the record has, or a narrower one
 * @param areas areas, each of which the record serves
 * @param organization the organization whose record it is
 */
record ListLimits(List<ConceptId> concepts, List<Area> areas, Optional<OrganizationId> organization) {

    ListLimits {
        concepts = List.copyOf(concepts);
        areas = List.copyOf(areas);
    }

    /** Reads the parameters {@code concept}, {@code area}, {@code municipality} and {@code organization}. */
    static ListLimits of(AddressParameters parameters, CodeReader codes) {
        List<Area> areas = new ArrayList<>(codes.areas("area", parameters.all("area")));
        parameters
                .all("municipality")
                .forEach(code -> codes.municipality("municipality", code)
                        .map(known -> Area.municipality(known))
                        .ifPresent(areas::add));
        return new ListLimits(
                codes.concepts("concept", parameters.all("concept")),
                areas,
                codes.organization("organization", parameters.one("organization")));
    }

    /** Returns whether a record of these concepts is in the list. */
    boolean haveConcepts(Collection<ConceptId> own, Directory directory) {
        return concepts.stream()
                .allMatch(wanted -> own.stream()
                        .anyMatch(concept -> concept.equals(wanted)
                                || directory.vocabulary().broaderThan(concept).containsKey(wanted)));
    }

    /** Returns whether a record for these areas is in the list; a wider area serves a narrower one too. */
    boolean reach(Collection<Area> own, Directory directory) {
        return own.isEmpty()
                || areas.stream()
                        .allMatch(wanted ->
                                own.stream().anyMatch(area -> directory.places().overlap(area, wanted)));
    }

    /** Returns whether a record of these organizations is in the list. */
    boolean belongTo(Collection<OrganizationId> own) {
        return organization.isEmpty() || own.contains(organization.get());
    }
}
