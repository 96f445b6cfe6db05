package fi.mukana.directory.webapp.insight;

/**
 * What all drawings share: how numbers are written and how wide text gets.
 *
 * <p>Nobody knows on the server which font a reader's machine has, so widths are those of a wide one.
 */
final class Drawn {

    private Drawn() {}

    /** Returns a length as it stands in SVG, with one decimal at most. */
    static String length(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Long.toString(tenths / 10) + "." + Math.abs(tenths % 10);
    }

    /** Returns how wide a text gets at most, in the unit of the font's size. */
    static double width(String text, double fontSize) {
        return text.chars().mapToDouble(Drawn::ems).sum() * fontSize;
    }

    private static double ems(int letter) {
        if ("iljtfrI.,:;'|!()- \u00a0".indexOf(letter) >= 0) {
            return 0.4;
        }
        if ("mwMW".indexOf(letter) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(letter) ? 0.74 : 0.62;
    }

    /** Returns a text that is no wider than a length: cut with an ellipsis if it is. */
    static String fitted(String text, double fontSize, double most) {
        if (width(text, fontSize) <= most) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).strip() + "…", fontSize) > most) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }
}
