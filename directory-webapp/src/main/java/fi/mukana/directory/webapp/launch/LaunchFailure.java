package fi.mukana.directory.webapp.launch;

/** A start that cannot succeed; the message continues the sentence "Mukana Directory did not start: …". */
final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchFailure(String message) {
        super(message);
    }
}
