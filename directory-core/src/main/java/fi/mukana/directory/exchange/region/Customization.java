package fi.mukana.directory.exchange.region;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.look.Logo;
import fi.mukana.directory.match.MatchPolicy;
import java.util.Optional;

/**
 * What a region decides beside its profile and its records: how services are weighed, how pages speak, its logo.
 *
 * <p>Immutable and thread-safe. Finnish: <i>mukautus</i>. HSDS: –. PTV: –.
 *
 * @param policy the weights and limits of matching, empty if the region has none of its own
 * @param texts the texts of pages that the region puts in the place of the shipped ones
 * @param logo its logo, empty if it has none
 */
public record Customization(Optional<MatchPolicy> policy, InterfaceTexts texts, Optional<Logo> logo) {

    /** Nothing is decided: everything is as shipped. */
    public static final Customization NONE = new Customization(Optional.empty(), InterfaceTexts.NONE, Optional.empty());

    /** Checks that nothing is null. */
    public Customization {
        requireNonNull(policy, "policy");
        requireNonNull(texts, "texts");
        requireNonNull(logo, "logo");
    }
}
