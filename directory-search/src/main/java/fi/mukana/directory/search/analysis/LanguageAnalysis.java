package fi.mukana.directory.search.analysis;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * How the words of one language are compared: by their stem, by their four-letter pieces and by their beginning, each
 * with its weight.
 *
 * <p>Finnish has a light stemmer, Swedish and English have theirs, the Sámi languages and all others do without. Finnish
 * and Swedish keep å, ä and ö as letters of their own; elsewhere accents are dropped, so that Sámi words are found from
 * any keyboard. Words that a language uses everywhere ("ja", "on") are passed over. Any text is taken: nothing of it is
 * a command. Immutable and thread-safe. Finnish: <i>kielen sanojen käsittely</i>. HSDS: –. PTV: –.
 */
public final class LanguageAnalysis {

    /** How many letters the pieces of a word have. */
    public static final int PIECE = 4;

    /** How many letters the beginning of a word has. */
    public static final int BEGINNING = 5;

    private static final Map<String, LanguageAnalysis> KNOWN = Map.of(
            "fi",
            new LanguageAnalysis(
                    Folding.FINNISH_LETTERS,
                    passedOver(FinnishAnalyzer.getDefaultStopSet(), EverydayWords.FINNISH, Folding.FINNISH_LETTERS),
                    FinnishLightStemFilter::new,
                    new Weights(0.25, 0.125, 1.0)),
            "sv",
            new LanguageAnalysis(
                    Folding.FINNISH_LETTERS,
                    passedOver(SwedishAnalyzer.getDefaultStopSet(), EverydayWords.SWEDISH, Folding.FINNISH_LETTERS),
                    words -> new SnowballFilter(words, new SwedishStemmer()),
                    new Weights(1.0, 0.125, 0.0)),
            "en",
            new LanguageAnalysis(
                    "",
                    passedOver(EnglishAnalyzer.getDefaultStopSet(), EverydayWords.ENGLISH, ""),
                    PorterStemFilter::new,
                    new Weights(1.0, 0.125, 0.0)));

    private static final LanguageAnalysis OTHER =
            new LanguageAnalysis("", Set.of(), words -> words, new Weights(0.0, 0.125, 1.0));

    private final String keptLetters;
    private final Set<String> passedOver;
    private final UnaryOperator<TokenStream> stemmer;
    private final Weights weights;

    private LanguageAnalysis(
            String keptLetters, Set<String> passedOver, UnaryOperator<TokenStream> stemmer, Weights weights) {
        this.keptLetters = keptLetters;
        this.passedOver = passedOver;
        this.stemmer = stemmer;
        this.weights = weights;
    }

    /**
     * How much each way of comparing counts; 0 for one that the language does not use.
     *
     * @param stem for stems, 0 or more
     * @param piece for each four-letter piece, 0 or more
     * @param beginning for beginnings, 0 or more
     */
    public record Weights(double stem, double piece, double beginning) {}

    /**
     * A word as it is compared, and where it stands.
     *
     * @param folded the word in lower case and without foreign accents
     * @param stem the word without endings; the folded word where the language has no stemmer
     * @param begin where it begins in the text, characters from 0, inclusive
     * @param end where it ends, exclusive
     */
    public record Word(String folded, String stem, int begin, int end) {
        /** Checks that nothing is null. */
        public Word {
            requireNonNull(folded, "folded");
            requireNonNull(stem, "stem");
        }

        /**
         * The beginning of the word.
         *
         * @return its first {@value LanguageAnalysis#BEGINNING} letters, or all of a shorter word
         */
        public String beginning() {
            return folded.codePointCount(0, folded.length()) <= BEGINNING
                    ? folded
                    : folded.substring(0, folded.offsetByCodePoints(0, BEGINNING));
        }

        /**
         * The pieces of the word.
         *
         * @return every run of {@value LanguageAnalysis#PIECE} letters, in order; the word itself if it is shorter
         */
        public List<String> pieces() {
            int[] letters = folded.codePoints().toArray();
            if (letters.length <= PIECE) {
                return List.of(folded);
            }
            List<String> pieces = new ArrayList<>(letters.length - PIECE + 1);
            for (int from = 0; from + PIECE <= letters.length; from++) {
                pieces.add(new String(letters, from, PIECE));
            }
            return pieces;
        }
    }

    /**
     * The analysis of a language.
     *
     * @param language the language; an easy-language variant is analysed as its base language
     * @return the analysis
     */
    public static LanguageAnalysis of(Language language) {
        return KNOWN.getOrDefault(language.base().tag(), OTHER);
    }

    /**
     * How much each way of comparing counts in this language.
     *
     * @return the weights
     */
    public Weights weights() {
        return weights;
    }

    /**
     * A text as it is compared letter by letter.
     *
     * @param text any text
     * @return the text in lower case and without foreign accents
     */
    public String fold(String text) {
        return Folding.fold(text, keptLetters);
    }

    /**
     * The words of a text, in their order, without those that the language uses everywhere.
     *
     * @param text any text
     * @return the words
     */
    public List<Word> words(String text) {
        List<String> folded = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            tokens.setReader(new StringReader(text));
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String word = fold(term.toString());
                if (!word.isEmpty() && !passedOver.contains(word)) {
                    folded.add(word);
                    places.add(new int[] {offset.startOffset(), offset.endOffset()});
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> stems = stems(folded);
        List<Word> words = new ArrayList<>(folded.size());
        for (int i = 0; i < stems.size(); i++) {
            words.add(new Word(folded.get(i), stems.get(i), places.get(i)[0], places.get(i)[1]));
        }
        return words;
    }

    private List<String> stems(List<String> words) {
        if (weights.stem() == 0) {
            return words;
        }
        List<String> stems = new ArrayList<>(words.size());
        try (TokenStream stream = stemmer.apply(new WordSource(words))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    private static Set<String> passedOver(CharArraySet listed, Set<String> everyday, String kept) {
        Set<String> folded = new HashSet<>();
        for (Object word : listed) {
            folded.add(Folding.fold(new String((char[]) word), kept));
        }
        everyday.forEach(word -> folded.add(Folding.fold(word, kept)));
        return Set.copyOf(folded);
    }
}
