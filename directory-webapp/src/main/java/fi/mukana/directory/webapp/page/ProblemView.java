package fi.mukana.directory.webapp.page;

import java.util.Optional;

/**
 * A page that says what went wrong and how to go on.
 *
 * @param kind the part of the texts' keys: {@code page.problem.<kind>.title} and {@code .text}
 * @param incident the code by which the log finds it
 */
public record ProblemView(String kind, Optional<String> incident) {}
