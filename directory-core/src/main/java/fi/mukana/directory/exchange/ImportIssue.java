package fi.mukana.directory.exchange;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;

/**
 * One finding of an import: where, what stands there, what is wrong with it, how to cure it.
 *
 * <p>The value is never anything personal: of a contact point, a phone number or an e-mail address only the length is
 * told. Natural order is by place, then kind. Immutable and thread-safe. Finnish: <i>tuonnin havainto</i>. HSDS: –. PTV:
 * –.
 *
 * @param severity whether the record was left out
 * @param kind what kind of finding it is, for those who translate or count
 * @param place where it stands
 * @param value what stands there, at most {@value #LONGEST_VALUE} characters; empty where nothing stands
 * @param cause what is wrong, a sentence
 * @param cure what to do, a sentence
 */
public record ImportIssue(
        Severity severity, Kind kind, SourcePlace place, Optional<String> value, String cause, String cure)
        implements Comparable<ImportIssue> {

    /** The most characters of a value that are shown. */
    public static final int LONGEST_VALUE = 80;

    private static final Comparator<ImportIssue> ORDER = Comparator.comparing(ImportIssue::place)
            .thenComparing(ImportIssue::kind)
            .thenComparing(ImportIssue::cause);

    /** What a finding means for the record in which it stands. */
    public enum Severity {
        /** The record is not taken in. */
        ERROR,
        /** The record is taken in as it stands; somebody should look at it. */
        WARNING
    }

    /** What kind of finding it is. */
    public enum Kind {
        /** A file or folder is missing or cannot be read. */
        UNREADABLE,
        /** A file is larger, or nested deeper, than is read. */
        TOO_LARGE,
        /** The text is not in UTF-8, or begins with a byte order mark. */
        ENCODING,
        /** Lines end as they do not in the other files. */
        LINE_ENDS,
        /** The text does not follow the rules of JSON, CSV or TSV. */
        SYNTAX,
        /** A value is of another type than is expected. */
        WRONG_TYPE,
        /** There is no such key, column or file. */
        UNKNOWN_KEY,
        /** A key stands twice. */
        DUPLICATE_KEY,
        /** Something that must be there is missing. */
        MISSING,
        /** A value has not the shape that it must have. */
        BAD_VALUE,
        /** Values contradict each other. */
        CONTRADICTION,
        /** An id stands for two records. */
        DUPLICATE_ID,
        /** A value stands twice in a list in which each counts once. */
        DUPLICATE_VALUE,
        /** A record is named that is not there, or that was left out itself. */
        UNKNOWN_REFERENCE,
        /** A concept is named that the vocabulary does not hold. */
        UNKNOWN_CONCEPT,
        /** An area or municipality is named that does not exist. */
        UNKNOWN_AREA,
        /** Records stand above one another in a circle. */
        CIRCLE,
        /** A service or event belongs to an organization that has ended. */
        ENDED_ORGANIZATION,
        /** A color cannot be read on another on which the pages show it. */
        POOR_CONTRAST,
        /** A picture holds what could harm those who look at it, or something that cannot be shown. */
        UNSAFE_PICTURE
    }

    /**
     * Checks that cause and cure are told, and shortens the value.
     *
     * @throws IllegalArgumentException if the cause or the cure is blank
     */
    public ImportIssue {
        requireNonNull(severity, "severity");
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
        value = value.map(ImportIssue::shortened);
        requireNonNull(cause, "cause");
        requireNonNull(cure, "cure");
        if (cause.isBlank() || cure.isBlank()) {
            throw new IllegalArgumentException("The issue at %s needs a cause and a cure.".formatted(place));
        }
    }

    /**
     * Whether the record is left out for it.
     *
     * @return true for {@link Severity#ERROR}
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(ImportIssue other) {
        return ORDER.compare(this, other);
    }

    /** The finding in two lines: place, value and cause, then the cure. */
    @Override
    public String toString() {
        return "%s: %s: %s%s%n  %s"
                .formatted(
                        severity,
                        place,
                        cause,
                        value.map(shown -> " (" + shown + ")").orElse(""),
                        cure);
    }

    private static String shortened(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}+", " ").strip();
        return oneLine.length() <= LONGEST_VALUE ? oneLine : oneLine.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
