/**
 * Who: associations and other organizations, their identifiers, contact points and how true their data is.
 *
 * <p>Contact points know until when they hold and whether they may be shown. This package must not know what an
 * organization offers, and never a person who asks for help.
 */
@NullMarked
package fi.mukana.directory.organization;

import org.jspecify.annotations.NullMarked;
