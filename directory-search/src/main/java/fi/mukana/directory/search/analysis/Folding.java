package fi.mukana.directory.search.analysis;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable: lower case, compatibility forms made plain, accents dropped where a language has no use for them. */
final class Folding {

    /** Letters of their own in Finnish and Swedish. */
    static final String FINNISH_LETTERS = "åäö";

    private Folding() {}

    /**
     * Folds a word.
     *
     * @param word any text
     * @param kept lower-case letters that stay as they are
     */
    static String fold(CharSequence word, String kept) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (isAscii(plain)) {
            return plain;
        }
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        composed.codePoints().forEach(letter -> append(folded, letter, kept));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int letter, String kept) {
        if (letter < 128 || kept.indexOf(letter) >= 0) {
            folded.appendCodePoint(letter);
            return;
        }
        String spelled = spelled(letter, kept);
        if (!spelled.isEmpty()) {
            folded.append(spelled);
            return;
        }
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .codePoints()
                .filter(part -> !isMark(part))
                .forEach(folded::appendCodePoint);
    }

    /** Letters that are no letter with a mark; empty for all others. */
    private static String spelled(int letter, String kept) {
        boolean finnish = kept.equals(FINNISH_LETTERS);
        return switch (letter) {
            case 'æ' -> finnish ? "ä" : "ae";
            case 'ø' -> finnish ? "ö" : "o";
            case 'ß' -> "ss";
            case 'đ', 'ð' -> "d";
            case 'ŋ' -> "n";
            case 'ŧ' -> "t";
            case 'ł' -> "l";
            case 'ʒ', 'ǯ' -> "z";
            case 'ǥ' -> "g";
            default -> "";
        };
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }
}
