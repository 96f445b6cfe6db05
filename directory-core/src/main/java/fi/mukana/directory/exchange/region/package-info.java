/**
 * The region folder: a directory's content as a handful of JSON, CSV and TSV files that people can edit, compare and
 * keep under version control; the format stands in {@code docs/region-folder.md}.
 *
 * <p>The keys of the files are the components of the records of core, so that a component that is added to a record has
 * its place here at once. Needs Jakarta JSON with an implementation, and FastCSV where there are CSV files. This package
 * must not know where content is stored, searched or shown.
 */
@NullMarked
package fi.mukana.directory.exchange.region;

import org.jspecify.annotations.NullMarked;
