package fi.mukana.directory.exchange.region;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.exchange.SourcePlace;
import fi.mukana.directory.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file of texts of pages in one language: Java properties in UTF-8, each value a pattern of MessageFormat. */
final class TextsFile {

    private static final Pattern NAME = Pattern.compile("texts/messages_([A-Za-z0-9-]+)\\.properties");
    private static final Pattern QUOTED_BRACE = Pattern.compile("'[^']*[{}][^']*'");

    private final String file;
    private final Issues issues;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    TextsFile(String file, Issues issues) {
        this.file = file;
        this.issues = issues;
    }

    /** The file of a language, relative to the region folder. */
    static String name(Language language) {
        return "texts/messages_" + language.tag() + ".properties";
    }

    /** Whether a file is one of texts, judged by its name. */
    static boolean isOne(String file) {
        return NAME.matcher(file).matches();
    }

    /** The language that a file's name tells; empty if it was told that it tells none. */
    Optional<Language> language() {
        Matcher name = NAME.matcher(file);
        try {
            return name.matches() ? Optional.of(Language.of(name.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            issues.add(new ImportIssue(
                    Severity.ERROR,
                    Kind.UNKNOWN_KEY,
                    SourcePlace.file(file),
                    Optional.of(name.group(1)),
                    "The name of the file tells no language.",
                    "Maybe name it texts/messages_fi.properties."));
            return Optional.empty();
        }
    }

    /** The good texts of a file's content, in its order. */
    Map<String, String> read(String content) {
        String[] all = content.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            int first = i + 1;
            StringBuilder line = new StringBuilder(all[i]);
            boolean isComment = all[i].stripLeading().startsWith("#")
                    || all[i].stripLeading().startsWith("!");
            while (!isComment && goesOn(all[i]) && i + 1 < all.length) {
                i++;
                line.append('\n').append(all[i]);
            }
            if (!isComment && !line.toString().isBlank()) {
                readEntry(line.toString(), first);
            }
        }
        return texts;
    }

    /** Texts as a file: sorted by key, one to a line. */
    static String write(Map<String, String> texts) {
        Properties properties = new Properties();
        texts.forEach(properties::setProperty);
        StringWriter written = new StringWriter();
        try {
            properties.store(written, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(joining("\n", "", "\n"));
    }

    private static boolean goesOn(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void readEntry(String line, int number) {
        Properties entry = new Properties();
        try {
            entry.load(new StringReader(line));
        } catch (IOException | IllegalArgumentException e) {
            error(Kind.SYNTAX, number, "", line, "The line is not understood.", "Maybe write \\\\ for a backslash.");
            return;
        }
        entry.stringPropertyNames().forEach(key -> add(key, entry.getProperty(key), number));
    }

    private void add(String key, String pattern, int line) {
        @Nullable Integer first = lines.putIfAbsent(key, line);
        if (first != null) {
            error(
                    Kind.DUPLICATE_KEY,
                    line,
                    key,
                    key,
                    "The key stands twice, first on line %d.".formatted(first),
                    "Maybe leave one of the two out.");
        } else if (pattern.isBlank()) {
            error(
                    Kind.BAD_VALUE,
                    line,
                    key,
                    pattern,
                    "The text is blank.",
                    "Maybe leave the key out; then the shipped text is shown.");
        } else if (isGood(key, pattern, line)) {
            texts.put(key, pattern);
        }
    }

    private boolean isGood(String key, String pattern, int line) {
        try {
            MessageFormat format = new MessageFormat(pattern);
            for (long number : new long[] {0, 1, 2, 1_000}) {
                Object[] arguments = new Object[format.getFormatsByArgumentIndex().length];
                Arrays.fill(arguments, number);
                format.format(arguments);
            }
        } catch (IllegalArgumentException e) {
            error(
                    Kind.BAD_VALUE,
                    line,
                    key,
                    pattern,
                    "The text is no pattern of MessageFormat (%s).".formatted(String.valueOf(e.getMessage())),
                    "Maybe a brace is missing or too many; a brace that is to be shown is written '{'.");
            return false;
        }
        if (QUOTED_BRACE.matcher(pattern.replace("''", "")).replaceAll("").contains("'")) {
            issues.add(new ImportIssue(
                    Severity.WARNING,
                    Kind.BAD_VALUE,
                    new SourcePlace(file, Optional.of(line), key),
                    Optional.of(pattern),
                    "An apostrophe stands alone, and is not shown.",
                    "Maybe write it twice: ''."));
        }
        return true;
    }

    private void error(Kind kind, int line, String key, String value, String cause, String cure) {
        issues.add(new ImportIssue(
                Severity.ERROR,
                kind,
                new SourcePlace(file, Optional.of(line), key),
                Optional.of(value).filter(shown -> !shown.isBlank()),
                cause,
                cure));
    }
}
