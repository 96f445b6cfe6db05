package fi.mukana.directory.webapp.catalog;

/**
 * Which part of a list this is.
 *
 * @param number the page, 1 and upwards
 * @param size how many items a page has at most, 1 to 100
 * @param total how many items the list has
 */
public record PageView(int number, int size, int total) {}
