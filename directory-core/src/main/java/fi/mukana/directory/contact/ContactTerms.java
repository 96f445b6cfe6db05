package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What a request is checked against on a day: the consent text in force and the recipients that there are.
 *
 * <p>Immutable; as thread-safe as the predicate. Finnish: <i>ehdot</i>. HSDS: –. PTV: –.
 *
 * @param consentVersion the version of the consent text in force
 * @param known whether a recipient is in the directory
 * @param today the day, where the region is
 */
public record ContactTerms(String consentVersion, Predicate<Recipient> known, LocalDate today) {

    /** Checks that nothing is null. */
    public ContactTerms {
        requireNonNull(consentVersion, "consentVersion");
        requireNonNull(known, "known");
        requireNonNull(today, "today");
    }
}
