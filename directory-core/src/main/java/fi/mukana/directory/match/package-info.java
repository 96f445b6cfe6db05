/**
 * Whether a service fits a need: rules, their policy, and how words bear on services.
 *
 * <p>A rule is pure: a need, a service and a context go in, a verdict comes out. Rules see services one at a time and
 * never a catalog, and this package must not know of contact requests.
 */
@NullMarked
package fi.mukana.directory.match;

import org.jspecify.annotations.NullMarked;
