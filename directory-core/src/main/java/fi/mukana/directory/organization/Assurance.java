package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who last assured that the data is true, and for which day.
 *
 * <p>Immutable and thread-safe. Finnish: <i>tieto tarkistettu</i>. HSDS: {@code assured_date}, {@code assurer_email}.
 * PTV: modified (the nearest).
 *
 * @param assuredDate the day for which the data was assured, empty if nobody has
 * @param assurer the role that assured it
 * @param assurerEmail the address of that role
 */
public record Assurance(Optional<LocalDate> assuredDate, LocalizedText assurer, Optional<EmailAddress> assurerEmail) {

    /** Nobody has assured it. */
    public static final Assurance NONE = new Assurance(Optional.empty(), LocalizedText.EMPTY, Optional.empty());

    /** Checks that nothing is null. */
    public Assurance {
        requireNonNull(assuredDate, "assuredDate");
        requireNonNull(assurer, "assurer");
        requireNonNull(assurerEmail, "assurerEmail");
    }

    /**
     * Assured for a day by a role that is not named.
     *
     * @param day the day
     * @return the assurance
     */
    public static Assurance on(LocalDate day) {
        return new Assurance(Optional.of(day), LocalizedText.EMPTY, Optional.empty());
    }
}
