package fi.mukana.directory.ranking;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.reason.Exclusion;
import fi.mukana.directory.service.Service;
import java.util.List;

/**
 * A service that meets a part of the need and yet is not offered.
 *
 * <p>Immutable and thread-safe. Finnish: <i>pois jäänyt palvelu</i>. HSDS: –. PTV: –.
 *
 * @param service the service
 * @param exclusions every reason why not, in the order of the rules, at least one
 */
public record ExcludedService(Service service, List<Exclusion> exclusions) {
    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ExcludedService {
        requireNonNull(service, "service");
        exclusions = List.copyOf(exclusions);
        if (exclusions.isEmpty()) {
            throw new IllegalArgumentException("An excluded service needs an exclusion.");
        }
    }
}
