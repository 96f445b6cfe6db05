package fi.mukana.directory.examples;

import java.io.PrintStream;

/** A program that shows one thing. */
interface Example {

    /** What it takes and shows, in one line. */
    String usage();

    /**
     * Runs it.
     *
     * @param arguments what it was called with
     * @param out where it writes
     * @throws IllegalArgumentException if it was called in a way that it does not know
     */
    void run(Arguments arguments, PrintStream out);
}
