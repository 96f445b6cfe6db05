package fi.mukana.directory.need;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The endings that may follow a stem: Finnish cases with possessive suffixes and clitics, and the few of Swedish and
 * English. Each kind of stem takes its own, told by a bit.
 */
final class FinnishEndings {

    /** The basic form, with clitics only. */
    static final int BASIC = 1;
    /** A vowel stem: endings of the singular, and the plural's {@code -t}. */
    static final int SINGULAR = 2;
    /** A stem before the {@code i} or {@code j} of the plural. */
    static final int PLURAL = 4;
    /** A consonant stem: {@code -ta}, {@code -ten}. */
    static final int CONSONANT = 8;
    /** A Swedish stem. */
    static final int SWEDISH = 16;
    /** An English stem. */
    static final int ENGLISH = 32;

    /** A stem that stands before another word in a compound. */
    static final int FIRST_PART = 64;

    /** The longest ending, letters. */
    static final int LONGEST = 14;

    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "y", "ä", "ö");
    private static final List<String> POSSESSIVES = List.of("ni", "si", "nsa", "nsä", "mme", "nne");
    private static final List<String> CLITICS =
            List.of("", "kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä");
    private static final List<String> LOCAL =
            List.of("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "tta", "ttä");

    private static final Pattern LOCAL_ENDING =
            Pattern.compile("i?(?:ss|st|ll|lt)[aä].*|i?lle.*|seen.*|i?siin.*|i?hin|iin|h?[aeiouyäö]n");

    private static final Map<String, Integer> KINDS = gather();

    private FinnishEndings() {}

    /**
     * The kinds of stems that an ending may follow.
     *
     * @param ending the ending, may be empty
     * @return the kinds as bits, 0 if it is no ending
     */
    static int kinds(String ending) {
        return KINDS.getOrDefault(ending, 0);
    }

    /**
     * Whether an ending says where something is, comes from or goes to.
     *
     * @param ending an ending of a vowel or plural stem
     * @return true for the inner and outer local cases
     */
    static boolean isLocal(String ending) {
        return LOCAL_ENDING.matcher(ending).matches();
    }

    private static Map<String, Integer> gather() {
        Map<String, Integer> kinds = new HashMap<>();
        add(kinds, BASIC, List.of(""));
        List<String> singular = new ArrayList<>(LOCAL);
        singular.addAll(List.of("n", "t", "a", "ä", "ta", "tä", "na", "nä", "ksi", "seen"));
        List<String> open = new ArrayList<>(List.of("", "ta", "tä", "na", "nä", "kse", "see"));
        open.addAll(LOCAL);
        for (String vowel : VOWELS) {
            singular.add(vowel + "n");
            singular.add("h" + vowel + "n");
            open.add(vowel);
            open.add("h" + vowel);
        }
        singular.addAll(owned(open));
        singular.addAll(ownedByThird(LOCAL));
        singular.addAll(List.of("naan", "nään", "taan", "tään", "kseen"));
        add(kinds, SINGULAR, singular);

        List<String> plural = new ArrayList<>(
                List.of("ia", "iä", "ja", "jä", "ita", "itä", "ien", "jen", "iden", "itten", "in", "iin", "ihin"));
        plural.addAll(List.of("isiin", "ina", "inä", "iksi", "ineen"));
        List<String> openPlural =
                new ArrayList<>(List.of("ia", "iä", "ja", "jä", "ita", "itä", "ie", "ikse", "ii", "ine", "i"));
        for (String local : LOCAL) {
            plural.add("i" + local);
            openPlural.add("i" + local);
        }
        plural.addAll(owned(openPlural));
        plural.addAll(ownedByThird(openPlural));
        add(kinds, PLURAL, plural);

        add(kinds, CONSONANT, List.of("ta", "tä", "ten", "taan", "tään", "tani", "täni", "tasi", "täsi"));

        merge(kinds, SWEDISH, List.of("", "s", "n", "t", "a", "en", "et", "ens", "ets", "er", "ar", "or", "erna"));
        merge(kinds, SWEDISH, List.of("arna", "orna", "na", "are", "ernas", "arnas", "ornas"));
        merge(kinds, ENGLISH, List.of("", "s", "es", "'s", "ed", "ing", "d"));
        return Collections.unmodifiableMap(kinds);
    }

    private static List<String> owned(List<String> endings) {
        return endings.stream()
                .flatMap(ending -> POSSESSIVES.stream().map(owner -> ending + owner))
                .toList();
    }

    /** The third person's {@code -an}, {@code -en} after an ending that ends in a vowel: {@code talossaan}. */
    private static List<String> ownedByThird(List<String> endings) {
        return endings.stream()
                .map(ending -> ending + ending.charAt(ending.length() - 1) + "n")
                .toList();
    }

    private static void add(Map<String, Integer> kinds, int kind, List<String> endings) {
        for (String ending : endings) {
            merge(kinds, kind, CLITICS.stream().map(clitic -> ending + clitic).toList());
        }
    }

    private static void merge(Map<String, Integer> kinds, int kind, List<String> endings) {
        endings.forEach(ending -> kinds.merge(ending, kind, (one, other) -> one | other));
    }
}
