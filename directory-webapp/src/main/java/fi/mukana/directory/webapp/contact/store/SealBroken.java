package fi.mukana.directory.webapp.contact.store;

/** A sealed text does not open: it was sealed with a secret that is not given, or it is not where it was put. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String place, Throwable cause) {
        super(
                "The sealed text of %s does not open. Maybe directory.secret was changed: name the one before in directory.secret.former."
                        .formatted(place),
                cause);
    }
}
