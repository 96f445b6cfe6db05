package fi.mukana.directory.webapp.problem.page;

/**
 * A kind of problem.
 *
 * @param type the {@code type} member of its answers
 * @param status their HTTP status
 * @param title what it is
 * @param text when it is answered and what the answer holds
 * @param cure what to do
 */
public record ProblemTypeView(String type, String status, String title, String text, String cure) {}
