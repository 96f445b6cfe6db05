package fi.mukana.directory.need;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A number to call or a page to go to in danger or crisis.
 *
 * <p>Immutable and thread-safe. Finnish: <i>kriisipuhelin</i>. HSDS: –. PTV: –.
 *
 * @param id the id
 * @param level from which level on it is shown
 * @param name the name
 * @param phone the number as it is dialled in Finland, digits and spaces
 * @param url the page
 * @param hours when it answers, in words
 * @param languages the languages in which it answers, in the order of their tags; empty if that is not told
 * @param source where this is told, a web address or the region's own name
 * @param assuredDate the day for which this was checked
 */
public record CrisisLine(
        String id,
        CrisisAssessment.Level level,
        LocalizedText name,
        Optional<String> phone,
        Optional<String> url,
        LocalizedText hours,
        Set<Language> languages,
        String source,
        Optional<LocalDate> assuredDate) {
    /**
     * Checks that one can reach it.
     *
     * @throws IllegalArgumentException if there is neither phone nor page
     */
    public CrisisLine {
        requireNonNull(id, "id");
        requireNonNull(level, "level");
        requireNonNull(name, "name");
        requireNonNull(phone, "phone");
        requireNonNull(url, "url");
        requireNonNull(hours, "hours");
        SortedSet<Language> sorted = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        languages = sorted;
        requireNonNull(source, "source");
        requireNonNull(assuredDate, "assuredDate");
        if (phone.isEmpty() && url.isEmpty()) {
            throw new IllegalArgumentException("""
                    The crisis line "%s" needs a phone or a page.
                    Maybe the phone column is empty.""".formatted(id));
        }
    }

    /**
     * Whether one can be understood in a language; a line that does not tell its languages is taken to answer in all.
     *
     * @param language the language of the caller; an easy-language variant counts as its language
     * @return false if the line tells its languages and this is none of them
     */
    public boolean answersIn(Language language) {
        return languages.isEmpty()
                || languages.stream().anyMatch(one -> one.base().equals(language.base()));
    }
}
