package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who last assured that the data is true, and for which day; and who confirmed that texts in easy language are easy.
 *
 * <p>Texts in easy language that nobody has confirmed are drafts, for editors alone. The records keep them, and matching and
 * search take texts as they are given: who shows texts to others leaves out what {@link #isDraft} names, as the webapp does.
 *
 * <p>Immutable and thread-safe. Finnish: <i>tieto tarkistettu</i>. HSDS: {@code assured_date}, {@code assurer_email}. PTV:
 * modified (the nearest).
 *
 * @param assuredDate the day for which the data was assured, empty if nobody has
 * @param assurer the role that assured it
 * @param assurerEmail the address of that role
 * @param confirmations what was confirmed of the texts, in the order of the languages, one of each at most
 */
public record Assurance(
        Optional<LocalDate> assuredDate,
        LocalizedText assurer,
        Optional<EmailAddress> assurerEmail,
        List<TextConfirmation> confirmations) {

    /** Nobody has assured it. */
    public static final Assurance NONE =
            new Assurance(Optional.empty(), LocalizedText.EMPTY, Optional.empty(), List.of());

    /**
     * Checks the confirmations and puts them in order.
     *
     * @throws IllegalArgumentException if two confirmations are of one language
     */
    public Assurance {
        requireNonNull(assuredDate, "assuredDate");
        requireNonNull(assurer, "assurer");
        requireNonNull(assurerEmail, "assurerEmail");
        confirmations = confirmations.stream()
                .sorted(Comparator.comparing(TextConfirmation::language))
                .toList();
        for (int i = 1; i < confirmations.size(); i++) {
            Language language = confirmations.get(i).language();
            if (language.equals(confirmations.get(i - 1).language())) {
                throw new IllegalArgumentException("""
                        The texts in "%s" are confirmed twice.
                        Maybe leave out the older confirmation.""".formatted(language));
            }
        }
    }

    /**
     * What was confirmed of the texts in a language.
     *
     * @param language the language, variants told apart
     * @return the confirmation, empty if there is none
     */
    public Optional<TextConfirmation> confirmation(Language language) {
        return confirmations.stream()
                .filter(one -> one.language().equals(language))
                .findFirst();
    }

    /**
     * Whether texts in a language are drafts that only editors may see.
     *
     * @param language the language of the texts
     * @return true for an easy-language variant that nobody has confirmed
     */
    public boolean isDraft(Language language) {
        return language.isSimple() && confirmation(language).isEmpty();
    }

    /**
     * Assured for a day by a role that is not named.
     *
     * @param day the day
     * @return the assurance
     */
    public static Assurance on(LocalDate day) {
        return new Assurance(Optional.of(day), LocalizedText.EMPTY, Optional.empty(), List.of());
    }
}
