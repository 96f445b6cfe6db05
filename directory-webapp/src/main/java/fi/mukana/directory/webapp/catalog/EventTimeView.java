package fi.mukana.directory.webapp.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When an event is, in Finland's time, as far as it is told.
 *
 * @param date the first day: {@code 2026-05-14}, or as much of it as is told: {@code 2026-05}, {@code 2026-spring},
 *     {@code 2026}, {@code --05-14} without its year
 * @param begins the time of day at which it begins, HH:mm, none if not told
 * @param lastDay the last day of one that takes several, inclusive, none if it takes one or that is not told
 * @param ends the time of day at which it ends, HH:mm, none if not told
 */
@Schema(name = "EventTime")
public record EventTimeView(
        String date,
        @Nullable String begins,
        @Nullable String lastDay,
        @Nullable String ends) {}
