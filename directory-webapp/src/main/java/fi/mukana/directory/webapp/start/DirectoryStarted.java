package fi.mukana.directory.webapp.start;

/**
 * The event that the composition root fires once, when the tables, the first content and the first view are
 * there: workers start on it.
 */
public record DirectoryStarted() {}
