package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.look.Logo;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** Checks that the bytes of a logo are what the name of its file says, whole, and harmless. */
final class LogoFile {

    /** The most pixels that a PNG may have on a side. */
    static final int MOST_PIXELS = 2_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final String HEADER = "IHDR";
    private static final String END = "IEND";

    /** Where findings go; a line of 0 is none. */
    @FunctionalInterface
    interface Finding {
        void tell(Kind kind, int line, String cause, String cure);
    }

    private LogoFile() {}

    /** The logo; empty if a finding was told. */
    static Optional<Logo> read(Logo.Format format, byte[] content, Finding findings) {
        boolean good = content.length > 0
                && (format == Logo.Format.SVG ? new SvgCheck(findings).isGood(content) : isPng(content, findings));
        if (content.length == 0) {
            findings.tell(Kind.UNREADABLE, 0, "The file is empty.", "Maybe copy it again.");
        }
        return good ? Optional.of(Logo.of(format, content)) : Optional.empty();
    }

    private static boolean isPng(byte[] content, Finding findings) {
        if (content.length < PNG.length || !Arrays.equals(content, 0, PNG.length, PNG, 0, PNG.length)) {
            findings.tell(
                    Kind.WRONG_TYPE,
                    0,
                    "The file is no PNG, though its name says so.",
                    "Maybe save the picture as PNG; another name does not change what it is.");
            return false;
        }
        ByteBuffer chunks = ByteBuffer.wrap(content);
        chunks.position(PNG.length);
        boolean first = true;
        while (chunks.remaining() >= 12) {
            int length = chunks.getInt();
            if (length < 0 || length > chunks.remaining() - 8) {
                break;
            }
            byte[] chunk = new byte[4 + length];
            chunks.get(chunk);
            CRC32 sum = new CRC32();
            sum.update(chunk);
            String name = new String(chunk, 0, 4, java.nio.charset.StandardCharsets.US_ASCII);
            if (sum.getValue() != Integer.toUnsignedLong(chunks.getInt()) || first != name.equals(HEADER)) {
                break;
            }
            if (first && !hasGoodSize(ByteBuffer.wrap(chunk, 4, length), findings)) {
                return false;
            }
            first = false;
            if (name.equals(END) && !chunks.hasRemaining()) {
                return true;
            }
        }
        findings.tell(
                Kind.SYNTAX,
                0,
                "The PNG is broken or not whole.",
                "Maybe copy it again, or save it again with another program.");
        return false;
    }

    private static boolean hasGoodSize(ByteBuffer header, Finding findings) {
        int width = header.remaining() < 8 ? 0 : header.getInt();
        int height = header.remaining() < 4 ? 0 : header.getInt();
        boolean good = width >= 1 && width <= MOST_PIXELS && height >= 1 && height <= MOST_PIXELS;
        if (!good) {
            findings.tell(
                    Kind.TOO_LARGE,
                    0,
                    "The picture is %d × %d pixels; each side may have 1 to %d.".formatted(width, height, MOST_PIXELS),
                    "Maybe scale it down: it is shown about 50 pixels high.");
        }
        return good;
    }
}
