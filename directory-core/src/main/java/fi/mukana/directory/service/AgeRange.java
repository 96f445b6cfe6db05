package fi.mukana.directory.service;

/**
 * The ages that a service is meant for, in whole years, both ends inclusive.
 *
 * <p>Immutable and thread-safe. Finnish: <i>ikäryhmä</i>. HSDS: {@code minimum_age}, {@code maximum_age}. PTV: –.
 *
 * @param minimumAge the youngest age served, 0 to 150
 * @param maximumAge the oldest age served, {@code minimumAge} to 150
 */
public record AgeRange(int minimumAge, int maximumAge) {

    /** The highest age, years: a range up to it has no upper limit. */
    public static final int HIGHEST_AGE = 150;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if an end is outside 0 to 150, or the minimum exceeds the maximum
     */
    public AgeRange {
        if (minimumAge < 0 || minimumAge > HIGHEST_AGE || maximumAge > HIGHEST_AGE) {
            throw new IllegalArgumentException("""
                    The ages (%d to %d) must lie between 0 and %d years.
                    Maybe a year of birth was given.""".formatted(minimumAge, maximumAge, HIGHEST_AGE));
        }
        if (minimumAge > maximumAge) {
            throw new IllegalArgumentException("""
                    The minimumAge (%d) must not exceed the maximumAge (%d).
                    Maybe the two were swapped.""".formatted(minimumAge, maximumAge));
        }
    }

    /**
     * The ages from one on.
     *
     * @param minimumAge the youngest age, 0 to 150
     * @return the range without an upper limit
     * @throws IllegalArgumentException if the age is outside 0 to 150
     */
    public static AgeRange from(int minimumAge) {
        return new AgeRange(minimumAge, HIGHEST_AGE);
    }

    /**
     * The ages through one.
     *
     * @param maximumAge the oldest age, 0 to 150
     * @return the range without a lower limit
     * @throws IllegalArgumentException if the age is outside 0 to 150
     */
    public static AgeRange through(int maximumAge) {
        return new AgeRange(0, maximumAge);
    }

    /**
     * Whether an age is served.
     *
     * @param age the age in whole years
     * @return true if it lies between the ends, both inclusive
     */
    public boolean includes(int age) {
        return minimumAge <= age && age <= maximumAge;
    }

    /**
     * Whether there is an oldest age.
     *
     * @return false if the range goes up to {@link #HIGHEST_AGE}
     */
    public boolean hasUpperLimit() {
        return maximumAge < HIGHEST_AGE;
    }
}
