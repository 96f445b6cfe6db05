package fi.mukana.directory.organization;

/**
 * Whether a record is shown.
 *
 * <p>Finnish: <i>julkaisun tila</i>. HSDS: –. PTV: PublishingStatus (Draft, Published, Deleted …).
 */
public enum PublishingStatus {
    /** Being written; seen by its editors only. */
    DRAFT,
    /** Shown to everyone. */
    PUBLISHED,
    /** Taken out of sight; kept for its history. */
    ARCHIVED
}
