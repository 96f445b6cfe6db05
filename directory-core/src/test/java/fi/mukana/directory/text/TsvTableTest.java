package fi.mukana.directory.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TsvTableTest {

    @Test
    void rowsKnowTheirLineAndSkipCommentsAndBlankLines() {
        TsvTable table = read("id\tnames\n# a comment\n\na\tyksi|kaksi | \n");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).place()).isEqualTo("test, line 4");
        assertThat(table.rows().get(0).list("names")).containsExactly("yksi", "kaksi");
    }

    @Test
    void missingCellsAtTheEndAreEmpty() {
        assertThat(read("id\tname\na").rows().get(0).optional("name")).isEmpty();
    }

    @Test
    void aRowWithTooManyCellsIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("id\na\tb")).hasMessageContaining("test, line 2");
    }

    @Test
    void anUnknownColumnIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> read("id\na").rows().get(0).cell("nmae"))
                .hasMessageContaining("nmae")
                .hasMessageContaining("id");
    }

    @Test
    void aTableWithoutHeaderIsRefused() {
        assertThatThrownBy(() -> read("# nothing\n")).hasMessageContaining("no header");
    }

    private static TsvTable read(String text) {
        return TsvTable.read("test", new StringReader(text));
    }
}
