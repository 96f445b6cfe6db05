package fi.mukana.directory.webapp.contact.store;

import java.time.Instant;
import java.util.Optional;

/**
 * How the outbox stands.
 *
 * @param waiting mails that are yet to be sent
 * @param oldest when the oldest of them was written; empty if none waits
 * @param dead mails that were given up
 */
public record OutboxFigures(int waiting, Optional<Instant> oldest, int dead) {}
