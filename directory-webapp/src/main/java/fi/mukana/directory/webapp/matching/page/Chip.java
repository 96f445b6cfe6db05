package fi.mukana.directory.webapp.matching.page;

/**
 * Something that was understood or chosen, with a button that takes it away.
 *
 * @param label what it is
 * @param drop what the button sends as {@code drop}
 */
public record Chip(String label, String drop) {}
