package fi.mukana.directory.need;

import static fi.mukana.directory.need.FinnishEndings.BASIC;
import static fi.mukana.directory.need.FinnishEndings.CONSONANT;
import static fi.mukana.directory.need.FinnishEndings.FIRST_PART;
import static fi.mukana.directory.need.FinnishEndings.PLURAL;
import static fi.mukana.directory.need.FinnishEndings.SINGULAR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stems of a Finnish noun or adjective in its basic form, singular or plural, by rules of declension and consonant
 * gradation.
 *
 * <p>Gives rather a stem too many than one too few: a stem that the language does not have stands in no text.
 */
final class FinnishStems {

    private static final String VOWELS = "aeiouyäöå";
    private static final int SHORTEST_INFLECTED = 4;

    /** Weak grade of the consonants before the last vowel, longest first. */
    private static final String[][] GRADES = {
        {"kk", "k"},
        {"pp", "p"},
        {"tt", "t"},
        {"nk", "ng"},
        {"nt", "nn"},
        {"mp", "mm"},
        {"lt", "ll"},
        {"rt", "rr"},
        {"lk", "l"},
        {"rk", "r"},
        {"hk", "h"},
        {"ht", "hd"},
        {"lp", "lv"},
        {"rp", "rv"},
        {"sk", "sk"},
        {"st", "st"},
        {"sp", "sp"},
        {"tk", "tk"},
        {"k", ""},
        {"p", "v"},
        {"t", "d"}
    };

    /** Strong grade where the basic form is weak, longest first. */
    private static final String[][] STRONG = {
        {"ng", "nk"},
        {"nn", "nt"},
        {"mm", "mp"},
        {"ll", "lt"},
        {"rr", "rt"},
        {"hd", "ht"},
        {"d", "t"},
        {"v", "p"},
        {"k", "kk"},
        {"p", "pp"},
        {"t", "tt"}
    };

    /** Words whose stems no rule gives: ending of the word, what it becomes, the kind of stem. */
    private static final Object[][] IRREGULAR = {
        {"mies", "miehe", SINGULAR},
        {"mies", "mies", CONSONANT},
        {"mies", "mieh", PLURAL},
        {"miehet", "mies", BASIC | CONSONANT},
        {"lapsi", "las", CONSONANT},
        {"lapset", "lapsi", BASIC},
        {"lapset", "las", CONSONANT},
        {"poika", "poja", SINGULAR},
        {"poika", "poik", PLURAL},
        {"poika", "poj", PLURAL},
        {"pojat", "poika", BASIC | SINGULAR},
        {"pojat", "poik", PLURAL},
        {"aika", "aja", SINGULAR},
        {"ruoka", "ruoa", SINGULAR},
        {"ruoka", "ruua", SINGULAR},
        {"ruoka", "ruo", PLURAL},
        {"veli", "velje", SINGULAR},
        {"tytär", "tyttäre", SINGULAR},
        {"tytär", "tyttär", PLURAL},
        {"velat", "velka", BASIC | SINGULAR},
        {"velat", "velko", PLURAL},
        {"laidun", "laitume", SINGULAR},
        {"pudas", "putaa", SINGULAR}
    };

    private final Map<String, Integer> kinds = new LinkedHashMap<>();

    private FinnishStems() {}

    /**
     * The stems of a word.
     *
     * @param word the word in its basic form, lower case
     * @return the kinds of endings, as bits of {@link FinnishEndings}, by stem; the word itself among them
     */
    static Map<String, Integer> of(String word) {
        FinnishStems stems = new FinnishStems();
        stems.add(word, BASIC);
        if (word.length() >= SHORTEST_INFLECTED) {
            stems.derive(word);
        } else if (isVowel(word, word.length() - 1)) {
            stems.add(word, SINGULAR);
        }
        for (Object[] one : IRREGULAR) {
            String ending = (String) one[0];
            if (word.endsWith(ending)) {
                stems.add(cut(word, ending.length()) + one[1], (Integer) one[2]);
            }
        }
        return stems.kinds;
    }

    private void add(String stem, int kind) {
        boolean bare = (kind & (PLURAL | CONSONANT)) != 0;
        if (stem.length() >= (bare ? 3 : 2)) {
            kinds.merge(stem, kind, (one, other) -> one | other);
        }
    }

