package fi.mukana.directory.look;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * The picture by which a region is known, shown in the header of every page.
 *
 * <p>Its content is that of a file that was checked when it was read. Immutable and thread-safe. Finnish: <i>logo</i>.
 * HSDS: –. PTV: –.
 */
public final class Logo {

    /** The largest content, bytes: it is fetched with the first page, over a poor connection too. */
    public static final int LARGEST = 40 * 1024;

    /** What kind of picture it is. */
    public enum Format {
        /** Scalable Vector Graphics without scripts and without references to anything outside. */
        SVG("image/svg+xml"),
        /** Portable Network Graphics. */
        PNG("image/png");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /**
         * What a server calls it.
         *
         * @return the media type
         */
        public String mediaType() {
            return mediaType;
        }
    }

    private final Format format;
    private final byte[] content;

    private Logo(Format format, byte[] content) {
        this.format = requireNonNull(format, "format");
        this.content = content.clone();
        if (content.length == 0 || content.length > LARGEST) {
            throw new IllegalArgumentException("""
                    The logo has %d bytes; it must have 1 to %d.
                    Maybe save it smaller, or as SVG.""".formatted(content.length, LARGEST));
        }
    }

    /**
     * A logo.
     *
     * @param format what kind of picture it is
     * @param content the bytes of its file
     * @return the logo
     * @throws IllegalArgumentException if there are no bytes or more than {@link #LARGEST}
     */
    public static Logo of(Format format, byte[] content) {
        return new Logo(format, content);
    }

    /**
     * What kind of picture it is.
     *
     * @return the format
     */
    public Format format() {
        return format;
    }

    /**
     * The bytes of its file.
     *
     * @return a copy
     */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && format == logo.format && Arrays.equals(content, logo.content);
    }

    @Override
    public int hashCode() {
        return 31 * format.hashCode() + Arrays.hashCode(content);
    }

    /** The format and the number of bytes. */
    @Override
    public String toString() {
        return "Logo[%s, %d bytes]".formatted(format, content.length);
    }
}
