/**
 * The tables of contact requests, feedback and outgoing mail.
 *
 * <p>Written in SQL and without entities, so that the directory's own persistence unit cannot even name a person's data:
 * the records of core go in and come out, and what a person wrote is sealed on the way in. It must know neither pages nor
 * REST nor how mail is sent. Each method is one transaction that is on disk when the method returns.
 */
@NullMarked
package fi.mukana.directory.webapp.contact.store;

import org.jspecify.annotations.NullMarked;
