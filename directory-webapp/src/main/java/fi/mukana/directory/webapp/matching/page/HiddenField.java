package fi.mukana.directory.webapp.matching.page;

/**
 * A field that a form carries unseen.
 *
 * @param name its name
 * @param value its value
 */
public record HiddenField(String name, String value) {}
