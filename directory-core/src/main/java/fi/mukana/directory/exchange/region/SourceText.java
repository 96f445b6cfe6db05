package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.exchange.SourcePlace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a file as text and tells what is odd about its bytes. */
final class SourceText {

    private final RegionSource source;
    private final Issues issues;

    SourceText(RegionSource source, Issues issues) {
        this.source = source;
        this.issues = issues;
    }

    /** The text of a file; empty if an error was told. In tables, byte order marks and CR LF are common and no finding. */
    Optional<String> read(String file, boolean table) {
        try {
            Optional<byte[]> bytes =
                    java.util.Objects.requireNonNull(source.files().get(file)).read(RegionFolder.LARGEST_FILE);
            if (bytes.isEmpty()) {
                tell(
                        Severity.ERROR,
                        Kind.TOO_LARGE,
                        SourcePlace.file(file),
                        "more than %d bytes".formatted(RegionFolder.LARGEST_FILE),
                        "The file is too large.",
                        "Maybe split it into several files of a folder.");
            }
            return bytes.flatMap(read -> text(file, read, table));
        } catch (IOException e) {
            tell(
                    Severity.ERROR,
                    Kind.UNREADABLE,
                    SourcePlace.file(file),
                    e.getClass().getSimpleName(),
                    "The file cannot be read.",
                    "Maybe its permissions forbid it, or it is a link to nothing.");
            return Optional.empty();
        }
    }

    private Optional<String> text(String file, byte[] bytes, boolean table) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && (bytes[0] & 0xFE) == 0xFE) {
            tell(
                    Severity.ERROR,
                    Kind.ENCODING,
                    SourcePlace.file(file),
                    "UTF-16",
                    "The file is in UTF-16.",
                    "Maybe save it as UTF-8.");
            return Optional.empty();
        }
        int begin = 0;
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            begin = 3;
            if (!table) {
                tell(
                        Severity.WARNING,
                        Kind.ENCODING,
                        new SourcePlace(file, Optional.of(1), ""),
                        "U+FEFF",
                        "The file begins with a byte order mark.",
                        "Maybe save it as UTF-8 without byte order mark.");
            }
        }
        String text = decode(file, ByteBuffer.wrap(bytes, begin, bytes.length - begin));
        int cr = text.indexOf('\r');
        if (!table && cr >= 0) {
            tell(
                    Severity.WARNING,
                    Kind.LINE_ENDS,
                    new SourcePlace(file, Optional.of(line(text, cr)), ""),
                    "CR LF",
                    "Lines end with CR LF.",
                    "Maybe save the file with Unix line ends (LF).");
        }
        return Optional.of(table ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private String decode(String file, ByteBuffer bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        ByteBuffer strict = bytes.duplicate();
        CoderResult result = decoder.decode(strict, text, true);
        text.flip();
        if (!result.isError()) {
            return text.toString();
        }
        tell(
                Severity.ERROR,
                Kind.ENCODING,
                new SourcePlace(file, Optional.of(line(text.toString(), text.length())), ""),
                "byte 0x%02X".formatted(strict.get(strict.position())),
                "The file is not in UTF-8.",
                "Maybe it was saved in Windows-1252 or Latin-1: save it as UTF-8.");
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }

    private static int line(String text, int end) {
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    private void tell(Severity severity, Kind kind, SourcePlace place, String value, String cause, String cure) {
        issues.add(new ImportIssue(severity, kind, place, Optional.of(value), cause, cure));
    }
}
