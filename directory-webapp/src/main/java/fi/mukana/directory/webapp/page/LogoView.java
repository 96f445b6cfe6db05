package fi.mukana.directory.webapp.page;

/**
 * The region's logo as a page shows it.
 *
 * @param href its address, which changes with the picture
 * @param text what it shows, for those who do not see it
 */
public record LogoView(String href, TextView text) {}
