/**
 * Words and stated facts as sources give them: texts in several languages, dates known in part, counts with "about".
 *
 * <p>Everything else in the directory builds on these values, so this package knows nothing of the directory itself:
 * no organization, no place, no need.
 */
@NullMarked
package fi.mukana.directory.text;

import org.jspecify.annotations.NullMarked;
