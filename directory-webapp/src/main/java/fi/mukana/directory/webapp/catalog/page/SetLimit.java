package fi.mukana.directory.webapp.catalog.page;

/**
 * A limit of a list that is set.
 *
 * @param label what it is
 * @param name the parameter that sets it
 * @param value the value of the parameter
 * @param without the address of the list without it, below the language
 */
public record SetLimit(String label, String name, String value, String without) {}
