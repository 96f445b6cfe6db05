package fi.mukana.directory.webapp.page;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.region.InterfaceTexts;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the interface in one language.
 *
 * <p>A key begins with its component: {@code contact.basket.title} stands in {@code contact/messages_fi.properties},
 * beside that component's classes. Every text is a {@link MessageFormat} pattern, so an apostrophe is written twice.
 * A region may put texts of its own in the place of the shipped ones; they are the same for the whole webapp, which shows
 * one region. Thread-safe; each object is immutable.
 */
public final class Texts {

    /**
     * The languages of the interface, the first one the default. Easy Finnish is written for the resident's path; other
     * pages are shown in Finnish there.
     */
    public static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV, Language.EN, Language.FI_SIMPLE);

    /** The components whose texts a region may replace. */
    static final List<String> COMPONENTS =
            List.of("catalog", "contact", "desk", "insight", "matching", "page", "problem");

    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private static volatile Map<Language, Texts> current = all(InterfaceTexts.NONE);

    private final Language language;
    private final Locale locale;
    private final InterfaceTexts own;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Texts(Language language, InterfaceTexts own) {
        this.language = language;
        this.locale = localeOf(language);
        this.own = own;
    }

    private static Map<Language, Texts> all(InterfaceTexts own) {
        return LANGUAGES.stream().collect(toMap(language -> language, language -> new Texts(language, own)));
    }

    /**
     * Returns the texts of a language; those of its base language where the interface is not written in the variant.
     *
     * @throws IllegalArgumentException if the interface is not written in it
     */
    public static Texts in(Language language) {
        Map<Language, Texts> all = current;
        Texts texts = all.getOrDefault(requireNonNull(language, "language"), all.get(language.base()));
        if (texts == null) {
            throw new IllegalArgumentException("""
                    The interface is not written in "%s".
                    Maybe use one of %s.""".formatted(language, LANGUAGES));
        }
        return texts;
    }

    /** Returns the texts that the webapp comes with, by language and key. */
    public static InterfaceTexts shipped() {
        Map<Language, Map<String, String>> shipped = new HashMap<>();
        for (Language language : LANGUAGES) {
            Map<String, String> texts = new HashMap<>();
            for (String component : COMPONENTS) {
                Properties properties = properties(component, language);
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
            shipped.put(language, texts);
        }
        return new InterfaceTexts(shipped);
    }

    /**
     * Puts a region's texts in the place of the shipped ones, and of those that were there before. Those that do not fit
     * the shipped ones are passed over.
     *
     * @return what was passed over
     */
    static List<ImportIssue> use(InterfaceTexts own) {
        InterfaceTexts.Checked checked = own.against(shipped());
        current = all(checked.texts());
        return checked.issues();
    }

    /** Returns the languages of the interface that a region offers, in their order; Finnish where it offers none. */
    public static List<Language> offeredBy(RegionProfile profile) {
        List<Language> offered =
                LANGUAGES.stream().filter(profile.languages()::contains).toList();
        return offered.isEmpty() ? List.of(Language.FI) : offered;
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
        return pattern(key, language)
                .or(() -> language.isSimple() ? pattern(key, language.base()) : Optional.empty())
                .orElse(null);
    }

    private Optional<String> pattern(String key, Language exactly) {
        return own.text(exactly, key)
                .or(() ->
                        Optional.ofNullable(properties(component(key), exactly).getProperty(key)));
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
