package fi.mukana.directory.text;

import static java.util.Objects.requireNonNull;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language by its BCP 47 tag, spoken or signed, also in an easy-language variant.
 *
 * <p>The tag is kept in its canonical case ({@code fi}, {@code sv}, {@code fi-simple}, {@code fse}). Natural order is
 * the order of the tags. Immutable and thread-safe. Finnish: <i>kieli</i>. HSDS: {@code language.code}. PTV: language.
 *
 * @param tag the canonical BCP 47 tag
 */
public record Language(String tag) implements Comparable<Language> {

    /** Finnish. */
    public static final Language FI = new Language("fi");
    /** Swedish. */
    public static final Language SV = new Language("sv");
    /** English. */
    public static final Language EN = new Language("en");
    /** Northern Sámi. */
    public static final Language SE = new Language("se");
    /** Inari Sámi. */
    public static final Language SMN = new Language("smn");
    /** Skolt Sámi. */
    public static final Language SMS = new Language("sms");
    /** Easy Finnish (selkokieli). */
    public static final Language FI_SIMPLE = new Language("fi-simple");
    /** Easy Swedish (lättläst). */
    public static final Language SV_SIMPLE = new Language("sv-simple");

    /** The languages that a directory's own texts can be written in, in the order in which they are offered. */
    public static final List<Language> CONTENT = List.of(FI, SV, EN, SE, SMN, SMS, FI_SIMPLE, SV_SIMPLE);

    /** What BCP 47 (section 4.4.1) asks every implementation to hold. */
    private static final int LONGEST_TAG = 35;

    private static final Set<String> SIGN = Set.of(
            "fse", "fss", "ase", "bfi", "csq", "dse", "dsl", "eso", "gsg", "ils", "ins", "lls", "lsl", "nsl", "rsl",
            "sgn", "ssp", "swl");

    /**
     * Checks the tag and keeps it in canonical case.
     *
     * @throws IllegalArgumentException if {@code tag} is empty, longer than 35 characters or not a well-formed BCP 47 tag
     */
    public Language {
        requireNonNull(tag, "tag");
        tag = canonical(tag);
    }

    /**
     * The language of a tag.
     *
     * @param tag a BCP 47 tag in any case, such as {@code fi}, {@code SV}, {@code fi-simple}, {@code fse}
     * @return the language
     * @throws IllegalArgumentException if {@code tag} is empty, longer than 35 characters or not a well-formed BCP 47 tag
     */
    public static Language of(String tag) {
        return new Language(tag);
    }

    /**
     * The language of a tag, if it is one.
     *
     * @param tag any text
     * @return the language, empty where {@link #of} throws
     */
    public static Optional<Language> parse(String tag) {
        try {
            return Optional.of(of(tag));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether this is a sign language (by its ISO 639-3 code, as {@code fse} for Finnish Sign Language).
     *
     * @return true for a sign language known to this class
     */
    public boolean isSigned() {
        return SIGN.contains(base().tag);
    }

    /**
     * Whether this is the easy-language variant of a language (BCP 47 variant {@code simple}).
     *
     * @return true for {@code fi-simple}, {@code sv-simple} and the like
     */
    public boolean isSimple() {
        return tag.endsWith("-simple");
    }

    /**
     * The language without script, region and variant: {@code fi} of {@code fi-simple}.
     *
     * @return the base language, this one if it has nothing more than a language subtag
     */
    public Language base() {
        int dash = tag.indexOf('-');
        return dash < 0 ? this : new Language(tag.substring(0, dash));
    }

    /**
     * The Java locale of this language, for number and date formats.
     *
     * @return the locale
     */
    public Locale toLocale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }

    private static String canonical(String tag) {
        try {
            String canonical = new Locale.Builder()
                    .setLanguageTag(tag.toLowerCase(Locale.ROOT))
                    .build()
                    .toLanguageTag();
            if (tag.isBlank() || tag.length() > LONGEST_TAG || canonical.startsWith("und")) {
                throw new IllegalArgumentException(malformed(tag));
            }
            return canonical;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(malformed(tag), e);
        }
    }

    private static String malformed(String tag) {
        String shown = tag.length() <= LONGEST_TAG ? tag : tag.substring(0, LONGEST_TAG) + "…";
        return """
                The language tag "%s" is not a BCP 47 tag of at most %d characters.
                Maybe write it as "fi", "sv", "en", "se" or "fi-simple".""".formatted(shown, LONGEST_TAG);
    }
}
