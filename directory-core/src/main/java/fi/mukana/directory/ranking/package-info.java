/**
 * The answer: what fits in order, what was excluded and why, and what would fit after a change.
 *
 * <p>Every service considered is ranked, excluded or unmet, and is so for reasons that add up. This package must not
 * know where services come from, nor of contact requests.
 */
@NullMarked
package fi.mukana.directory.ranking;

import org.jspecify.annotations.NullMarked;
