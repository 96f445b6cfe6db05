/**
 * What explanations are made of: points that add up, reasons, exclusions, open questions, and verdicts of rules.
 *
 * <p>An explanation is data: a rule, points, a message with typed arguments, and the fields and dates that it rests on.
 * Matching, interpretation and the choice of participation tools all explain with these. This package must not know
 * what is explained.
 */
@NullMarked
package fi.mukana.directory.reason;

import org.jspecify.annotations.NullMarked;
