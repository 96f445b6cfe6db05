package fi.mukana.directory.service;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money.
 *
 * <p>Immutable and thread-safe. Finnish: <i>rahamäärä</i>. HSDS: {@code cost_option.amount}, {@code currency}. PTV: –.
 *
 * @param amount the amount, 0 or more; kept without trailing zeros beyond two decimals
 * @param currency the ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {
    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is negative, or the currency is no ISO 4217 code
     */
    public Money {
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("The amount (%s) must be 0 or more.".formatted(amount));
        }
        Currency.getInstance(currency);
        amount = amount.stripTrailingZeros();
        amount = amount.setScale(Math.max(2, amount.scale()));
    }

    /**
     * An amount in euros.
     *
     * @param amount the amount as decimal text, such as {@code 12.50}
     * @return the money
     * @throws IllegalArgumentException if the text is no number or negative
     */
    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }

    @Override
    public String toString() {
        return amount + " " + currency;
    }
}
