package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.MissingLibraryException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The way to the classes that use a library: where the library is missing, those classes cannot even be linked, and this
 * class says which one to add.
 */
final class Libraries {

    static final String JSON = "org.eclipse.parsson:parsson:1.1.7";
    static final String CSV = "de.siegmar:fastcsv:4.1.0";

    private Libraries() {}

    /** The elements of the JSON array that a file must be. */
    static List<JsonReader.Element> jsonElements(String text, String file, Issues issues) {
        return with("Reading JSON", JSON, () -> new JsonReader(file, issues).elements(text));
    }

    /** The JSON value that a text must be. */
    static Optional<Node> jsonValue(String text, String file, Issues issues) {
        return with("Reading JSON", JSON, () -> new JsonReader(file, issues).value(text));
    }

    /** The rows of a table. */
    static CsvTable csv(String text) {
        return with("Reading CSV", CSV, () -> CsvReading.table(text));
    }

    private static <T> T with(String work, String coordinates, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NoClassDefFoundError | ExceptionInInitializerError e) {
            throw new MissingLibraryException(work, coordinates, e);
        }
    }
}
