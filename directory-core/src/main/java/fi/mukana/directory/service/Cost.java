package fi.mukana.directory.service;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.util.List;
import java.util.Optional;

/**
 * What a service costs.
 *
 * <p>Immutable and thread-safe. Finnish: <i>maksullisuus</i>. HSDS: {@code cost_option}, {@code fees_description}. PTV:
 * serviceChargeType (Free, Charged, Other). Seed row S2-12.
 *
 * @param charge whether it costs anything
 * @param options the prices, in the order given
 * @param description the cost in words
 */
public record Cost(Charge charge, List<Option> options, LocalizedText description) {

    /** Nothing is told. */
    public static final Cost UNKNOWN = new Cost(Charge.UNKNOWN, List.of(), LocalizedText.EMPTY);

    /** It costs nothing. */
    public static final Cost FREE = new Cost(Charge.FREE, List.of(), LocalizedText.EMPTY);

    /** Whether a service costs anything. */
    public enum Charge {
        /** Nothing (maksuton). */
        FREE,
        /** Something (maksullinen). */
        CHARGED,
        /** It depends (muu maksu). */
        OTHER,
        /** The source does not say. */
        UNKNOWN
    }

    /**
     * One price.
     *
     * @param name for what or whom the price is
     * @param amount the amount, empty if only words are known
     * @param validity the days on which the price holds
     */
    public record Option(LocalizedText name, Optional<Money> amount, Validity validity) {
        /** Checks that nothing is null. */
        public Option {
            requireNonNull(name, "name");
            requireNonNull(amount, "amount");
            requireNonNull(validity, "validity");
        }
    }

    /**
     * Checks the record.
     *
     * @throws IllegalArgumentException if it is free and yet has a price above zero
     */
    public Cost {
        requireNonNull(charge, "charge");
        options = List.copyOf(options);
        requireNonNull(description, "description");
        if (charge == Charge.FREE
                && options.stream()
                        .flatMap(option -> option.amount().stream())
                        .anyMatch(money -> money.amount().signum() > 0)) {
            throw new IllegalArgumentException("""
                    A free service has a price (%s).
                    Maybe the charge is "charged" or "other".""".formatted(options));
        }
    }
}
