package fi.mukana.directory.look;

/** Whether pages are shown dark on light or light on dark. Finnish: <i>väriteema</i>. HSDS: –. PTV: –. */
public enum ColorScheme {
    /** Dark text on light grounds. */
    LIGHT,
    /** Light text on dark grounds. */
    DARK
}
