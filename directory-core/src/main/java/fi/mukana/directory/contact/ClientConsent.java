package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That a client agreed to be written about: an advisor who sends a request on a client's behalf says how and when.
 *
 * <p>Immutable and thread-safe. Finnish: <i>asiakkaan suostumus</i>. HSDS: –. PTV: –.
 *
 * @param form how it was given
 * @param given the day on which it was given
 */
public record ClientConsent(Form form, LocalDate given) {

    /** How a client agrees. */
    public enum Form {
        /** By word. Finnish: <i>suullinen</i>. */
        ORAL,
        /** In writing. Finnish: <i>kirjallinen</i>. */
        WRITTEN
    }

    /** Checks that nothing is null. */
    public ClientConsent {
        requireNonNull(form, "form");
        requireNonNull(given, "given");
    }
}
