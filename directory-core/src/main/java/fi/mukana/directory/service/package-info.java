/**
 * What is offered: services with their eligibility, channels, hours, cost, accessibility, capacity and paths.
 *
 * <p>An unknown stays unknown; capacity and every fact that grows old carries its own date. This package must not know
 * any need or person.
 */
@NullMarked
package fi.mukana.directory.service;

import org.jspecify.annotations.NullMarked;
