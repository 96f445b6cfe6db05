package fi.mukana.directory.reason;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What one rule says: it excludes, asks, supports, or is silent.
 *
 * <p>Immutable and thread-safe. Finnish: <i>säännön ratkaisu</i>. HSDS: –. PTV: –.
 */
public sealed interface Verdict {

    /** The rule has nothing to say. */
    Verdict SILENT = new Silent();

    /**
     * Excludes.
     *
     * @param exclusion why
     * @return the verdict
     */
    static Verdict excludes(Exclusion exclusion) {
        return new Excludes(exclusion);
    }

    /**
     * Leaves it open until a question is answered.
     *
     * @param question the question
     * @return the verdict
     */
    static Verdict conditional(Question question) {
        return new Conditional(question);
    }

    /**
     * Supports with one or more reasons.
     *
     * @param reasons the reasons in the order in which they are shown
     * @return the verdict, silent if there is no reason
     */
    static Verdict supports(List<Reason> reasons) {
        return reasons.isEmpty() ? SILENT : new Supports(reasons);
    }

    /**
     * Supports with one reason.
     *
     * @param reason the reason
     * @return the verdict
     */
    static Verdict supports(Reason reason) {
        return new Supports(List.of(reason));
    }

    /**
     * Gives the result of the function for this verdict's case.
     *
     * @param <R> the result
     * @param excludes for an exclusion
     * @param conditional for an open question
     * @param supports for support
     * @param silent for silence
     * @return what the function of this case gives
     */
    <R> R fold(
            Function<Exclusion, R> excludes,
            Function<Question, R> conditional,
            Function<List<Reason>, R> supports,
            Supplier<R> silent);

    /**
     * The rule excludes.
     *
     * @param exclusion why
     */
    record Excludes(Exclusion exclusion) implements Verdict {
        /** Checks that nothing is null. */
        public Excludes {
            requireNonNull(exclusion, "exclusion");
        }

        @Override
        public <R> R fold(
                Function<Exclusion, R> excludes,
                Function<Question, R> conditional,
                Function<List<Reason>, R> supports,
                Supplier<R> silent) {
            return excludes.apply(exclusion);
        }
    }

    /**
     * The rule asks.
     *
     * @param question what it asks
     */
    record Conditional(Question question) implements Verdict {
        /** Checks that nothing is null. */
        public Conditional {
            requireNonNull(question, "question");
        }

        @Override
        public <R> R fold(
                Function<Exclusion, R> excludes,
                Function<Question, R> conditional,
                Function<List<Reason>, R> supports,
                Supplier<R> silent) {
            return conditional.apply(question);
        }
    }

    /**
     * The rule supports.
     *
     * @param reasons why, at least one, in the order in which they are shown
     */
    record Supports(List<Reason> reasons) implements Verdict {
        /**
         * Checks that there is a reason.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Supports {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A supporting verdict needs a reason.");
            }
        }

        @Override
        public <R> R fold(
                Function<Exclusion, R> excludes,
                Function<Question, R> conditional,
                Function<List<Reason>, R> supports,
                Supplier<R> silent) {
            return supports.apply(reasons);
        }
    }

    /** The rule is silent. */
    record Silent() implements Verdict {
        @Override
        public <R> R fold(
                Function<Exclusion, R> excludes,
                Function<Question, R> conditional,
                Function<List<Reason>, R> supports,
                Supplier<R> silent) {
            return silent.get();
        }
    }
}
