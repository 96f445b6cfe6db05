package fi.mukana.directory.webapp.contact.store;

/** What people tell of an entry of the directory. */
public enum FeedbackKind {
    /** The information is wrong. */
    WRONG,
    /** The group is full. */
    FULL,
    /** The activity has ended. */
    ENDED,
    /** Nobody was reached. */
    UNREACHABLE,
    /** Something else. */
    OTHER
}
