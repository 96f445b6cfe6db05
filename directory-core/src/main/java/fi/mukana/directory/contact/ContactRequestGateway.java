package fi.mukana.directory.contact;

/**
 * Where a contact request is handed over to be delivered.
 *
 * <p>An extension point: the reference webapp stores and mails, another system may hand over to its own. When
 * {@link #accept(ContactRequest)} returns, the request is kept durably and will be delivered even if the process ends at
 * that moment; if it throws, the sender has to be told that nothing was sent. Safe for use by several threads. Finnish:
 * <i>yhteydenottopyyntöjen välitys</i>. HSDS: –. PTV: –.
 */
@FunctionalInterface
public interface ContactRequestGateway {

    /**
     * Takes over a request. Handing over the same request again under the same id answers with the code of the first
     * time and delivers nothing twice.
     *
     * @param request the request
     * @return what became of it
     */
    Acceptance accept(ContactRequest request);
}
