package fi.mukana.directory.webapp.settings;

import java.util.Optional;

/** Whether the webapp shows itself with invented content or serves people. */
public enum Mode {
    /** Invented content, a development mailbox instead of mail, keys that everybody knows. */
    DEMO,
    /** Serves people: refuses to start with anything that is for the demo only. */
    PRODUCTION;

    static Optional<Mode> parse(String text) {
        return switch (text) {
            case "demo" -> Optional.of(DEMO);
            case "production" -> Optional.of(PRODUCTION);
            default -> Optional.empty();
        };
    }
}
