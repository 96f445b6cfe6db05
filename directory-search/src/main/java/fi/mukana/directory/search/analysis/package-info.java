/**
 * How the words of each language are cut into what an index compares: stems, four-letter pieces and beginnings.
 *
 * <p>Languages differ here and nowhere else. This package knows words alone: no record of the directory, no index and no
 * ranking. All of it but {@link fi.mukana.directory.search.analysis.LanguageAnalysis} is hidden.
 */
@NullMarked
package fi.mukana.directory.search.analysis;

import org.jspecify.annotations.NullMarked;
