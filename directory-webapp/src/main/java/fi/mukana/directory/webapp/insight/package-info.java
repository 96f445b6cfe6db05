/**
 * Pages that show the region as a whole: what there is where.
 *
 * <p>It counts what the catalog holds and draws it; each picture has its table. It must not know needs or contacts:
 * nothing here counts people.
 */
@NullMarked
package fi.mukana.directory.webapp.insight;

import org.jspecify.annotations.NullMarked;
