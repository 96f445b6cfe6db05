package fi.mukana.directory.webapp.insight;

import java.util.Optional;

/**
 * A number and the list that it counts.
 *
 * @param number the number, as the language writes it
 * @param href the list, below the language; empty if there is nothing to list
 */
public record Linked(String number, Optional<String> href) {}
