package fi.mukana.directory.webapp.page;

/**
 * One of several pages of the same thing, each with an address of its own.
 *
 * @param name what is read
 * @param href its address below the language
 * @param isHere whether it is the present one
 */
public record Tab(String name, String href, boolean isHere) {}
