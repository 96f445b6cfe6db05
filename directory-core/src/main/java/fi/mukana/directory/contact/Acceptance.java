package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What became of a request that was handed over.
 *
 * <p>Immutable and thread-safe. Finnish: <i>vastaanotto</i>. HSDS: –. PTV: –.
 */
public sealed interface Acceptance {

    /**
     * Gives the result of the function for this case.
     *
     * @param <R> the result
     * @param accepted for a request that was taken over
     * @param conflict for one whose id belongs to another request
     * @return what the function of this case gives
     */
    <R> R fold(Function<Accepted, R> accepted, Supplier<R> conflict);

    /**
     * The request is kept and will be delivered.
     *
     * @param code the code by which the sender can ask about it
     * @param repeated whether it had been taken over before
     */
    record Accepted(ReceiptCode code, boolean repeated) implements Acceptance {
        /** Checks that the code is there. */
        public Accepted {
            requireNonNull(code, "code");
        }

        @Override
        public <R> R fold(Function<Accepted, R> accepted, Supplier<R> conflict) {
            return accepted.apply(this);
        }
    }

    /** Another request was taken over under the same id; nothing was kept of this one. */
    record Conflict() implements Acceptance {
        @Override
        public <R> R fold(Function<Accepted, R> accepted, Supplier<R> conflict) {
            return conflict.get();
        }
    }
}
