/**
 * What things are called: concepts for needs, kinds of support, barriers, groups, life events and service classes.
 *
 * <p>Concepts are held as SKOS holds them. What is offered and for whom stay apart. This package must not know any
 * service or person; it only names.
 */
@NullMarked
package fi.mukana.directory.taxonomy;

import org.jspecify.annotations.NullMarked;
