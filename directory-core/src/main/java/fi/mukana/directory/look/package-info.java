/**
 * How a region looks: its colors, which must be readable in light and dark, and its logo.
 *
 * <p>What can be checked of a look without showing it is checked here, so that a folder with a poor color is refused
 * before anybody reads a page with it. This package must not know how pages are made, nor anything of the directory.
 */
@NullMarked
package fi.mukana.directory.look;

import org.jspecify.annotations.NullMarked;
