package fi.mukana.directory.contact;

/** What a text that a person writes may hold; no message repeats the text. */
final class Lines {

    private Lines() {}

    /** Refuses a text that is blank, longer than the limit in code points, or has a control character. */
    static void requireOneLine(String name, String text, int longest) {
        require(name, text, longest, hasControl(text));
    }

    /** Refuses a text that is blank, too long, or has a control character other than tab and line break. */
    static void requireLines(String name, String text, int longest) {
        require(name, text, longest, hasControlBeyondLines(text));
    }

    static boolean hasControl(String text) {
        return text.codePoints().anyMatch(Lines::isUnprintable);
    }

    static boolean hasControlBeyondLines(String text) {
        return text.codePoints().anyMatch(c -> isUnprintable(c) && c != '\n' && c != '\r' && c != '\t');
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || Character.getType(c) == Character.SURROGATE
                || Character.getType(c) == Character.UNASSIGNED;
    }

    private static void require(String name, String text, int longest, boolean control) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("""
                    The %s is blank.
                    Maybe leave it out instead.""".formatted(name));
        }
        if (length(text) > longest) {
            throw new IllegalArgumentException(
                    "The %s has %d characters and may have %d.".formatted(name, length(text), longest));
        }
        if (control) {
            throw new IllegalArgumentException("The %s has a control character.".formatted(name));
        }
    }
}
