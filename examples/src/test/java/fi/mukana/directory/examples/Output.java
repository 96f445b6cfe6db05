package fi.mukana.directory.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a run of an example gave.
 *
 * @param status its exit status
 * @param text what it wrote
 */
record Output(int status, String text) {

    static Output of(String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = Run.run(List.of(args), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Output(status, bytes.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return text.lines().toList();
    }
}
