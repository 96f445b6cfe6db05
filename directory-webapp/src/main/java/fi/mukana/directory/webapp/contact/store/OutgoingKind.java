package fi.mukana.directory.webapp.contact.store;

/** What a mail tells of. */
public enum OutgoingKind {
    /** A contact request waits. */
    REQUEST,
    /** Somebody has told something of an entry of the directory. */
    FEEDBACK
}
