package fi.mukana.directory.look;

import static fi.mukana.directory.look.ColorToken.ACCENT;
import static fi.mukana.directory.look.ColorToken.DANGER;
import static fi.mukana.directory.look.ColorToken.DANGER_GROUND;
import static fi.mukana.directory.look.ColorToken.FOCUS;
import static fi.mukana.directory.look.ColorToken.FOOTER;
import static fi.mukana.directory.look.ColorToken.FOOTER_FOCUS;
import static fi.mukana.directory.look.ColorToken.GOOD;
import static fi.mukana.directory.look.ColorToken.GROUND;
import static fi.mukana.directory.look.ColorToken.HEAT_1;
import static fi.mukana.directory.look.ColorToken.HEAT_2;
import static fi.mukana.directory.look.ColorToken.HEAT_3;
import static fi.mukana.directory.look.ColorToken.HEAT_4;
import static fi.mukana.directory.look.ColorToken.HIGHLIGHT;
import static fi.mukana.directory.look.ColorToken.INK;
import static fi.mukana.directory.look.ColorToken.INK_SOFT;
import static fi.mukana.directory.look.ColorToken.LINE_STRONG;
import static fi.mukana.directory.look.ColorToken.LINK;
import static fi.mukana.directory.look.ColorToken.LOGO_SECOND;
import static fi.mukana.directory.look.ColorToken.ON_ACCENT;
import static fi.mukana.directory.look.ColorToken.ON_DANGER;
import static fi.mukana.directory.look.ColorToken.ON_FOOTER;
import static fi.mukana.directory.look.ColorToken.ON_HEAT;
import static fi.mukana.directory.look.ColorToken.SURFACE;
import static fi.mukana.directory.look.ColorToken.TINT;
import static fi.mukana.directory.look.ColorToken.WARM;
import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A color that the pages show on another, and what for.
 *
 * <p>{@link #ALL} is the one list of them: the style sheet is tested against it, and so is each region's look. Immutable
 * and thread-safe. Finnish: <i>väripari</i>. HSDS: –. PTV: –.
 *
 * @param color the role of the color in front
 * @param ground the role of the color behind
 * @param use what has to be recognized
 * @param where where the pages show it, in words
 */
public record ColorPair(ColorToken color, ColorToken ground, Use use, String where) {

    /** What a reader has to recognize, and the contrast it takes (WCAG 2.1, level AA). */
    public enum Use {
        /** Words (criterion 1.4.3). */
        TEXT(4.5),
        /** Borders of fields, icons that tell something, the ring of the focus (criterion 1.4.11). */
        CONTROL(3.0);

        private final double leastContrast;

        Use(double leastContrast) {
            this.leastContrast = leastContrast;
        }

        /**
         * The least contrast.
         *
         * @return the ratio, 1 to 21
         */
        public double leastContrast() {
            return leastContrast;
        }
    }

    /** Every pair that the pages show. */
    public static final List<ColorPair> ALL = List.of(
            text(INK, GROUND, "text of pages"),
            text(INK, SURFACE, "text in cards and fields"),
            text(INK, TINT, "text in notices and chips"),
            text(INK, WARM, "remarks"),
            text(INK, DANGER_GROUND, "text in errors and in the crisis block"),
            text(INK_SOFT, GROUND, "hints on pages"),
            text(INK_SOFT, SURFACE, "hints in cards"),
            text(INK_SOFT, TINT, "hints in notices"),
            text(INK_SOFT, WARM, "hints in remarks"),
            text(INK_SOFT, DANGER_GROUND, "hints in the crisis block"),
            text(LINK, GROUND, "links on pages"),
            text(LINK, SURFACE, "links in cards"),
            text(LINK, TINT, "links in notices"),
            text(LINK, WARM, "links in remarks"),
            text(LINK, DANGER_GROUND, "links in the crisis block"),
            text(ACCENT, GROUND, "quiet buttons on pages"),
            text(ACCENT, SURFACE, "the name of the directory and quiet buttons in cards"),
            text(ACCENT, TINT, "quiet buttons in notices"),
            text(ON_ACCENT, ACCENT, "the words on buttons"),
            text(DANGER, SURFACE, "errors beside fields"),
            text(DANGER, DANGER_GROUND, "tags of danger"),
            text(ON_DANGER, DANGER, "the words on buttons of danger"),
            text(ON_FOOTER, FOOTER, "text of the footer"),
            text(INK, HEAT_1, "the smallest numbers of heat maps"),
            text(INK, HEAT_2, "smaller numbers of heat maps"),
            text(ON_HEAT, HEAT_3, "larger numbers of heat maps"),
            text(ON_HEAT, HEAT_4, "the largest numbers of heat maps"),
            control(LINE_STRONG, GROUND, "borders of choices on pages"),
            control(LINE_STRONG, SURFACE, "borders of fields"),
            control(HIGHLIGHT, GROUND, "marks on pages"),
            control(HIGHLIGHT, SURFACE, "marks in cards and in the header"),
            control(HIGHLIGHT, TINT, "marks in notices"),
            control(GOOD, GROUND, "signs of reasons on pages"),
            control(GOOD, SURFACE, "signs of reasons in cards"),
            control(GOOD, TINT, "signs of reasons of a chosen service"),
            control(DANGER, GROUND, "borders of errors"),
            control(FOCUS, GROUND, "the focus on pages"),
            control(FOCUS, SURFACE, "the focus in cards"),
            control(FOCUS, TINT, "the focus in notices"),
            control(FOCUS, WARM, "the focus in remarks"),
            control(FOCUS, DANGER_GROUND, "the focus in the crisis block"),
            control(FOOTER_FOCUS, FOOTER, "the focus in the footer"),
            control(LOGO_SECOND, SURFACE, "the shipped logo"));

    /** Checks that nothing is null. */
    public ColorPair {
        requireNonNull(color, "color");
        requireNonNull(ground, "ground");
        requireNonNull(use, "use");
        requireNonNull(where, "where");
    }

    private static ColorPair text(ColorToken color, ColorToken ground, String where) {
        return new ColorPair(color, ground, Use.TEXT, where);
    }

    private static ColorPair control(ColorToken color, ColorToken ground, String where) {
        return new ColorPair(color, ground, Use.CONTROL, where);
    }
}
