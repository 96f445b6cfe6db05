package fi.mukana.directory.webapp.page;

/**
 * Something to choose in a form.
 *
 * @param value what the form sends
 * @param label what is read
 * @param chosen whether it is chosen now
 */
public record Choice(String value, String label, boolean chosen) {}
