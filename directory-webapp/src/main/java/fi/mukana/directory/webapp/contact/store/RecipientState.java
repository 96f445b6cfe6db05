package fi.mukana.directory.webapp.contact.store;

import fi.mukana.directory.contact.ContactRequestStatus;
import fi.mukana.directory.contact.Recipient;

/**
 * How far a request has come with a recipient.
 *
 * @param recipient the recipient
 * @param status how far it has come
 */
public record RecipientState(Recipient recipient, ContactRequestStatus status) {}
