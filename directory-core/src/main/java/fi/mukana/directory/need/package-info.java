/**
 * What a person needs, as far as they told it, and how words become such a need.
 *
 * <p>A need is about a situation and never about who the person is: no name, no address, no number has a place here, and
 * this package must not know of contact requests. Signs of acute danger are recognized here, always.
 */
@NullMarked
package fi.mukana.directory.need;

import org.jspecify.annotations.NullMarked;
