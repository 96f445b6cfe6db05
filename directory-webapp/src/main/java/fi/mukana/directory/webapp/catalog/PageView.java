package fi.mukana.directory.webapp.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which part of a list this is.
 *
 * @param number the page, 1 and upwards
 * @param size how many items a page has at most, 1 to 100
 * @param total how many items the list has
 */
@Schema(name = "PageView")
public record PageView(int number, int size, int total) {}
