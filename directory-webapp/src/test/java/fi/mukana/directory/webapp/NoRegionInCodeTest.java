package fi.mukana.directory.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a region's stands in its folder: code, pages and texts serve every region. */
class NoRegionInCodeTest {

    private static final Pattern REGION = Pattern.compile(
            "pohjois-?savo|norra savolax|keski-?suomi|mellersta finland|pohjois-?pohjanma|norra österbotten|kainuu|kajanaland"
                    + "|\"lapin|lapin |\\blappi\\b(?!\",)|lappland",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @ParameterizedTest
    @ValueSource(strings = {"directory-core", "directory-search", "directory-webapp"})
    void noRegionIsNamedInMainCode(String module) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main"))) {
            List<Path> code = files.filter(
                            file -> file.toString().matches(".*\\.(java|xhtml|properties|css|svg|xml|sql|js)"))
                    .toList();
            assertThat(code).isNotEmpty();
            assertThat(code)
                    .allSatisfy(file -> assertThat(
                                    REGION.matcher(read(file)).results().map(hit -> hit.group()))
                            .as(file.toString())
                            .isEmpty());
        }
    }

    @Test
    void aNameWouldBeSeen() {
        assertThat(REGION.matcher("reader.text(\"directory.region\", \"pohjois-savo\")")
                        .find())
                .isTrue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
