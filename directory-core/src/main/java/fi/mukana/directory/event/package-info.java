/**
 * What happens once or several times: events, their series and processes, registration.
 *
 * <p>An event may lack its year or its place; nothing is guessed. This package must not know any person who comes.
 */
@NullMarked
package fi.mukana.directory.event;

import org.jspecify.annotations.NullMarked;
