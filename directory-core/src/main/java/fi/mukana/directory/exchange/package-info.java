/**
 * What comes in from outside and goes out again: the findings of an import, told all at once.
 *
 * <p>Each format has a package of its own beneath, which alone uses the libraries of that format. An importer keeps the
 * good records, and says of each bad one where it stands, what it says, what is wrong and how to cure it. This package
 * must not know needs or contact requests: nothing of a person who seeks support passes here.
 */
@NullMarked
package fi.mukana.directory.exchange;

import org.jspecify.annotations.NullMarked;
