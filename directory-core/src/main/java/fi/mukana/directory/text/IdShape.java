package fi.mukana.directory.text;

import static java.util.Objects.requireNonNull;

/**
 * The shape that all ids of a directory's own records have: lower-case letters, digits and single hyphens, at most
 * {@value #LONGEST} characters.
 *
 * <p>Thread-safe. Finnish: <i>tunnuksen muoto</i>. HSDS: –. PTV: –.
 */
public final class IdShape {

    /** The most characters that an id has. */
    public static final int LONGEST = 200;

    private IdShape() {}

    /**
     * Whether a text has the shape.
     *
     * @param text the text, of any length
     * @return true if it can be an id
     */
    public static boolean fits(String text) {
        // the length first: the expression takes the stack in proportion to the number of hyphens
        return text.length() <= LONGEST && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    /**
     * Checks the shape.
     *
     * @param what what the id is of, as "organization"
     * @param text the text
     * @param example an id of that kind that is well-formed
     * @return the text
     * @throws IllegalArgumentException if it has not the shape; a text that is too long is told by its length
     */
    public static String require(String what, String text, String example) {
        requireNonNull(text, "value");
        if (!fits(text)) {
            throw new IllegalArgumentException(
                    text.length() <= LONGEST
                            ? """
                    The %s id "%s" must be lower-case letters, digits and hyphens.
                    Maybe write "%s".""".formatted(what, text, example)
                            : """
                    The %s id that begins with "%s" has %d characters and may have %d.
                    Maybe write "%s".""".formatted(what, text.substring(0, 20), text.length(), LONGEST, example));
        }
        return text;
    }
}
