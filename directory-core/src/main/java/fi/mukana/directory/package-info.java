/**
 * The entry point: a {@link fi.mukana.directory.Directory} over a catalog, which finds support for a need and says why.
 *
 * <p>Read on in the order of the flow: {@code need}, {@code match}, {@code ranking}. Contact requests are another matter,
 * which this package must not know.
 */
@NullMarked
package fi.mukana.directory;

import org.jspecify.annotations.NullMarked;
