package fi.mukana.directory.reason;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence as data: a key and typed arguments, which {@link #in(Language)} turns into words.
 *
 * <p>Keys are stable. The shipped sentences are in Finnish, Swedish, English and easy Finnish; another language reads
 * the Finnish ones. A rule of a region's own writes its sentence with {@link #of(LocalizedText)}. Immutable and
 * thread-safe. Finnish: <i>viesti</i>. HSDS: –. PTV: –.
 *
 * @param key the key of the sentence in the shipped bundles, or {@code literal}
 * @param arguments the arguments in the order in which the sentence numbers them
 */
public record Message(String key, List<Argument> arguments) {

    private static final String LITERAL = "literal";
    private static final String BUNDLE = "fi.mukana.directory.reason.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Checks that nothing is null. */
    public Message {
        requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /**
     * A shipped sentence with its arguments.
     *
     * @param key the key in the shipped bundles
     * @param arguments the arguments
     * @return the message
     */
    public static Message of(String key, Argument... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    /**
     * A sentence that is not in the shipped bundles.
     *
     * @param text the sentence in its languages
     * @return the message
     */
    public static Message of(LocalizedText text) {
        return new Message(LITERAL, List.of(new Argument.Words(text)));
    }

    /**
     * The sentence in words.
     *
     * @param language the language of the reader; a variant without sentences of its own reads its base language
     * @return the sentence
     * @throws java.util.MissingResourceException if the shipped bundles have no such key
     */
    public String in(Language language) {
        if (key.equals(LITERAL)) {
            return arguments.get(0).in(language);
        }
        Locale locale = language.base().toLocale();
        String pattern = ResourceBundle.getBundle(BUNDLE, language.toLocale(), NO_FALLBACK)
                .getString(key);
        Object[] words =
                arguments.stream().map(argument -> argument.in(language)).toArray();
        return new MessageFormat(pattern, locale).format(words);
    }

    /** An argument of a message. */
    public sealed interface Argument {

        /**
         * The argument in words.
         *
         * @param language the language of the reader
         * @return the words
         */
        String in(Language language);

        /**
         * An argument that is a text.
         *
         * @param text the text
         * @return the argument
         */
        static Argument of(LocalizedText text) {
            return new Words(text);
        }

        /**
         * An argument that is a whole number.
         *
         * @param number the number
         * @return the argument
         */
        static Argument of(long number) {
            return new Count(number);
        }

        /**
         * An argument that is a day.
         *
         * @param day the day
         * @return the argument
         */
        static Argument of(LocalDate day) {
            return new Day(day);
        }

        /**
         * A text.
         *
         * @param text the text in its languages
         */
        record Words(LocalizedText text) implements Argument {
            @Override
            public String in(Language language) {
                return text.orEmpty(language);
            }
        }

        /**
         * A whole number.
         *
         * @param number the number
         */
        record Count(long number) implements Argument {
            @Override
            public String in(Language language) {
                return Long.toString(number);
            }
        }

        /**
         * A day.
         *
         * @param day the day
         */
        record Day(LocalDate day) implements Argument {
            @Override
            public String in(Language language) {
                return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(language.base().toLocale())
                        .format(day);
            }
        }
    }
}
