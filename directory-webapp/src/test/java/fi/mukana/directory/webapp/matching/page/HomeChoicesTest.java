package fi.mukana.directory.webapp.matching.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.page.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeChoicesTest {

    private final HomeChoices choices = HomeChoices.shipped();

    @Test
    void everyConceptIsInTheVocabularyAndListedOnce() {
        List<ConceptId> listed =
                choices.themes().values().stream().flatMap(List::stream).toList();
        assertThat(listed).doesNotHaveDuplicates().hasSizeGreaterThan(50);
        assertThat(listed)
                .allSatisfy(id ->
                        assertThat(Vocabulary.shipped().find(id)).as("%s", id).isPresent());
        assertThat(choices.usualSupports())
                .hasSizeGreaterThan(5)
                .allSatisfy(id ->
                        assertThat(Vocabulary.shipped().find(id)).as("%s", id).isPresent());
    }

    @Test
    void everyGroupHasItsName() {
        choices.themes()
                .keySet()
                .forEach(group -> assertThat(Texts.in(Language.SV).get("matching.home.group." + group))
                        .isNotBlank());
    }
}
