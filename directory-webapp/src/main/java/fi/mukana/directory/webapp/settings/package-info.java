/**
 * What the person who runs the webapp may set, read once from MicroProfile Config (environment, system
 * properties, defaults) and checked as a whole.
 *
 * <p>The only package that reads configuration, but for annotations that must name a key themselves. It must not
 * know any component.
 */
@NullMarked
package fi.mukana.directory.webapp.settings;

import org.jspecify.annotations.NullMarked;
