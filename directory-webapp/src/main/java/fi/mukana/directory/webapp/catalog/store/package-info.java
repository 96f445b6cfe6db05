/**
 * Organizations, services, events and what a region has besides, as rows: one row for one record, which stands in it
 * as the JSON of the region folder.
 *
 * <p>Entities never leave the package; the store takes and returns core records. It must not know who reads them.
 */
@NullMarked
package fi.mukana.directory.webapp.catalog.store;

import org.jspecify.annotations.NullMarked;
