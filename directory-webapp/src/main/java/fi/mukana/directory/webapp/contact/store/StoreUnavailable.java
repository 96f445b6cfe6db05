package fi.mukana.directory.webapp.contact.store;

/** The database did not take or give what was asked; nothing of it was kept. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnavailable(Throwable cause) {
        super("The database did not answer.", cause);
    }
}
