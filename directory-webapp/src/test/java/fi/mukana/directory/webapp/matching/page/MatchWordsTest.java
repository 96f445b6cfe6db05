package fi.mukana.directory.webapp.matching.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.need.CrisisAssessment;
import fi.mukana.directory.need.CrisisLine;
import fi.mukana.directory.need.CrisisSigns;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchWordsTest {

    @Test
    void whomToCallIsOrderedByTheLanguagesOfTheLinesAndNotByTheirIds() {
        CrisisLine swedish = line("kriisikeskus", Set.of(Language.SV));
        CrisisLine finnish = line("kriscentralen-sv", Set.of(Language.FI));

        assertThat(names(Language.SV, finnish, swedish)).startsWith("kriisikeskus");
        assertThat(names(Language.FI, swedish, finnish)).startsWith("kriscentralen-sv");
    }

    @Test
    void aLineTellsTheLanguagesInWhichItAnswersTheReadersFirst() {
        CrisisView view =
                view(Language.SV, line("a", Set.of(Language.FI, Language.SV, Language.of("uk"))), line("b", Set.of()));

        assertThat(view.lines().get(0).languages()).contains("Språk: svenska, finska, ukrainska");
        assertThat(view.lines().get(1).languages()).isEmpty();
    }

    private static List<String> names(Language reader, CrisisLine... lines) {
        return view(reader, lines).lines().stream()
                .map(line -> line.name().text())
                .toList();
    }

    private static CrisisView view(Language reader, CrisisLine... lines) {
        Directory directory = Directory.builder()
                .catalog(InMemoryCatalog.ofServices(List.of()))
                .build();
        CrisisAssessment assessment =
                CrisisSigns.shipped().withLines(List.of(lines)).assess("haluan kuolla", reader);
        return new MatchWords(CatalogListing.of(directory), reader).crisis(assessment, 20);
    }

    private static CrisisLine line(String id, Set<Language> languages) {
        return new CrisisLine(
                id,
                CrisisAssessment.Level.TALK,
                LocalizedText.fi(id),
                Optional.of("000 000 0000"),
                Optional.empty(),
                LocalizedText.EMPTY,
                languages,
                "region",
                Optional.empty());
    }
}
