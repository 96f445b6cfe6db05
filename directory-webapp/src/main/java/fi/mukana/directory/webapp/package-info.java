/**
 * The composition root: starts the webapp step by step, and says where its REST resources stand.
 *
 * <p>It and {@code .indexing} are the only places that know the core, the search and the stores together. No
 * component may know this package.
 */
@NullMarked
package fi.mukana.directory.webapp;

import org.jspecify.annotations.NullMarked;
