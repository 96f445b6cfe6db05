package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The id of a contact request; it says nothing about the person, so it may stand in a log.
 *
 * <p>One sending has one id however often it is tried: that is how a {@link ContactRequestGateway} tells a retry from a
 * second request. Immutable and thread-safe. Finnish: <i>yhteydenottopyynnön tunnus</i>. HSDS: –. PTV: –.
 *
 * @param value the id
 */
public record ContactRequestId(UUID value) {

    /** Checks that it is there. */
    public ContactRequestId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
