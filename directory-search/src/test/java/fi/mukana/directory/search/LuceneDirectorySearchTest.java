package fi.mukana.directory.search;

import static fi.mukana.directory.search.Records.catalog;
import static fi.mukana.directory.search.Records.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.Catalog;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.search.SearchException.Reason;
import fi.mukana.directory.search.SearchSettings.FieldWeights;
import fi.mukana.directory.taxonomy.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneDirectorySearchTest extends DirectorySearchContract {

    @TempDir
    private Path folder;

    @Override
    DirectorySearch over(Catalog catalog) {
        return LuceneDirectorySearch.inMemory(catalog);
    }

    private LuceneDirectorySearch open() {
        return LuceneDirectorySearch.open(folder, Vocabulary.shipped(), Places.official(), SearchSettings.defaults());
    }

    private LuceneDirectorySearch openOrRebuild(Catalog catalog, long changeNumber) {
        return LuceneDirectorySearch.openOrRebuild(
                folder, Vocabulary.shipped(), Places.official(), SearchSettings.defaults(), catalog, changeNumber);
    }

    private static int found(DirectorySearch search, String words) {
        return search.search(SearchRequest.builder().words(words).build()).total();
    }

    @Test
    void anIndexInAFolderIsThereAgainWithItsChangeNumber() {
        try (LuceneDirectorySearch search = open()) {
            assertThat(search.changeNumber()).isZero();
            search.rebuild(catalog(service("a", "Kerho").build()), 41);
            search.apply(
                    IndexChanges.builder().put(service("b", "Kerho").build()).build(), 42);
        }
        try (LuceneDirectorySearch search = open()) {
            assertThat(search.changeNumber()).isEqualTo(42);
            assertThat(found(search, "kerho")).isEqualTo(2);
        }
    }

    @Test
    void aFlippedBitInAnyFileIsToldOnOpeningAndCuredByRebuilding() throws IOException {
        try (LuceneDirectorySearch search = open()) {
            search.rebuild(
                    catalog(service("a", "Kerho").build(), service("b", "Kerho").build()), 1);
            search.apply(
                    IndexChanges.builder().put(service("b", "Piiri").build()).build(), 2);
        }
        for (Path file : files()) {
            byte[] sound = Files.readAllBytes(file);
            byte[] flipped = sound.clone();
            flipped[flipped.length / 2] ^= 0x10;
            Files.write(file, flipped);
            assertThatThrownBy(this::open)
                    .as(file.getFileName().toString())
                    .isInstanceOfSatisfying(
                            SearchException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED))
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("Maybe");
            Files.write(file, sound);
        }
        Path first = files().get(0);
        Files.write(first, new byte[] {1, 2, 3});
        try (LuceneDirectorySearch search =
                openOrRebuild(catalog(service("c", "Kerho").build()), 5)) {
            assertThat(search.changeNumber()).isEqualTo(5);
            assertThat(found(search, "kerho")).isEqualTo(1);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aMissingFileIsToldOnOpening() throws IOException {
        openOrRebuild(catalog(service("a", "Kerho").build()), 1).close();
        for (Path file : files()) {
            if (!file.getFileName().toString().startsWith("segments")) {
                Files.delete(file);
                break;
            }
        }
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        SearchException.class,
                        e -> assertThat(e.isCuredByRebuild()).isTrue());
    }

    @Test
    void anIndexMadeForOtherWeightsIsOutdated() {
        openOrRebuild(catalog(service("a", "Kerho").build()), 1).close();
        SearchSettings other = SearchSettings.defaults().withWeights(new FieldWeights(9, 3, 3, 2, 2, 1));
        assertThatThrownBy(() -> LuceneDirectorySearch.open(folder, Vocabulary.shipped(), Places.official(), other))
                .isInstanceOfSatisfying(
                        SearchException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OUTDATED));
    }

    @Test
    void anIndexThatHasReadAnotherChangeIsRebuilt() {
        openOrRebuild(catalog(service("a", "Kerho").build()), 1).close();
        try (LuceneDirectorySearch search =
                openOrRebuild(catalog(service("b", "Piiri").build()), 2)) {
            assertThat(found(search, "kerho")).isZero();
            assertThat(found(search, "piiri")).isEqualTo(1);
        }
    }

    @Test
    void aSecondWriterIsToldThatTheIndexIsTaken() {
        try (LuceneDirectorySearch search = open()) {
            assertThat(search.changeNumber()).isZero();
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            SearchException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOCKED));
        }
    }

    @Test
    void rebuildingRemovesNoFileThatIsNotOfTheIndex() throws IOException {
        openOrRebuild(catalog(service("a", "Kerho").build()), 1).close();
        Path other = Files.writeString(folder.resolve("muistio.txt"), "pysyy");
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.write(file, new byte[20]);
            }
        }
        openOrRebuild(catalog(service("b", "Kerho").build()), 2).close();
        assertThat(other).hasContent("pysyy");
    }

    @Test
    void aFolderThatCannotBeUsedIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("tiedosto"), "");
        assertThatThrownBy(() -> LuceneDirectorySearch.open(
                        file.resolve("hakemisto"), Vocabulary.shipped(), Places.official(), SearchSettings.defaults()))
                .isInstanceOfSatisfying(
                        SearchException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE));
    }
}
