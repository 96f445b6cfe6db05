/**
 * Asking associations to get in touch: the basket, the request, the consent that it rests on, to whom it goes, and how
 * long it is kept.
 *
 * <p>This is the only package of the library that knows who a person is. It must therefore never know why the person
 * asks: it sees services and organizations, and neither {@code need} nor {@code match} nor {@code ranking}; nothing of it
 * is indexed, logged or counted by what it says. {@code toString()} of every type that can hold a person's data shows
 * none of it.
 */
@NullMarked
package fi.mukana.directory.contact;

import org.jspecify.annotations.NullMarked;
