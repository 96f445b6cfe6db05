package fi.mukana.directory.organization;

/**
 * Who may see where or how something is reached.
 *
 * <p>Finnish: <i>julkisuus</i>. HSDS: – (asked for in its issues 166 and 487). PTV: –.
 */
public enum Confidentiality {
    /** Everyone. */
    PUBLIC,
    /** Only those who keep the directory; redacted in every page, export, index field and log (as a shelter's address). */
    CONFIDENTIAL
}
