package fi.mukana.directory.webapp.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event as a list shows it.
 *
 * @param id the event's id
 * @param name its name
 * @param summary one or two sentences, none if there are none
 * @param organizer who holds it
 * @param kind what kind of event it is
 * @param time when it is
 * @param mode where one takes part: onsite, remote, hybrid or unknown
 * @param municipality where it is, none if that is not told
 * @param areas for whose residents it is, empty if for anyone
 * @param free whether it costs nothing, none if that is not told
 * @param status scheduled, postponed or cancelled
 */
@Schema(name = "EventSummary")
public record EventSummary(
        String id,
        @Nullable TextView name,
        @Nullable TextView summary,
        CodeView organizer,
        String kind,
        EventTimeView time,
        String mode,
        @Nullable CodeView municipality,
        List<CodeView> areas,
        @Nullable Boolean free,
        String status) {}
