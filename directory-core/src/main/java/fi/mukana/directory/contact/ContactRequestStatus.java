package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.function.Function;

/**
 * How far a request has come with one recipient.
 *
 * <p>The legal changes are the methods: New → Received → Closed, and New → Closed for one who is in touch at once. A
 * closed one changes no more. Immutable and thread-safe. Finnish: <i>pyynnön tila</i>. HSDS: –. PTV: –.
 */
public sealed interface ContactRequestStatus {

    /**
     * Since when it has been so.
     *
     * @return the time of the last change
     */
    Instant since();

    /**
     * Gives the result of the function for this state.
     *
     * @param <R> the result
     * @param cases one function for each state
     * @return what the function of this state gives
     */
    <R> R fold(Cases<R> cases);

    /**
     * The functions of {@link ContactRequestStatus#fold(Cases)}, one for each state.
     *
     * @param <R> the result
     * @param fresh for requests that nobody has taken up
     * @param received for requests that a person has seen
     * @param closed for requests that are done with
     */
    record Cases<R>(Function<New, R> fresh, Function<Received, R> received, Function<Closed, R> closed) {
        /** Checks that nothing is null. */
        public Cases {
            requireNonNull(fresh, "fresh");
            requireNonNull(received, "received");
            requireNonNull(closed, "closed");
        }
    }

    /**
     * Nobody has taken it up yet.
     *
     * @param since when it was sent
     */
    record New(Instant since) implements ContactRequestStatus {
        /** Checks that it is there. */
        public New {
            requireNonNull(since, "since");
        }

        /**
         * A person of the recipient has seen it.
         *
         * @param now when
         * @return the next state
         */
        public Received receive(Instant now) {
            return new Received(now);
        }

        /**
         * The recipient is done with it at once.
         *
         * @param outcome how it ended
         * @param now when
         * @return the last state
         */
        public Closed close(Outcome outcome, Instant now) {
            return new Closed(outcome, now);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.fresh().apply(this);
        }
    }

    /**
     * A person of the recipient has seen it.
     *
     * @param since when it was marked received
     */
    record Received(Instant since) implements ContactRequestStatus {
        /** Checks that it is there. */
        public Received {
            requireNonNull(since, "since");
        }

        /**
         * The recipient is done with it.
         *
         * @param outcome how it ended
         * @param now when
         * @return the last state
         */
        public Closed close(Outcome outcome, Instant now) {
            return new Closed(outcome, now);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.received().apply(this);
        }
    }

    /**
     * The recipient is done with it; the link to it no longer opens.
     *
     * @param outcome how it ended
     * @param since when
     */
    record Closed(Outcome outcome, Instant since) implements ContactRequestStatus {
        /** Checks that nothing is null. */
        public Closed {
            requireNonNull(outcome, "outcome");
            requireNonNull(since, "since");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.closed().apply(this);
        }
    }

    /** How a request ended with a recipient. */
    enum Outcome {
        /** The recipient has been in touch. */
        IN_TOUCH,
        /** The recipient cannot help. */
        CANNOT_HELP
    }
}
