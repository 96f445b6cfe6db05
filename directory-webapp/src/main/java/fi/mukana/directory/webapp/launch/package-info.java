/**
 * The run command: starts the built webapp on one machine and keeps the promise that a start either ends in a
 * webapp that answers, or in one clear sentence and a non-zero exit.
 *
 * <p>It stands apart from the webapp because an application server that fails to deploy goes on running and
 * answers 404; only a process outside it can tell. The package uses the JDK alone, is left out of the war, and
 * must not know any other package of the project: the webapp tells it of a failure through a file.
 */
@NullMarked
package fi.mukana.directory.webapp.launch;

import org.jspecify.annotations.NullMarked;
