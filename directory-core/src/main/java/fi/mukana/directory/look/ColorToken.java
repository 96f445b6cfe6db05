package fi.mukana.directory.look;

import fi.mukana.directory.text.EnumCodes;

/**
 * A role that a color plays on the pages, with the shipped colors for light and dark screens.
 *
 * <p>Its code ({@code on-accent}) is the key in a region's profile and the name of the custom property in the style
 * sheet ({@code --on-accent}). Grounds stand before what is read on them. Finnish: <i>värin tehtävä</i>. HSDS: –. PTV: –.
 */
public enum ColorToken {
    /** The ground of a page. */
    GROUND("#fbf7f1", "#14201f"),
    /** The ground of cards, fields and the header. */
    SURFACE("#ffffff", "#1c2b2a"),
    /** The ground of notices, chips and the head of the home page. */
    TINT("#e6f0ed", "#21403c"),
    /** The ground of remarks such as "this is a demonstration". */
    WARM("#fbe9d7", "#43301f"),
    /** The ground of errors and of the crisis block. */
    DANGER_GROUND("#fdecec", "#471a20"),
    /** The ground of the footer. */
    FOOTER("#12302f", "#0c1716"),
    /** Thin lines that only adorn. */
    LINE("#d9cfc2", "#3b4b49"),
    /** The borders of fields. */
    LINE_STRONG("#7c8583", "#93a19e"),
    /** Text. */
    INK("#1f2d2c", "#f2ece2"),
    /** Hints and other quiet text. */
    INK_SOFT("#4a5a58", "#c3ccc7"),
    /** Buttons, the name of the directory, icons. */
    ACCENT("#0d5c58", "#8fd3c6"),
    /** The words on buttons. */
    ON_ACCENT("#ffffff", "#0c2523"),
    /** Marks beside text: the present page, open questions. */
    HIGHLIGHT("#a8441f", "#f3b489"),
    /** Links. */
    LINK("#0a5572", "#9fd0ea"),
    /** Errors and danger. */
    DANGER("#a3152a", "#ff9aa5"),
    /** The words on buttons of danger. */
    ON_DANGER("#ffffff", "#2b0509"),
    /** What went well, and reasons that speak for a service. */
    GOOD("#1f6b3a", "#9bd8ae"),
    /** The ring around what has the focus. */
    FOCUS("#1b1bb3", "#ffd95e"),
    /** Text in the footer. */
    ON_FOOTER("#f3ede3", "#f2ece2"),
    /** The ring around what has the focus in the footer. */
    FOOTER_FOCUS("#ffd95e", "#ffd95e"),
    /** The second color of the shipped logo. */
    LOGO_SECOND("#a8441f", "#f3b489"),
    /** The ground of the smallest numbers of a heat map. */
    HEAT_1("#d9ece8", "#24413e"),
    /** The ground of smaller numbers of a heat map. */
    HEAT_2("#a5d0c9", "#2d5d57"),
    /** The ground of larger numbers of a heat map. */
    HEAT_3("#1f7a73", "#7cc4b8"),
    /** The ground of the largest numbers of a heat map. */
    HEAT_4("#0a4743", "#c4ece4"),
    /** The larger numbers of a heat map. */
    ON_HEAT("#ffffff", "#0c2523");

    private final String light;
    private final String dark;

    ColorToken(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /**
     * The token as profiles and style sheets name it.
     *
     * @return lower-case words joined by hyphens
     */
    public String code() {
        return EnumCodes.code(this);
    }

    /**
     * The color that the shipped look has for it.
     *
     * @param scheme on a light or a dark screen
     * @return the color
     */
    public Color shipped(ColorScheme scheme) {
        return Color.of(scheme == ColorScheme.LIGHT ? light : dark);
    }
}
