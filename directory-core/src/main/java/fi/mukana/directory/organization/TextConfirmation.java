package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.time.LocalDate;

/**
 * That somebody who can judge it has read a record's texts in a language and found that they are in it: that what is
 * marked as easy language (selkokieli) is easy.
 *
 * <p>It holds for all texts of the record in that language as they were on the day; who changes one takes the
 * confirmation away. Software confirms nothing. Immutable and thread-safe. Finnish: <i>selkokielisyyden vahvistus</i>.
 * HSDS: –. PTV: –.
 *
 * @param language the language of the texts, such as {@code fi-simple}
 * @param role who confirmed it, by role and never by name: a reading group, an adapter's office
 * @param confirmedDate the day
 */
public record TextConfirmation(Language language, LocalizedText role, LocalDate confirmedDate) {
    /**
     * Checks that the role is told.
     *
     * @throws IllegalArgumentException if the role is empty
     */
    public TextConfirmation {
        requireNonNull(language, "language");
        requireNonNull(role, "role");
        requireNonNull(confirmedDate, "confirmedDate");
        if (role.isEmpty()) {
            throw new IllegalArgumentException("""
                    The confirmation of the texts in "%s" needs the role that gave it.
                    Maybe write "role": {"fi": "selkoryhmä"}.""".formatted(language));
        }
    }
}
