package fi.mukana.directory.need;

import fi.mukana.directory.need.Mention.Confidence;
import fi.mukana.directory.need.Mention.Meaning;
import fi.mukana.directory.need.Need.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognizes the gender of the person concerned, and only where the words say just that: {@code olen nainen}, {@code
 * mies, 45}. A man who is spoken about ({@code mies lyö minua}) is none.
 */
final class GenderWords {

    private static final Map<String, Gender> NOUNS = Map.of(
            "mies", Gender.MAN,
            "nainen", Gender.WOMAN,
            "kvinna", Gender.WOMAN,
            "man", Gender.MAN,
            "woman", Gender.WOMAN,
            "female", Gender.WOMAN,
            "male", Gender.MAN,
            "muunsukupuolinen", Gender.DIVERSE,
            "ickebinär", Gender.DIVERSE,
            "non-binary", Gender.DIVERSE);

    private static final Set<String> AM = Set.of("olen", "oon", "am", "är");
    private static final Set<String> ARTICLES = Set.of("a", "an", "en", "old", "year");

    private static final Pattern ADJECTIVE =
            Pattern.compile("\\p{L}{2,}(?:nen|ton|tön|nut|nyt|kas|käs|ensam|lonely|single)");

    private GenderWords() {}

    /**
     * The genders that a text may tell.
     *
     * @param tokens the text
     * @param ages the ages that were found in it
     * @return the candidates
     */
    static List<Candidate> find(Tokens tokens, List<Candidate> ages) {
        List<Candidate> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Gender gender = NOUNS.get(tokens.word(at));
            if (gender != null && (isSelf(tokens, at, ages) || isBesideAge(tokens, at, ages))) {
                found.add(Candidate.of(at, at, new Meaning.OfGender(gender), Confidence.MEDIUM, "gender-word"));
            }
        }
        return found;
    }

    /** "I am a …", also with an age or an article between; or the word alone between commas. */
    private static boolean isSelf(Tokens tokens, int at, List<Candidate> ages) {
        if (tokens.standsAlone(at)) {
            return true;
        }
        int i = at - 1;
        while (i >= 0 && !tokens.get(i + 1).comma() && (isBetween(tokens.word(i)) || holds(ages, i))) {
            i--;
        }
        boolean first = !Set.of("är", "am").contains(tokens.word(i))
                || Set.of("jag", "i").contains(tokens.word(i - 1));
        return AM.contains(tokens.word(i)) && first && !WordKeys.isNegation(tokens.word(i - 1));
    }

    /** An article or an adjective in its basic form: {@code olen yksinäinen mies}. */
    private static boolean isBetween(String word) {
        return ARTICLES.contains(word) || ADJECTIVE.matcher(word).matches();
    }

    private static boolean isBesideAge(Tokens tokens, int at, List<Candidate> ages) {
        boolean begins = tokens.get(at).comma();
        boolean ends = at + 1 >= tokens.size() || tokens.get(at + 1).comma();
        return (begins && holds(ages, at + 1)) || (ends && holds(ages, at - 1));
    }

    private static boolean holds(List<Candidate> ages, int at) {
        return ages.stream().anyMatch(age -> age.first() <= at && at <= age.last());
    }
}
