package fi.mukana.directory.webapp.contact;

/** Takes letters to where they are read: the mail server, or the development mailbox. */
interface Postman {

    /**
     * Delivers a letter; when this returns, it was taken.
     *
     * @throws DeliveryFailed if it was not taken, or it cannot be known
     */
    void deliver(Letter letter) throws DeliveryFailed;
}
