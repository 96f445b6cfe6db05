package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A way to reach a role in an organization, for as long as it holds.
 *
 * <p>A confidential contact point is for the directory's own use: it is shown in no page, export, index or log. Immutable
 * and thread-safe. Finnish: <i>yhteystieto</i>. HSDS: {@code contact}. PTV: –. CPSV-AP: Contact Point. Seed rows S0-15,
 * S3-21.
 *
 * @param role the title of the role, such as "toiminnanjohtaja"
 * @param personName the name of the person in the role, where the person has allowed it
 * @param department the department or office
 * @param phones the phone numbers, the best first
 * @param emails the e-mail addresses, the best first
 * @param validity the days on which it holds
 * @param confidentiality who may see it
 */
public record ContactPoint(
        LocalizedText role,
        Optional<String> personName,
        LocalizedText department,
        List<Phone> phones,
        List<EmailAddress> emails,
        Validity validity,
        Confidentiality confidentiality) {

    /** Checks that nothing is null and copies the lists. */
    public ContactPoint {
        requireNonNull(role, "role");
        requireNonNull(personName, "personName");
        requireNonNull(department, "department");
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        requireNonNull(validity, "validity");
        requireNonNull(confidentiality, "confidentiality");
    }

    /**
     * Whether it may be shown and offered on a day: it is public, holds on that day, and has a number or an address
     * that is not only a pattern.
     *
     * @param today the day
     * @return true if it may be offered
     */
    public boolean isOffered(LocalDate today) {
        return confidentiality == Confidentiality.PUBLIC
                && validity.includes(today)
                && (!phones.isEmpty() || emails.stream().anyMatch(email -> !email.isMasked()));
    }
}
