package fi.mukana.directory.webapp.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells why a start failed and ends the process, with exit status {@value #EXIT_STATUS}. */
public final class StartFailureReport {

    /** The exit status of a server process whose webapp could not start. */
    public static final int EXIT_STATUS = 3;

    /** The system property that names the file to which a launcher wants the sentence written. */
    public static final String FILE_PROPERTY = "directory.start.failure";

    private static final Logger LOG = Logger.getLogger(StartFailureReport.class.getName());
    private static final long TIME_FOR_THE_LOG_MILLIS = 1_000;

    private StartFailureReport() {}

    /**
     * Writes the sentence of a failed start to the log and the launcher's file, then ends the process at once:
     * a server without its webapp is worse than none.
     *
     * @param failure what happened; anything but a {@link StartFailure} is described by its type and message
     */
    public static void reportAndEnd(Throwable failure) {
        String sentence = sentenceOf(failure);
        try {
            LOG.log(Level.SEVERE, failure, () -> "Mukana Directory did not start: " + sentence + ".");
            String file = System.getProperty(FILE_PROPERTY);
            if (file != null && !file.isBlank()) {
                write(Path.of(file), sentence);
            }
            Thread.sleep(TIME_FOR_THE_LOG_MILLIS);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, e, () -> "The reason could not be written to the launcher's file.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Runtime.getRuntime().halt(EXIT_STATUS);
        }
    }

    static String sentenceOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure told) {
                return told.sentence();
            }
        }
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message =
                root.getMessage() == null ? "" : ": " + root.getMessage().replaceAll("\\s+", " ");
        return "an unforeseen " + root.getClass().getSimpleName() + message;
    }

    private static void write(Path file, String sentence) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(unfinished, sentence + "\n", StandardCharsets.UTF_8);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
