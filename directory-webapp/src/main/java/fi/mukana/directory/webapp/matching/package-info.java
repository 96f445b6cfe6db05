/**
 * From a need to ranked services with their reasons, for machines: find and why.
 *
 * <p>What people write about themselves comes in a POST body, is used for the answer and is gone: it is not stored, not
 * logged, not put into an address. The package must not know contact requests.
 */
@NullMarked
package fi.mukana.directory.webapp.matching;

import org.jspecify.annotations.NullMarked;
