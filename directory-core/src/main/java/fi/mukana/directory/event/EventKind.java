package fi.mukana.directory.event;

/**
 * What kind of event it is.
 *
 * <p>Finnish: <i>tapahtuman laji</i>. HSDS: –. PTV: –. Seed rows S0-11, S1-16, S4-09.
 */
public enum EventKind {
    /** A meeting of a group. Finnish: <i>ryhmätapaaminen</i>. */
    GROUP_MEETING,
    /** A training. Finnish: <i>koulutus</i>. */
    TRAINING,
    /** A working meeting. Finnish: <i>työkokous</i>. */
    WORKING_MEETING,
    /** A workshop. Finnish: <i>työpaja</i>. */
    WORKSHOP,
    /** A network's meeting. Finnish: <i>verkostotapaaminen</i>. */
    NETWORK_MEETING,
    /** A webinar. Finnish: <i>webinaari</i>. */
    WEBINAR,
    /** A lecture. Finnish: <i>luento</i>. */
    LECTURE,
    /** An excursion. Finnish: <i>retki</i>. */
    EXCURSION,
    /** A camp. Finnish: <i>leiri</i>. */
    CAMP,
    /** A feast or market. Finnish: <i>juhla, tori</i>. */
    FESTIVITY,
    /** Exercise. Finnish: <i>liikunta</i>. */
    EXERCISE,
    /** Something else. */
    OTHER
}
