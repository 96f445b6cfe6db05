package fi.mukana.directory.event;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.text.Validity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How and until when one registers.
 *
 * <p>Immutable and thread-safe. Finnish: <i>ilmoittautuminen</i>. HSDS: –. PTV: –. Seed row S1-21.
 *
 * @param required whether one has to register
 * @param open the days on which one can register
 * @param places how many can come, 1 or more
 * @param link where one registers
 * @param instruction how one registers, in words
 */
public record RegistrationWindow(
        Ternary required, Validity open, Optional<Integer> places, Optional<WebLink> link, LocalizedText instruction) {

    /** Nothing is told. */
    public static final RegistrationWindow UNKNOWN = new RegistrationWindow(
            Ternary.UNKNOWN, Validity.ALWAYS, Optional.empty(), Optional.empty(), LocalizedText.EMPTY);

    /**
     * Checks the places.
     *
     * @throws IllegalArgumentException if the places are fewer than 1
     */
    public RegistrationWindow {
        requireNonNull(required, "required");
        requireNonNull(open, "open");
        requireNonNull(places, "places");
        requireNonNull(link, "link");
        requireNonNull(instruction, "instruction");
        if (places.orElse(1) < 1) {
            throw new IllegalArgumentException("The places (%d) must be 1 or more.".formatted(places.orElse(0)));
        }
    }

    /**
     * Whether one can register on a day.
     *
     * @param today the day
     * @return true if the day lies in the window
     */
    public boolean isOpen(LocalDate today) {
        return open.includes(today);
    }
}
