/**
 * Numbered examples in the order of the flow, each a small program and a test.
 *
 * <p>They use the library as an embedder does, and nothing may depend on them.
 */
@NullMarked
package fi.mukana.directory.examples;

import org.jspecify.annotations.NullMarked;
