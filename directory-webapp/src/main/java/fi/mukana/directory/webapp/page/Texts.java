package fi.mukana.directory.webapp.page;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.StatedCount;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the interface in one language.
 *
 * <p>A key begins with its component: {@code contact.basket.title} stands in {@code contact/messages_fi.properties},
 * beside that component's classes. Every text is a {@link MessageFormat} pattern, so an apostrophe is written twice.
 * Immutable and thread-safe.
 */
public final class Texts {

    /**
     * The languages of the interface, the first one the default. Easy Finnish is written for the resident's path; other
     * pages are shown in Finnish there.
     */
    public static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV, Language.EN, Language.FI_SIMPLE);

    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Locale locale;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
        this.locale = localeOf(language);
    }

    private static final class All {
        private static final Map<Language, Texts> TEXTS = Map.of(
                Language.FI, new Texts(Language.FI),
                Language.SV, new Texts(Language.SV),
                Language.EN, new Texts(Language.EN),
                Language.FI_SIMPLE, new Texts(Language.FI_SIMPLE));
    }

    /**
     * Returns the texts of a language; those of its base language where the interface is not written in the variant.
     *
     * @throws IllegalArgumentException if the interface is not written in it
     */
    public static Texts in(Language language) {
        Texts texts = All.TEXTS.getOrDefault(requireNonNull(language, "language"), All.TEXTS.get(language.base()));
        if (texts == null) {
            throw new IllegalArgumentException("""
                    The interface is not written in "%s".
                    Maybe use one of %s.""".formatted(language, LANGUAGES));
        }
        return texts;
    }

    /** Returns how numbers and days are written in Finland in a language. */
    public static Locale localeOf(Language language) {
        return switch (language.base().tag()) {
            case "sv" -> Locale.forLanguageTag("sv-FI");
            case "en" -> Locale.forLanguageTag("en-GB");
            default -> Locale.forLanguageTag("fi-FI");
        };
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /**
     * Returns a text without arguments; in a view {@code #{m['contact.basket.title']}}.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key) {
        return of(key);
    }

    /**
     * Returns a text with its arguments; in a view {@code #{m.of('matching.results.count', v.count)}}. Numbers are
     * written as the language does; a plural is a choice: <code>{0,choice,0#ei palveluja|1#yksi palvelu|1&lt;{0}
     * palvelua}</code>.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String of(String key, Object... arguments) {
        MessageFormat pattern = patterns.computeIfAbsent(key, this::read);
        return ((MessageFormat) pattern.clone()).format(arguments);
    }

    /** Returns whether there is such a key. */
    public boolean has(String key) {
        return pattern(key) != null;
    }

    /** Returns a day as the language writes it: 5.3.2026, 5 March 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(language.equals(Language.EN) ? "d MMMM uuuu" : "d.M.uuuu", locale)
                .format(day);
    }

    /** Returns a time as the language writes it: 9.30, 9:30. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(language.equals(Language.EN) ? "H:mm" : "H.mm", locale)
                .format(time);
    }

    /** Returns a time in a sentence, the minutes left out at the full hour where the language does so: 9, 9.30, 9:00. */
    public String hour(LocalTime time) {
        return language.equals(Language.EN) || time.getMinute() != 0 ? time(time) : Integer.toString(time.getHour());
    }

    /** Returns a number as the language writes it: 5 000, 5,000. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Returns a number as its source states it: noin 5 000, about 5,000. */
    public String count(StatedCount count) {
        return of("page.count." + EnumCodes.code(count.qualifier()), number(count.number()));
    }

    private MessageFormat read(String key) {
        String pattern = pattern(key);
        if (pattern == null) {
            throw new IllegalArgumentException("""
                    There is no text "%s" in "%s".
                    Maybe add it to messages_%s.properties beside the classes of "%s".""".formatted(key, language, language, component(key)));
        }
        return new MessageFormat(pattern, locale);
    }

    private @Nullable String pattern(String key) {
        if (key.indexOf('.') <= 0) {
            return null;
        }
        String own = properties(component(key), language).getProperty(key);
        return own == null && language.isSimple()
                ? properties(component(key), language.base()).getProperty(key)
                : own;
    }

    private static String component(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    /** Reads the texts of a component, none if it has none. */
    static Properties properties(String component, Language language) {
        return READ.computeIfAbsent(component + "/messages_" + language + ".properties", file -> {
            Properties properties = new Properties();
            try (InputStream in = Texts.class.getResourceAsStream("../" + file)) {
                if (in != null) {
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The texts of %s could not be read.".formatted(file), e);
            }
            return properties;
        });
    }
}
