/**
 * What a region tests its own rules and directory with: assertions, fixtures that read as prose, and a verifier of rules.
 *
 * <p>Published as the artifact {@code directory-core} with the classifier {@code test}; needs AssertJ beside it. The
 * directory's own rules are tested with it first. This package must not know JUnit or any other runner of tests.
 */
@NullMarked
package fi.mukana.directory.testing;

import org.jspecify.annotations.NullMarked;
