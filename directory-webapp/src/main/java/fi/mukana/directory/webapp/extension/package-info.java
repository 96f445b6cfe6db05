/**
 * What a region's own war adds to the directory by beans: rules, a policy, an interpreter of needs.
 *
 * <p>It exists so that a region extends without a fork, and so that two beans for one thing are told at the start. It must
 * not know what is stored, indexed or shown.
 */
@NullMarked
package fi.mukana.directory.webapp.extension;

import org.jspecify.annotations.NullMarked;
