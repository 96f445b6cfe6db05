package fi.mukana.directory.taxonomy;

/**
 * What a concept is a concept of.
 *
 * <p>Finnish: <i>luokitus</i>. HSDS: {@code taxonomy}. PTV: target groups, life events, service classes.
 */
public enum ConceptScheme {
    /** What is the matter: a need or theme of life. Finnish: <i>tuen tarve, teema</i>. */
    THEME,
    /** What kind of support it is. Finnish: <i>tuen muoto</i> (vertaistuki, palveluohjaus). */
    SUPPORT_TYPE,
    /** What keeps a person from taking part. Finnish: <i>osallistumisen este</i> (seed row S3-08). */
    BARRIER,
    /** For whom it is. Finnish: <i>kohderyhmä</i>. PTV: target group. */
    TARGET_GROUP,
    /** What has happened in life. Finnish: <i>elämäntilanne, elämäntapahtuma</i>. PTV: life event. */
    LIFE_EVENT,
    /** The class of a service. Finnish: <i>palveluluokka</i>. PTV: service class. */
    SERVICE_CLASS
}
