package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.Acceptance;
import fi.mukana.directory.contact.ContactRequest;
import fi.mukana.directory.contact.ContactRequestGateway;
import fi.mukana.directory.contact.RecipientResolver;
import fi.mukana.directory.webapp.contact.store.ContactStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Keeps requests in the database, from where they are mailed. */
@ApplicationScoped
public class StoredContactRequests implements ContactRequestGateway {

    @Inject
    private ContactStore store;

    @Inject
    private ContactDirectory directory;

    @Inject
    private DeliveryWorker worker;

    @Override
    public Acceptance accept(ContactRequest request) {
        RecipientResolver resolver = directory.resolver();
        LocalDate today = directory.today();
        Acceptance acceptance = store.accept(request, recipient -> resolver.resolve(recipient, today));
        worker.wake();
        return acceptance;
    }
}
