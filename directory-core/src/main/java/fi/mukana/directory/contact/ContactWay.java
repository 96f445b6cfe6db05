package fi.mukana.directory.contact;

/**
 * How a person wants to be reached.
 *
 * <p>Finnish: <i>yhteydenottotapa</i>. HSDS: –. PTV: –.
 */
public enum ContactWay {
    /** As suits the one who gets in touch. */
    ANY,
    /** By a call. */
    CALL,
    /** By a text message. */
    TEXT_MESSAGE,
    /** By e-mail. */
    EMAIL;

    /**
     * Whether this way needs a phone number.
     *
     * @return true of calls and text messages
     */
    public boolean needsPhone() {
        return this == CALL || this == TEXT_MESSAGE;
    }

    /**
     * Whether this way needs an e-mail address.
     *
     * @return true of e-mail
     */
    public boolean needsEmail() {
        return this == EMAIL;
    }
}
