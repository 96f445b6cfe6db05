package fi.mukana.directory.search;

import fi.mukana.directory.search.analysis.LanguageAnalysis;
import fi.mukana.directory.text.Language;

/** Names in the order of the Finnish and Swedish alphabet: å, ä and ö last, signs passed over. */
final class SortKey {

    private static final LanguageAnalysis FINNISH = LanguageAnalysis.of(Language.FI);

    private SortKey() {}

    static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        FINNISH.fold(name).codePoints().forEach(letter -> {
            switch (letter) {
                case 'å' -> key.append('{');
                case 'ä' -> key.append('|');
                case 'ö' -> key.append('}');
                default -> {
                    if (Character.isLetterOrDigit(letter)) {
                        key.appendCodePoint(letter);
                    } else if (Character.isWhitespace(letter) && key.length() > 0) {
                        key.append(' ');
                    }
                }
            }
        });
        return key.toString();
    }
}
