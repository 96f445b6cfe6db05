package fi.mukana.directory.webapp.contact.store;

import fi.mukana.directory.contact.Addressee;
import fi.mukana.directory.contact.ContactRequest;

/**
 * A request as its recipient sees it.
 *
 * @param request the request
 * @param state the recipient, and how far it has come with it
 * @param route by which rule the recipient's address was found
 */
public record OpenedRequest(ContactRequest request, RecipientState state, Addressee.Route route) {}
