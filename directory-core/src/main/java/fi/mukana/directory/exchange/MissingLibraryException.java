package fi.mukana.directory.exchange;

/**
 * A format needs a library that the application has not added; core requires none by itself.
 *
 * <p>The message names the Maven coordinates to add. Finnish: <i>puuttuva kirjasto</i>. HSDS: –. PTV: –.
 */
public final class MissingLibraryException extends RuntimeException {

    /** The library as {@code group:artifact:version}. */
    private final String coordinates;

    /**
     * Names the library.
     *
     * @param work what could not be done, such as "Reading JSON"
     * @param coordinates the library to add, {@code group:artifact:version}
     * @param cause how it showed
     */
    public MissingLibraryException(String work, String coordinates, Throwable cause) {
        super("""
                %s needs a library that is not on the class path.
                Maybe add the dependency %s.""".formatted(work, coordinates), cause);
        this.coordinates = coordinates;
    }

    /**
     * The library to add.
     *
     * @return its Maven coordinates, {@code group:artifact:version}
     */
    public String coordinates() {
        return coordinates;
    }
}
