package fi.mukana.directory.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain words of a text with the places where they stand: what recognizing begins with.
 *
 * <p>A word is a run of letters, marks and digits, hyphens and apostrophes inside it included. Stateless. Finnish:
 * <i>sanat</i>. HSDS: –. PTV: –.
 */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’][\\p{L}\\p{M}\\p{N}]+)*");

    private Words() {}

    /**
     * The words of a text, in their order.
     *
     * @param text the text
     * @return the words
     */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(normal(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }

    /**
     * A word as it is compared: lower case, letters and their marks composed, plain apostrophes.
     *
     * @param word the word
     * @return the word as it is compared
     */
    public static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    /**
     * A word of a text.
     *
     * @param normal the word as it is compared
     * @param begin where it begins, characters from 0, inclusive
     * @param end where it ends, exclusive
     */
    public record Word(String normal, int begin, int end) {}
}
