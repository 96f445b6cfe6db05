package fi.mukana.directory.testing;

import fi.mukana.directory.need.Need;

/** Needs for tests, of which only what matters is told: {@code Needs.about("theme:debt").age(30).build()}. */
public final class Needs {

    private Needs() {}

    /**
     * A need about some concepts.
     *
     * @param concepts the ids of the concepts
     * @return the need's builder
     * @throws IllegalArgumentException if an id has not the shape of a concept's id
     */
    public static Need.Builder about(String... concepts) {
        Need.Builder builder = Need.builder();
        for (String concept : concepts) {
            builder.concept(concept);
        }
        return builder;
    }

    /**
     * A need in words.
     *
     * @param words the words
     * @return the need's builder
     */
    public static Need.Builder inWords(String words) {
        return Need.builder().words(words);
    }
}
