package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.Directory;
import fi.mukana.directory.contact.Retention;
import fi.mukana.directory.webapp.contact.store.ContactKeys;
import fi.mukana.directory.webapp.contact.store.ContactStore;
import fi.mukana.directory.webapp.contact.store.DevelopmentMailbox;
import fi.mukana.directory.webapp.contact.store.FeedbackStore;
import fi.mukana.directory.webapp.contact.store.Outbox;
import fi.mukana.directory.webapp.database.Database;
import fi.mukana.directory.webapp.settings.WebappSettings;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Puts the parts of this component together. */
@ApplicationScoped
public class ContactParts {

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    /** Returns the keys of the deployment's secrets. */
    @Produces
    @Singleton
    public ContactKeys keys(WebappSettings settings) {
        return ContactKeys.of(settings.secret(), settings.formerSecrets());
    }

    /** Returns the stored requests. */
    @Produces
    @Singleton
    public ContactStore requests(ContactKeys keys) {
        return new ContactStore(dataSource, keys, Retention.DEFAULT, Directory.ZONE);
    }

    /** Returns the stored feedback. */
    @Produces
    @Singleton
    public FeedbackStore feedback(ContactKeys keys) {
        return new FeedbackStore(dataSource, keys);
    }

    /** Returns the mail to be sent. */
    @Produces
    @Singleton
    public Outbox outbox(ContactKeys keys) {
        return new Outbox(dataSource, keys);
    }

    /** Returns the mail that is shown instead of being sent. */
    @Produces
    @Singleton
    public DevelopmentMailbox mailbox() {
        return new DevelopmentMailbox(dataSource);
    }
}
