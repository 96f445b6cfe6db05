package fi.mukana.directory.exchange.region;

import java.util.Optional;

/**
 * How a value stands in JSON, in both directions: what is written is read back as an equal value.
 *
 * @param <T> the value
 */
interface Codec<T> {

    /** The value of a node; empty if an error was reported that leaves none. */
    Optional<T> read(Node node, Reading at);

    /** The node of a value, the same for equal values. */
    Node write(T value);
}
