package fi.mukana.directory.webapp.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in sections, written in the texts of the interface.
 *
 * @param sections the sections in their order
 */
public record ArticleView(List<Section> sections) {

    /**
     * A section.
     *
     * @param title its heading
     * @param paragraphs its paragraphs
     */
    public record Section(String title, List<String> paragraphs) {

        /** Copies the list. */
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }

        /**
         * Reads one section: {@code key.title}, {@code key.text.1}, {@code key.text.2} and so on.
         *
         * @param texts the texts
         * @param key the key
         * @param arguments the arguments of every text
         */
        static Section of(Texts texts, String key, Object... arguments) {
            List<String> paragraphs = new ArrayList<>();
            for (int paragraph = 1; texts.has(key + ".text." + paragraph); paragraph++) {
                paragraphs.add(texts.of(key + ".text." + paragraph, arguments));
            }
            return new Section(texts.of(key + ".title", arguments), paragraphs);
        }
    }

    /** Copies the list. */
    public ArticleView {
        sections = List.copyOf(sections);
    }

    /**
     * Reads the sections of a key: {@code key.1.title}, {@code key.1.text.1}, {@code key.1.text.2}, {@code key.2.title}
     * and so on, as far as there are such texts.
     *
     * @param texts the texts
     * @param key the key
     * @param arguments the arguments of every text
     */
    static ArticleView of(Texts texts, String key, Object... arguments) {
        List<Section> sections = new ArrayList<>();
        for (int section = 1; texts.has(key + "." + section + ".title"); section++) {
            sections.add(Section.of(texts, key + "." + section, arguments));
        }
        return new ArticleView(sections);
    }
}
