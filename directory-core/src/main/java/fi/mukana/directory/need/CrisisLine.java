package fi.mukana.directory.need;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

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
        requireNonNull(source, "source");
        requireNonNull(assuredDate, "assuredDate");
        if (phone.isEmpty() && url.isEmpty()) {
            throw new IllegalArgumentException("""
                    The crisis line "%s" needs a phone or a page.
                    Maybe the phone column is empty.""".formatted(id));
        }
    }
}
