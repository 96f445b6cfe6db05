package fi.mukana.directory.webapp.catalog.page;

/**
 * Whether something is open now.
 *
 * @param text until when it is open or when it opens, a few words
 * @param isOpen whether it is open now
 */
public record OpenLine(String text, boolean isOpen) {}
