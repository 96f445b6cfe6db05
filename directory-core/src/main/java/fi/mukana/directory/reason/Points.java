package fi.mukana.directory.reason;

import java.util.Collection;

/**
 * Points by which matches are ranked: whole numbers that add up exactly.
 *
 * <p>Natural order is the order of the numbers. Immutable and thread-safe. Finnish: <i>pisteet</i>. HSDS: –. PTV: –.
 *
 * @param value the points, may be negative for what speaks against
 */
public record Points(long value) implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(0);

    /**
     * Points of a number.
     *
     * @param value the number
     * @return the points
     */
    public static Points of(long value) {
        return value == 0 ? ZERO : new Points(value);
    }

    /**
     * The sum of these and other points.
     *
     * @param other the others
     * @return the sum
     * @throws ArithmeticException if the sum is beyond a {@code long}
     */
    public Points plus(Points other) {
        return of(Math.addExact(value, other.value));
    }

    /**
     * The sum of the points of reasons.
     *
     * @param reasons the reasons
     * @return the sum, {@link #ZERO} of none
     * @throws ArithmeticException if the sum is beyond a {@code long}
     */
    public static Points sum(Collection<Reason> reasons) {
        return reasons.stream().map(Reason::points).reduce(ZERO, Points::plus);
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
