package fi.mukana.directory.webapp.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of events.
 *
 * @param page which page
 * @param items the events, the earliest first, then in the order of their ids
 */
@Schema(name = "EventPage")
public record EventPage(PageView page, List<EventSummary> items) {}
