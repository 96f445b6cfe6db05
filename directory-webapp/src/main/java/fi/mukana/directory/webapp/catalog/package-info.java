/**
 * The directory itself for machines: organizations, services and events as view records, with paging and ETags.
 *
 * <p>View records are what leaves the webapp: confidential contact points and locations, drafts and what is kept for
 * history never do. The package must not know needs, matching or contact requests.
 */
@NullMarked
package fi.mukana.directory.webapp.catalog;

import org.jspecify.annotations.NullMarked;
