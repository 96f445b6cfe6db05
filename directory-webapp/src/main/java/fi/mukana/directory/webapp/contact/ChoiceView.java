package fi.mukana.directory.webapp.contact;

/**
 * One of several answers.
 *
 * @param value what the form sends
 * @param label what the person reads
 * @param checked whether it is chosen
 */
public record ChoiceView(String value, String label, boolean checked) {}