    private void derive(String word) {
        char last = word.charAt(word.length() - 1);
        switch (last) {
            case 'a', 'ä', 'o', 'ö', 'u', 'y', 'å' -> vowelStem(word);
            case 'i' -> onI(word);
            case 'e' -> onE(word);
            case 's' -> onS(word);
            case 'n' -> onN(word);
            case 't' -> onT(word);
            case 'l', 'r' -> {
                vowelStem(word + "e");
                add(word, CONSONANT);
            }
            default -> vowelStem(word + "i");
        }
    }

    /** A vowel stem in both grades, and the plural stems of each. */
    private void vowelStem(String stem) {
        add(stem, SINGULAR);
        plural(stem);
        for (String weak : weak(stem)) {
            add(weak, SINGULAR);
            plural(weak);
        }
    }

    private void strongVowelStem(String stem) {
        add(stem, SINGULAR);
        plural(stem);
        for (String strong : strong(stem)) {
            add(strong, SINGULAR);
            plural(strong);
        }
    }

    private void onI(String word) {
        String base = cut(word, 1);
        vowelStem(word);
        vowelStem(base + "e");
        if (base.endsWith("l") || base.endsWith("r") || base.endsWith("n") || base.endsWith("h")) {
            add(base, CONSONANT);
        }
        if (base.endsWith("s") && isVowel(base, base.length() - 2)) {
            String root = cut(base, 1);
            add(root + "de", SINGULAR);
            add(root + "te", SINGULAR);
            add(root + "t", CONSONANT);
        }
        if (base.endsWith("mp")) {
            vowelStem(base + (word.matches(".*[aou].*") ? "a" : "ä"));
        }
    }

    private void onE(String word) {
        vowelStem(word);
        add(word + "e", SINGULAR);
        add(word, PLURAL);
        for (String strong : strong(word)) {
            add(strong + "e", SINGULAR);
            add(strong, PLURAL);
        }
    }

    private void onS(String word) {
        String base = cut(word, 1);
        char before = base.charAt(base.length() - 1);
        add(word, CONSONANT);
        add(base + "kse", SINGULAR);
        add(base + "ks", PLURAL);
        if (before == 'u' || before == 'y') {
            add(base + "de", SINGULAR);
            add(base + "te", SINGULAR);
            add(base + "t", CONSONANT);
        }
        if (before == 'a' || before == 'ä' || before == 'i') {
            List<String> grades = new ArrayList<>(strong(base));
            grades.add(base);
            grades.forEach(grade -> {
                add(grade + before, SINGULAR);
                add(grade, PLURAL);
            });
        }
    }

    private void onN(String word) {
        add(word, CONSONANT);
        if (word.endsWith("nen")) {
            String base = cut(word, 3);
            add(base + "se", SINGULAR);
            add(base + "s", CONSONANT | PLURAL | FIRST_PART);
        } else if (word.endsWith("ton") || word.endsWith("tön")) {
            String base = cut(word, 3) + (word.endsWith("ton") ? "ttom" : "ttöm");
            add(base + (word.endsWith("ton") ? "a" : "ä"), SINGULAR);
            add(base, PLURAL);
        } else if (word.endsWith("in")) {
            String base = cut(word, 1);
            List<String> grades = new ArrayList<>(strong(base));
            grades.add(base);
            grades.forEach(grade -> {
                add(grade + "me", SINGULAR);
                add(grade + "m", PLURAL);
            });
        } else {
            add(word + "e", SINGULAR);
            add(word, PLURAL);
        }
    }

    private void onT(String word) {
        String base = cut(word, 1);
        if (!isVowel(base, base.length() - 1)) {
            vowelStem(word + "i");
            return;
        }
        if (word.endsWith("ut") || word.endsWith("yt")) {
            String root = cut(word, 2);
            add(root + "ee", SINGULAR);
            add(root + "e", PLURAL);
            add(word, CONSONANT);
        }
        pluralBasicForm(base);
    }

