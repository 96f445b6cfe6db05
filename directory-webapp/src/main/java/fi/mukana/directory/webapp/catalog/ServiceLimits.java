package fi.mukana.directory.webapp.catalog;

import fi.mukana.directory.Directory;
import fi.mukana.directory.Reach;
import fi.mukana.directory.organization.Freshness;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What narrows a list of services beside what narrows every list; each limit has to be met.
 *
 * @param isOffered whether only services that are given today are in the list
 * @param reaches the ways of reaching the region, one of which a service has; empty for any
 * @param place the municipality in which a service has a public place
 * @param freshness how long ago a service was assured
 */
record ServiceLimits(
        boolean isOffered, List<Reach> reaches, Optional<MunicipalityCode> place, Optional<Freshness> freshness) {

    ServiceLimits {
        reaches = List.copyOf(reaches);
    }

    /** Reads the parameters {@code offered}, {@code reach}, {@code place} and {@code assured}. */
    static ServiceLimits of(AddressParameters parameters, CodeReader codes) {
        return new ServiceLimits(
                parameters.flag("offered", false),
                codes.choices("reach", parameters.all("reach"), Reach.class),
                codes.municipality("place", parameters.one("place")),
                codes.choice("assured", parameters.one("assured"), Freshness.class));
    }

    /** Returns whether a service is in the list on a day. */
    boolean include(Service service, Directory directory, LocalDate today) {
        return (!isOffered || directory.isOffered(service, today))
                && (reaches.isEmpty() || reaches.contains(directory.reachOf(service)))
                && place.filter(code -> !service.publicMunicipalities().contains(code))
                        .isEmpty()
                && freshness
                        .filter(step -> step != Freshness.of(service.assurance(), today))
                        .isEmpty();
    }
}
