package fi.mukana.directory.taxonomy;

/**
 * The kinds of ways in which a service is reached.
 *
 * <p>Finnish: <i>asiointikanavan laji</i>. HSDS: –. PTV: ServiceChannelType.
 */
public enum ChannelKind {
    /** An online service. Finnish: <i>verkkoasiointi</i>. PTV: EChannel. */
    ELECTRONIC,
    /** A web page. Finnish: <i>verkkosivu</i>. PTV: WebPage. */
    WEB_PAGE,
    /** A form to print. Finnish: <i>tulostettava lomake</i>. PTV: PrintableForm. */
    PRINTABLE_FORM,
    /** A phone. Finnish: <i>puhelinasiointi</i>. PTV: Phone. */
    PHONE,
    /** A place to go to. Finnish: <i>palvelupaikka</i>. PTV: ServiceLocation. */
    SERVICE_LOCATION
}
