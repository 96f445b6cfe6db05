package fi.mukana.directory.exchange.region;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.exchange.region.RegionFiles.Records;
import fi.mukana.directory.organization.StatedFigure;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.taxonomy.ChannelKind;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.StatedCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that documents the format tells the truth. */
class RegionFolderPageTest {

    private static final Pattern FILE = Pattern.compile("```(?:json|tsv|csv) (\\S+)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void itsExamplesMakeARegionWithoutFindings() throws IOException {
        Matcher files = FILE.matcher(page());
        while (files.find()) {
            Path file = folder.resolve(files.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.group(2));
        }

        RegionImport read = RegionFolder.load(folder, LocalDate.of(2026, 3, 1));

        assertThat(read.report().isClean()).as(read.report().toString()).isTrue();
        RegionContent content = read.content();
        assertThat(content.areas()).hasSize(2);
        assertThat(content.concepts()).hasSize(1);
        assertThat(content.organizations()).hasSize(2);
        assertThat(content.services()).extracting(one -> one.id().value()).containsExactly("kahvila", "asiointikyyti");
        assertThat(content.services().get(1).channels())
                .extracting(ServiceChannel::kind)
                .containsExactlyInAnyOrder(ChannelKind.values());
        assertThat(content.services().get(1).assurance().isDraft(Language.FI_SIMPLE))
                .isFalse();
        assertThat(content.events()).hasSize(2);
        assertThat(content.requireProfile().links())
                .extracting(link -> link.kind().isChannel())
                .containsExactly(true, false);
        assertThat(content.requireProfile().figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.count()).isEqualTo(StatedCount.about(5000)));
        assertThat(content.organizations()).anyMatch(one -> !one.figures().isEmpty());
        assertThat(content.requireProfile().crisisLines())
                .singleElement()
                .satisfies(line -> assertThat(line.languages()).containsExactly(Language.FI, Language.SV));
    }

    @Test
    void itNamesEveryColumnOfTheTables() throws IOException {
        String page = page();
        String organizations = page.substring(page.indexOf("**Organizations:**"), page.indexOf("**Services:**"));
        String services = page.substring(page.indexOf("**Services:**"), page.indexOf("## Libraries"));

        assertThat(named(organizations))
                .isEqualTo(CsvColumns.of(Records.ORGANIZATIONS).names());
        assertThat(named(services)).isEqualTo(CsvColumns.of(Records.SERVICES).names());
    }

    @Test
    void itNamesEveryKindOfChannelAndTheirKeys() throws IOException {
        String page = page();
        Stream.of(ServiceChannel.class.getPermittedSubclasses())
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(component -> component.getName())
                .filter(name -> !name.equals("common"))
                .filter(name -> !List.of("requiresSignature").contains(name))
                .forEach(name -> assertThat(page).containsAnyOf("`" + name + "`", "\"" + name + "\""));
    }

    @Test
    void itNamesEveryKindOfLinkAndOfStatedNumber() throws IOException {
        String page = page();
        Stream.of(WebLink.Kind.class, StatedCount.Qualifier.class, StatedFigure.Listed.class)
                .flatMap(codes -> EnumCodes.all(codes).stream())
                .forEach(code -> assertThat(page).contains("`" + code + "`"));
    }

    private static List<String> named(String text) {
        return Pattern.compile("`([^`]+)`")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "region-folder.md"));
    }
}
