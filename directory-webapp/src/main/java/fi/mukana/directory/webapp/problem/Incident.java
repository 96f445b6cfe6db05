package fi.mukana.directory.webapp.problem;

import java.util.Arrays;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * A failure of ours, logged under a number that its answer tells. The log gets the types and places of the failure and
 * of its causes, never their messages: a message may carry what a person wrote.
 */
public final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final int DEEPEST_CAUSE = 8;
    private static final int FRAMES = 25;

    private Incident() {}

    /**
     * Logs a failure.
     *
     * @param where what failed, in words of ours, as "page, language fi"
     * @param failure the failure
     * @return the number, to be told to the person
     */
    public static String log(String where, Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.severe(() -> "Incident " + number + ", " + where + told(failure));
        return number;
    }

    static String told(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            text.append('\n').append(cause.getClass().getName()).append('\n');
            text.append(Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "    at " + frame)
                    .collect(Collectors.joining("\n")));
        }
        return text.toString();
    }
}
