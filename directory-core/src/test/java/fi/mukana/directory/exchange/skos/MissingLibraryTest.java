package fi.mukana.directory.exchange.skos;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.exchange.MissingLibraryException;
import fi.mukana.directory.taxonomy.Vocabulary;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The classes of this package in a class loader that lacks a library, as with an embedder who has not added it. */
class MissingLibraryTest {

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource({
        "k.ttl, rdf4j, org.eclipse.rdf4j:rdf4j-rio-turtle:5.1.4",
        "k.jsonld, titanium, com.apicatalog:titanium-json-ld:1.6.0",
        "k.jsonld, parsson, org.eclipse.parsson:parsson:1.1.7",
        "k.jsonld, jakarta.json, org.eclipse.parsson:parsson:1.1.7",
    })
    void theMissingLibraryIsNamed(String file, String left, String coordinates) throws Exception {
        try (URLClassLoader loader = without(left)) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                read(loader, file);
            } catch (InvocationTargetException e) {
                Throwable missing = java.util.Objects.requireNonNull(e.getCause());
                assertThat(missing.getClass().getName()).isEqualTo(MissingLibraryException.class.getName());
                assertThat(missing).hasMessageContaining(coordinates).hasMessageContaining("Maybe add");
                return;
            } finally {
                thread.setContextClassLoader(before);
            }
        }
        throw new AssertionError("No library was missed.");
    }

    private static void read(ClassLoader loader, String file) throws Exception {
        Class<?> vocabulary = loader.loadClass(Vocabulary.class.getName());
        Class<?> mapping = loader.loadClass(SkosMapping.class.getName());
        Class<?> reader = loader.loadClass(SkosReader.class.getName());
        Object none = vocabulary.getMethod("of", java.util.Collection.class).invoke(null, List.of());
        Object maps = mapping.getMethod("of", vocabulary).invoke(null, none);
        Object reads = reader.getMethod("of", mapping).invoke(null, maps);
        reader.getMethod("read", String.class, byte[].class).invoke(reads, file, "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static URLClassLoader without(String library) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(java.io.File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (!String.valueOf(path.getFileName()).contains(library)) {
                urls.add(path.toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
