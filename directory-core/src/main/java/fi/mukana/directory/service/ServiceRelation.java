package fi.mukana.directory.service;

import static java.util.Objects.requireNonNull;

/**
 * How a service stands to another one.
 *
 * <p>Immutable and thread-safe. Finnish: <i>palvelujen suhde, palvelupolun vaihe</i>. HSDS: –. PTV: serviceCollections
 * (the nearest). Seed rows S0-08, S2-02, S2-04, S2-24.
 *
 * @param kind how it stands to the other
 * @param other the other service
 */
public record ServiceRelation(Kind kind, ServiceId other) {
    /** How a service stands to another. */
    public enum Kind {
        /** It comes before the other. */
        BEFORE,
        /** It goes beside the other. */
        BESIDE,
        /** It comes after the other. */
        AFTER,
        /** It completes the other. Finnish: <i>täydentää</i>. */
        COMPLEMENTS,
        /** It supports the other. Finnish: <i>tukee</i>. */
        SUPPORTS
    }

    /** Checks that nothing is null. */
    public ServiceRelation {
        requireNonNull(kind, "kind");
        requireNonNull(other, "other");
    }
}
