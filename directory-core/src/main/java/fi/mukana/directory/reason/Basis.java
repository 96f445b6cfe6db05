package fi.mukana.directory.reason;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a statement rests on: a field, its value, and the day for which it was assured.
 *
 * <p>Immutable and thread-safe. Finnish: <i>peruste</i>. HSDS: {@code metadata.field_name}, {@code assured_date}. PTV: –.
 *
 * @param field the path of the field in the service, such as {@code eligibility.ages}
 * @param value the value of the field as data: a code, an id, a number or an ISO date; empty if the field is not filled
 * @param assuredDate the day for which somebody assured that the data is true, empty if nobody has
 */
public record Basis(String field, Optional<String> value, Optional<LocalDate> assuredDate) {
    /** Checks that nothing is null. */
    public Basis {
        requireNonNull(field, "field");
        requireNonNull(value, "value");
        requireNonNull(assuredDate, "assuredDate");
    }
}
