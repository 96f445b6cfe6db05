package fi.mukana.directory.service;

/**
 * Whether a service is given.
 *
 * <p>Finnish: <i>palvelun tila</i>. HSDS: {@code service.status}. PTV: –.
 */
public enum ServiceStatus {
    /** It is given. */
    ACTIVE,
    /** It pauses, as in summer (kesätauko). HSDS: temporarily closed. */
    TEMPORARILY_CLOSED,
    /** It is not given now. */
    INACTIVE,
    /** It has ended. */
    DEFUNCT
}
