package fi.mukana.directory.webapp.contact;

/**
 * Something to correct in a form.
 *
 * @param field the id of the field on the page
 * @param text what is wrong and what to write
 */
public record FieldError(String field, String text) {}
