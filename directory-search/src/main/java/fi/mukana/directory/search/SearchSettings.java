package fi.mukana.directory.search;

import static java.util.Objects.requireNonNull;

/**
 * How a search weighs texts and what it leaves out.
 *
 * <p>Begin with {@link #defaults()} and change with {@code with…}. Other weights need a rebuild of the index. Immutable
 * and thread-safe. Finnish: <i>haun asetukset</i>. HSDS: –. PTV: –.
 *
 * @param weights how much a word counts in each text of a record
 * @param lowestScore records below this score count as not found, 0 to 100
 * @param weightiestWords how many of the request's weightiest words make up what it could reach at most, 1 or more: no
 *     record is expected to hold every word of a long story
 * @param snippetLength about how many characters a snippet has, 40 to 1,000
 */
public record SearchSettings(FieldWeights weights, int lowestScore, int weightiestWords, int snippetLength) {

    /** The most characters that are read of a request's words; what is longer is cut there. */
    public static final int LONGEST_WORDS = 2_000;

    /** The most different words that are read of a request; further ones are passed over. */
    public static final int MOST_WORDS = 64;

    private static final SearchSettings DEFAULTS = new SearchSettings(new FieldWeights(4, 3, 3, 2, 2, 1), 10, 5, 200);

    /**
     * How much a word counts in each text of a record: as many times as if it stood there so often.
     *
     * @param name in the name, 1 to 100
     * @param alternateNames in other names, 1 to 100
     * @param keywords in keywords, 1 to 100
     * @param concepts in the names of its concepts, 1 to 100
     * @param summary in the summary, 1 to 100
     * @param description in the description, 1 to 100
     */
    public record FieldWeights(int name, int alternateNames, int keywords, int concepts, int summary, int description) {
        /**
         * Checks the ranges.
         *
         * @throws IllegalArgumentException if a weight is outside 1 to 100
         */
        public FieldWeights {
            for (int weight : new int[] {name, alternateNames, keywords, concepts, summary, description}) {
                if (weight < 1 || weight > 100) {
                    throw new IllegalArgumentException(
                            "The field weight (%d) must be from 1 to 100.".formatted(weight));
                }
            }
        }
    }

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public SearchSettings {
        requireNonNull(weights, "weights");
        if (lowestScore < 0 || lowestScore > 100) {
            throw new IllegalArgumentException("The lowestScore (%d) must be from 0 to 100.".formatted(lowestScore));
        }
        if (weightiestWords < 1) {
            throw new IllegalArgumentException(
                    "The weightiestWords (%d) must be 1 or more.".formatted(weightiestWords));
        }
        if (snippetLength < 40 || snippetLength > 1_000) {
            throw new IllegalArgumentException(
                    "The snippetLength (%d) must be from 40 to 1000 characters.".formatted(snippetLength));
        }
    }

    /**
     * The settings that hold unless they are changed.
     *
     * @return the defaults
     */
    public static SearchSettings defaults() {
        return DEFAULTS;
    }

    /**
     * These settings with other weights of texts.
     *
     * @param weights the weights
     * @return the changed copy
     */
    public SearchSettings withWeights(FieldWeights weights) {
        return new SearchSettings(weights, lowestScore, weightiestWords, snippetLength);
    }

    /**
     * These settings with another lowest score.
     *
     * @param lowestScore 0 to 100
     * @return the changed copy
     * @throws IllegalArgumentException if it is outside its range
     */
    public SearchSettings withLowestScore(int lowestScore) {
        return new SearchSettings(weights, lowestScore, weightiestWords, snippetLength);
    }

    /**
     * These settings with another number of weightiest words.
     *
     * @param weightiestWords 1 or more
     * @return the changed copy
     * @throws IllegalArgumentException if it is outside its range
     */
    public SearchSettings withWeightiestWords(int weightiestWords) {
        return new SearchSettings(weights, lowestScore, weightiestWords, snippetLength);
    }

    /**
     * These settings with another length of snippets.
     *
     * @param snippetLength characters, 40 to 1,000
     * @return the changed copy
     * @throws IllegalArgumentException if it is outside its range
     */
    public SearchSettings withSnippetLength(int snippetLength) {
        return new SearchSettings(weights, lowestScore, weightiestWords, snippetLength);
    }
}
