package fi.mukana.directory.webapp.contact;

/** A mail was not taken; why, without anything of the mail. */
final class DeliveryFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** What a failure means for this mail and for the others. */
    enum Kind {
        /** The mail server cannot be reached or does not answer: no use to try the others now. */
        SERVER_AWAY,
        /** The server did not take this mail now. */
        NOT_NOW,
        /** The server refuses without saying whether for the address: if it takes other mail, for the address. */
        ADDRESS_DOUBTED,
        /** The server says that there is no such address. */
        ADDRESS_REFUSED
    }

    private final Kind kind;

    DeliveryFailed(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
