package fi.mukana.directory.webapp.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.exchange.region.Customization;
import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.exchange.region.RegionImport;
import fi.mukana.directory.look.ColorToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on customising tells the truth. */
class CustomisingPageTest {

    private static final Path ROOT = Path.of("..");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    @Test
    void itsFilesMakeARegionWithoutFindings() throws IOException {
        writeFiles();

        RegionImport read = RegionFolder.load(folder, TODAY);

        assertThat(read.report().isClean()).as(read.report().toString()).isTrue();
        Customization own = read.content().customization();
        assertThat(own.logo()).isPresent();
        assertThat(own.policy())
                .hasValueSatisfying(policy -> assertThat(policy.weights()).hasSize(2));
        assertThat(own.texts().byLanguage()).hasSize(1);
        assertThat(own.texts().against(Texts.shipped()).issues()).isEmpty();
        assertThat(read.content().requireProfile().colors().dark()).containsOnlyKeys(ColorToken.ACCENT);
    }

    @Test
    void theFindingThatItShowsIsTheOneThatIsTold() throws IOException {
        writeFiles();
        MatchResult finding = blocks("finding").get(0);
        Path profile = folder.resolve("profile.json");
        Files.writeString(profile, Files.readString(profile).replaceFirst("\"accent\": \"[^\"]*\"", finding.group(1)));

        assertThat(RegionFolder.load(folder, TODAY).report().errors())
                .extracting(issue -> issue.toString()
                        .replaceFirst("^ERROR: ", "")
                        .replaceFirst(" \\(#\\w+\\)\\R", "\n")
                        .strip())
                .containsExactly(finding.group(2).strip());
    }

    @Test
    void itsCodeStandsInTheFilesThatItNames() throws IOException {
        List<MatchResult> snippets = blocks("java|xml");
        assertThat(snippets).hasSizeGreaterThanOrEqualTo(5);
        for (MatchResult snippet : snippets) {
            String file = withoutIndentation(Files.readString(ROOT.resolve(snippet.group(1))));
            for (String part : snippet.group(2).split("…", -1)) {
                assertThat(file).as(snippet.group(1)).contains(withoutIndentation(part));
            }
        }
    }

    private void writeFiles() throws IOException {
        for (MatchResult file : blocks("json|svg|properties")) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
    }

    private static List<MatchResult> blocks(String kinds) throws IOException {
        return Pattern.compile("```(?:" + kinds + ") (.+)\\n([\\s\\S]*?)```")
                .matcher(Files.readString(ROOT.resolve("docs").resolve("customising.md")))
                .results()
                .toList();
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(joining("\n"));
    }
}
