package fi.mukana.directory.webapp.contact;

/** What the page shows whose link opens nothing: nothing but its text. */
public record GoneView() {}
