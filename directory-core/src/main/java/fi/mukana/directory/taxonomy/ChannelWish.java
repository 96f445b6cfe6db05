package fi.mukana.directory.taxonomy;

/**
 * How a person wants to meet the support.
 *
 * <p>Finnish: <i>toive asiointitavasta</i>. HSDS: –. PTV: –.
 */
public enum ChannelWish {
    /** In a place, among people. Finnish: <i>paikan päällä</i>. */
    ON_SITE,
    /** At home, someone comes. Finnish: <i>kotiin</i>. */
    AT_HOME,
    /** By phone. Finnish: <i>puhelimessa</i>. */
    PHONE,
    /** Over the net, by video or chat. Finnish: <i>verkossa</i>. */
    ONLINE
}
