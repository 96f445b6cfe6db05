package fi.mukana.directory.service;

/**
 * What kind of service it is in law.
 *
 * <p>Finnish: <i>palvelutyyppi</i>. HSDS: –. PTV: ServiceType.
 */
public enum ServiceType {
    /** A service. PTV: Service. */
    SERVICE,
    /** A permit or obligation. PTV: PermissionAndObligation. */
    PERMIT_OR_OBLIGATION,
    /** A professional qualification. PTV: ProfessionalQualifications. */
    PROFESSIONAL_QUALIFICATION
}
