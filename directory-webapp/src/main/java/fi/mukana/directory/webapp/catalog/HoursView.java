package fi.mukana.directory.webapp.catalog;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When something is open.
 *
 * @param always around the clock
 * @param byAppointment by appointment
 * @param weekly the week's spans in their order
 * @param exceptions days that differ, in the order given
 * @param onHolidays what holds on public holidays
 * @param descriptions in words, by language
 */
@Schema(name = "HoursView")
public record HoursView(
        boolean always,
        boolean byAppointment,
        List<Span> weekly,
        List<OtherDays> exceptions,
        String onHolidays,
        Map<String, String> descriptions) {

    /**
     * A weekly span.
     *
     * @param day monday to sunday
     * @param opens when it opens, HH:mm
     * @param closes when it closes, HH:mm; on the next day if not after opens
     */
    public record Span(String day, String opens, String closes) {}

    /**
     * Days that differ.
     *
     * @param from the first day, inclusive
     * @param through the last day, inclusive
     * @param open the times on these days as {@code HH:mm-HH:mm}; empty means closed
     * @param reasons why, by language
     */
    public record OtherDays(String from, String through, List<String> open, Map<String, String> reasons) {}
}
