package fi.mukana.directory.webapp.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statutory accessibility statement.
 *
 * @param parts its parts in their order
 */
public record AccessibilityView(List<Part> parts) {

    /**
     * A part, and how somebody is reached in that matter.
     *
     * @param text its heading and paragraphs
     * @param contacts whom to reach and where, one a line
     */
    public record Part(ArticleView.Section text, List<Line> contacts) {

        /** Copies the list. */
        public Part {
            contacts = List.copyOf(contacts);
        }
    }

    /**
     * A line that says who or where.
     *
     * @param text as it is read
     * @param href where it leads, if it is an address, a mail address or a phone number
     * @param lang the language it is written in, where that is not the language of the page
     */
    public record Line(String text, Optional<String> href, Optional<String> lang) {

        private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
        private static final Pattern PHONE = Pattern.compile("(\\+?[0-9][0-9 ]{4,}[0-9])(?: .*)?");

        /** Reads a line as it stands in a text: {@code https://…}, a mail address, a phone number, or words. */
        static Line of(String text, Optional<String> lang) {
            Matcher phone = PHONE.matcher(text);
            if (text.startsWith("https://")) {
                String read = text.substring("https://".length());
                return new Line(
                        read.endsWith("/") ? read.substring(0, read.length() - 1) : read, Optional.of(text), lang);
            }
            if (MAIL.matcher(text).matches()) {
                return new Line(text, Optional.of("mailto:" + text.toLowerCase(Locale.ROOT)), lang);
            }
            return new Line(
                    text,
                    phone.matches() ? Optional.of("tel:" + phone.group(1).replace(" ", "")) : Optional.empty(),
                    lang);
        }
    }

    /** Copies the list. */
    public AccessibilityView {
        parts = List.copyOf(parts);
    }
}
