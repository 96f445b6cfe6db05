package fi.mukana.directory.need;

import fi.mukana.directory.need.Mention.Confidence;
import fi.mukana.directory.need.Mention.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes ages: {@code 78-vuotias}, {@code 78 v}, {@code 78 år}, and a number alone between commas. Years, phone
 * numbers, sums, times and how long something has lasted are none.
 */
final class AgeWords {

    private static final int HIGHEST = 115;
    private static final int LOWEST_BARE = 12;
    private static final int HIGHEST_BARE = 105;

    private static final Pattern ONE_WORD =
            Pattern.compile("(\\d{1,3})-?(?:v|vuotia\\p{L}*|vee|årig\\p{L}*|åring\\p{L}*|years?-old|year-old|yo)");
    private static final Pattern UNIT = Pattern.compile("v|vuotia\\p{L}*|vee|årig\\p{L}*|åring\\p{L}*|yo");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private static final Set<String> LIMITS = Set.of(
            "yli", "alle", "over", "under", "above", "below", "vähintään", "enintään", "least", "minst", "högst");
    private static final Set<String> PAST = Set.of("sitten", "ago", "sedan", "ajan", "aikana");
    private static final Set<String> AM =
            Set.of("olen", "oon", "am", "är", "täytin", "täytän", "täyttänyt", "fyllde", "fyller", "turned");
    private static final Set<String> AGE = Set.of("ikä", "ikäni", "ålder", "age", "aged", "iältään");
    private static final Set<String> PERSON = Set.of(
            "mies", "nainen", "kvinna", "man", "woman", "female", "male", "tyttö", "poika", "flicka", "pojke", "girl",
            "boy", "leski", "änka", "änkling", "widow", "widower");
    private static final Set<String> AFTER = Set.of("", "ja", "och", "and", "mutta", "men", "but");

    private AgeWords() {}

    /**
     * The ages that a text may name.
     *
     * @param tokens the text
     * @param places the places that were found in it
     * @return the candidates
     */
    static List<Candidate> find(Tokens tokens, List<Candidate> places) {
        List<Candidate> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Matcher word = ONE_WORD.matcher(tokens.word(at));
            if (word.matches()) {
                add(found, tokens, at, at, word.group(1), Confidence.HIGH);
            } else if (DIGITS.matcher(tokens.word(at)).matches() && !isPartOfNumber(tokens, at)) {
                number(found, tokens, at, places);
            }
        }
        return found;
    }

    private static void number(List<Candidate> found, Tokens tokens, int at, List<Candidate> places) {
        String digits = tokens.word(at);
        String before = tokens.word(at - 1);
        String next = tokens.word(at + 1);
        String afterNext = tokens.word(at + 2);
        boolean toldBefore = AM.contains(before) || AGE.contains(before);
        if (UNIT.matcher(next).matches()) {
            add(found, tokens, at, at + 1, digits, Confidence.HIGH);
        } else if (Set.of("vuotta", "år", "years", "yrs", "year").contains(next)) {
            if (Set.of("vanha", "vanhana", "gammal", "gammalt", "old").contains(afterNext)) {
                add(found, tokens, at, at + 2, digits, Confidence.HIGH);
            } else if (toldBefore && !PAST.contains(afterNext) && AFTER.contains(afterNext)) {
                add(found, tokens, at, at + 1, digits, Confidence.HIGH);
            } else if (next.equals("år") && tokens.standsAlone(at, at + 1)) {
                add(found, tokens, at, at + 1, digits, Confidence.HIGH);
            }
        } else if (AGE.contains(before)
                || (AM.contains(before) && (endsHere(tokens, at) || PERSON.contains(next) || AFTER.contains(next)))) {
            add(found, tokens, at, at, digits, Confidence.HIGH);
        } else if (tokens.standsAlone(at)
                || (PERSON.contains(before) && !tokens.get(at).stop() && endsHere(tokens, at))
                || (PERSON.contains(before) && isPlace(places, at + 1))
                || (PERSON.contains(next) && tokens.get(at).comma())
                || (isPlace(places, at + 1)
                        && !before.isEmpty()
                        && !tokens.get(at).comma())
                || (isPlace(places, at - 1) && endsHere(tokens, at))) {
            int years = Integer.parseInt(digits);
            if (years >= LOWEST_BARE && years <= HIGHEST_BARE) {
                add(found, tokens, at, at, digits, Confidence.MEDIUM);
            }
        }
    }

    private static boolean endsHere(Tokens tokens, int at) {
        return at + 1 >= tokens.size() || tokens.get(at + 1).comma();
    }

    private static boolean isPlace(List<Candidate> places, int at) {
        return places.stream().anyMatch(place -> place.first() <= at && at <= place.last());
    }

    /** Whether other digits stand beside it, as in a phone number, a time, a sum or a range. */
    private static boolean isPartOfNumber(Tokens tokens, int at) {
        boolean digitBefore = at > 0
                && Character.isDigit(
                        tokens.word(at - 1).charAt(tokens.word(at - 1).length() - 1))
                && !tokens.get(at).comma();
        boolean digitAfter = at + 1 < tokens.size()
                && Character.isDigit(tokens.word(at + 1).charAt(0))
                && !tokens.get(at + 1).comma();
        return digitBefore
                || digitAfter
                || "+-–—.:/€$".indexOf(tokens.charBefore(at)) >= 0
                || "-–—:/€%+".indexOf(tokens.charAfter(at)) >= 0
                || isDecimal(tokens, at)
                || Set.of("klo", "kl", "kello", "noin").contains(tokens.word(at - 1))
                || PAST.contains(tokens.word(at + 1));
    }

    private static boolean isDecimal(Tokens tokens, int at) {
        return (at + 1 < tokens.size()
                        && tokens.get(at + 1).isNumber()
                        && tokens.get(at + 1).begin() == tokens.get(at).end() + 1)
                || (at > 0
                        && tokens.get(at - 1).isNumber()
                        && tokens.get(at - 1).end() + 1 == tokens.get(at).begin()
                        && tokens.charBefore(at) != ' ');
    }

    private static void add(
            List<Candidate> found, Tokens tokens, int first, int last, String digits, Confidence confidence) {
        int years = Integer.parseInt(digits);
        boolean limit = first > 0 && !tokens.get(first).stop() && LIMITS.contains(tokens.word(first - 1));
        boolean range = "–—-".indexOf(tokens.charBefore(first)) >= 0;
        boolean over = last + 1 < tokens.size() && PAST.contains(tokens.word(last + 1));
        if (years <= HIGHEST && !limit && !range && !over && last < tokens.size()) {
            found.add(Candidate.of(first, last, new Meaning.OfAge(years), confidence, "age-word"));
        }
    }
}