    /** The plural's basic form without its {@code -t}: back to the singular's stems and basic form. */
    private void pluralBasicForm(String stem) {
        strongVowelStem(stem);
        String root = cut(stem, 1);
        if (stem.endsWith("se")) {
            String base = cut(stem, 2);
            add(base + "nen", BASIC);
            add(base + "s", CONSONANT | PLURAL | FIRST_PART);
            if (base.endsWith("k")) {
                add(cut(base, 1) + "s", BASIC | CONSONANT);
            }
        } else if (stem.endsWith("de")) {
            add(cut(stem, 2) + "s", BASIC);
            add(cut(stem, 2) + "t", CONSONANT);
        } else if (stem.endsWith("ttoma") || stem.endsWith("ttömä")) {
            add(cut(stem, 5) + (stem.endsWith("a") ? "ton" : "tön"), BASIC | CONSONANT);
        } else if (stem.endsWith("ee")) {
            add(root, BASIC);
            add(cut(stem, 2) + "ut", BASIC | CONSONANT);
            add(cut(stem, 2) + "yt", BASIC | CONSONANT);
        } else if (stem.endsWith("e")) {
            add(root + "i", BASIC);
            strong(stem).forEach(strong -> add(cut(strong, 1) + "i", BASIC));
            add(root, CONSONANT);
        } else if (stem.endsWith("aa") || stem.endsWith("ää") || stem.endsWith("ii")) {
            add(root + "s", BASIC | CONSONANT);
            weak(root).forEach(weak -> add(weak + "s", BASIC | CONSONANT));
        } else {
            add(stem, BASIC);
            strong(stem).forEach(strong -> add(strong, BASIC));
        }
    }

    private void plural(String stem) {
        String root = cut(stem, 1);
        char last = stem.charAt(stem.length() - 1);
        if (stem.endsWith("uo") || stem.endsWith("yö") || stem.endsWith("ie")) {
            add(cut(stem, 2) + last, PLURAL);
            return;
        }
        switch (last) {
            case 'a' -> {
                add(root, PLURAL);
                add(root + "o", PLURAL);
            }
            case 'ä' -> {
                add(root, PLURAL);
                add(root + "ö", PLURAL);
            }
            case 'e' -> add(root, PLURAL);
            case 'i' -> {
                add(root, PLURAL);
                add(root + "e", PLURAL);
            }
            default -> add(stem, PLURAL);
        }
    }

    /** The weak grades of a stem that ends in one vowel: none if its consonants do not change. */
    static List<String> weak(String stem) {
        int end = stem.length() - 1;
        if (end < 2 || !isVowel(stem, end) || isVowel(stem, end - 1)) {
            return List.of();
        }
        int begin = end;
        while (begin > 0 && !isVowel(stem, begin - 1)) {
            begin--;
        }
        if (begin == 0) {
            return List.of();
        }
        String consonants = stem.substring(begin, end);
        String vowel = stem.substring(end);
        for (String[] grade : GRADES) {
            if (consonants.endsWith(grade[0])) {
                if (grade[0].length() == 1 && consonants.length() > 1) {
                    return List.of();
                }
                if (grade[0].equals(grade[1])) {
                    return List.of();
                }
                String before = stem.substring(0, end - grade[0].length());
                List<String> weak = new ArrayList<>(List.of(before + grade[1] + vowel));
                if ((grade[0].equals("lk") || grade[0].equals("rk")) && (vowel.equals("e") || vowel.equals("i"))) {
                    weak.add(before + grade[1] + "j" + vowel);
                }
                if (grade[0].equals("k") && (before.endsWith("u") || before.endsWith("y"))) {
                    weak.add(before + "v" + vowel);
                }
                return weak;
            }
        }
        return List.of();
    }

    /** The strong grades of a weak stem that ends in a vowel. */
    static List<String> strong(String stem) {
        int end = stem.length();
        while (end > 0 && isVowel(stem, end - 1)) {
            end--;
        }
        if (end == stem.length() || end < 2) {
            return List.of();
        }
        String before = stem.substring(0, end);
        String vowels = stem.substring(end);
        List<String> strong = new ArrayList<>();
        for (String[] grade : STRONG) {
            if (before.endsWith(grade[0]) && !before.endsWith(grade[0] + grade[0])) {
                boolean doubled = grade[1].length() == 2 && grade[0].length() == 1;
                boolean afterConsonant = before.length() >= 2 && !isVowel(before, before.length() - 2);
                if (grade[0].length() == 2 || !afterConsonant || (doubled && before.matches(".*[lrnm][kpt]"))) {
                    strong.add(cut(before, grade[0].length()) + grade[1] + vowels);
                }
                break;
            }
        }
        return strong;
    }

    static boolean isVowel(String word, int at) {
        return at >= 0 && at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
