package fi.mukana.directory.organization;

/**
 * What kind of organization it is.
 *
 * <p>Finnish: <i>organisaatiotyyppi, toimijatyyppi</i>. HSDS: {@code legal_status}. PTV: organizationType. Seed rows
 * S0-13, S1-07, S2-21, S3-04, S4-03.
 */
public enum OrganizationType {
    /** An association. Finnish: <i>yhdistys, järjestö</i>. PTV: Organization. */
    ASSOCIATION,
    /** A foundation. Finnish: <i>säätiö</i>. PTV: Organization. */
    FOUNDATION,
    /** A group that is in no register. Finnish: <i>rekisteröimätön ryhmä</i>. */
    UNREGISTERED_GROUP,
    /** Another community actor. Finnish: <i>yhteisöllinen toimija</i>. */
    COMMUNITY_ACTOR,
    /** A parish. Finnish: <i>seurakunta</i>. */
    PARISH,
    /** A municipality. Finnish: <i>kunta</i>. PTV: Municipality. */
    MUNICIPALITY,
    /** A joint municipal authority. Finnish: <i>kuntayhtymä</i>. PTV: RegionalOrganization. */
    JOINT_MUNICIPAL_AUTHORITY,
    /** A wellbeing services county. Finnish: <i>hyvinvointialue</i>. PTV: SotePublic, Region. */
    WELLBEING_COUNTY,
    /** A health and social services center. Finnish: <i>sote-keskus</i>. PTV: SotePublic. */
    HEALTH_CENTRE,
    /** A regional council. Finnish: <i>maakunnan liitto</i>. PTV: RegionalOrganization. */
    REGIONAL_COUNCIL,
    /** A state agency. Finnish: <i>valtion virasto</i>. PTV: State. */
    STATE_AGENCY,
    /** The Sámi Parliament. Finnish: <i>Saamelaiskäräjät</i>. PTV: State. */
    SAMI_PARLIAMENT,
    /** A provider of housing and day activity. Finnish: <i>asumisen ja päivätoiminnan toimija</i>. */
    HOUSING_DAY_ACTIVITY,
    /** A school or other educational institution. Finnish: <i>oppilaitos</i>. */
    EDUCATION,
    /** A provider of rehabilitation. Finnish: <i>kuntoutuspalvelun tuottaja</i>. PTV: SotePrivate. */
    REHABILITATION_PROVIDER,
    /** A company. Finnish: <i>yritys</i>. PTV: Company. */
    COMPANY,
    /** Something else, or not told. */
    OTHER
}
