package fi.mukana.directory.service;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who can use a service and what it takes; what is not told is unknown, not "no".
 *
 * <p>Immutable and thread-safe. Finnish: <i>kelpoisuus, ehdot</i>. HSDS: {@code eligibility_description}, {@code
 * minimum_age}, {@code maximum_age}. PTV: requirements. CPSV-AP: Requirement.
 *
 * @param ages the ages served, empty if not told
 * @param restrictedTo the target groups that alone can use it, in the order of their ids; empty if open to everyone
 * @param gender whom by gender it is restricted to
 * @param referral whether a referral is needed (lähete)
 * @param diagnosis whether a diagnosis is needed
 * @param membership whether one has to be or become a member (jäsenyys)
 * @param membershipFee what membership costs
 * @param anonymousUse whether one can stay unnamed (nimettömänä)
 * @param walkIn whether one can come without an appointment (ilman ajanvarausta)
 * @param description the conditions in words
 */
public record Eligibility(
        Optional<AgeRange> ages,
        Set<ConceptId> restrictedTo,
        GenderRestriction gender,
        Ternary referral,
        Ternary diagnosis,
        Ternary membership,
        Optional<Money> membershipFee,
        Ternary anonymousUse,
        Ternary walkIn,
        LocalizedText description) {

    /** Nothing is told. */
    public static final Eligibility UNKNOWN = new Eligibility(
            Optional.empty(),
            Set.of(),
            GenderRestriction.UNKNOWN,
            Ternary.UNKNOWN,
            Ternary.UNKNOWN,
            Ternary.UNKNOWN,
            Optional.empty(),
            Ternary.UNKNOWN,
            Ternary.UNKNOWN,
            LocalizedText.EMPTY);

    /**
     * Checks the record.
     *
     * @throws IllegalArgumentException if there is a membership fee although membership is not needed
     */
    public Eligibility {
        requireNonNull(ages, "ages");
        restrictedTo = sorted(restrictedTo);
        requireNonNull(gender, "gender");
        requireNonNull(referral, "referral");
        requireNonNull(diagnosis, "diagnosis");
        requireNonNull(membership, "membership");
        requireNonNull(membershipFee, "membershipFee");
        requireNonNull(anonymousUse, "anonymousUse");
        requireNonNull(walkIn, "walkIn");
        requireNonNull(description, "description");
        if (membershipFee.isPresent() && membership.isNo()) {
            throw new IllegalArgumentException("""
                    There is a membership fee (%s), but membership is not needed.
                    Maybe the fee is a cost of the service.""".formatted(membershipFee.get()));
        }
    }

    /** Whom by gender a service is restricted to. Finnish: <i>sukupuolirajaus</i>. */
    public enum GenderRestriction {
        /** Open to everyone. */
        NONE,
        /** For women. */
        WOMEN,
        /** For men. */
        MEN,
        /** For people who are neither or whose gender is diverse. */
        DIVERSE,
        /** The source does not say. */
        UNKNOWN
    }

    private static SortedSet<ConceptId> sorted(Set<ConceptId> ids) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    /**
     * A builder with nothing told.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that begins with these values.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.ages = ages;
        builder.restrictedTo = restrictedTo;
        builder.gender = gender;
        builder.referral = referral;
        builder.diagnosis = diagnosis;
        builder.membership = membership;
        builder.membershipFee = membershipFee;
        builder.anonymousUse = anonymousUse;
        builder.walkIn = walkIn;
        builder.description = description;
        return builder;
    }

    /** Builds the conditions of a service; what is not given stays unknown. For one thread at a time. */
    public static final class Builder {

        private Optional<AgeRange> ages = Optional.empty();
        private Set<ConceptId> restrictedTo = Set.of();
        private GenderRestriction gender = GenderRestriction.UNKNOWN;
        private Ternary referral = Ternary.UNKNOWN;
        private Ternary diagnosis = Ternary.UNKNOWN;
        private Ternary membership = Ternary.UNKNOWN;
        private Optional<Money> membershipFee = Optional.empty();
        private Ternary anonymousUse = Ternary.UNKNOWN;
        private Ternary walkIn = Ternary.UNKNOWN;
        private LocalizedText description = LocalizedText.EMPTY;

        private Builder() {}

        /**
         * Gives the ages served. Default: none.
         *
         * @param ages the ages served, empty if not told
         * @return this builder
         */
        public Builder ages(AgeRange ages) {
            this.ages = Optional.of(ages);
            return this;
        }

        /**
         * Gives the target groups that alone can use it, in the order of their ids. Default: none.
         *
         * @param restrictedTo the target groups that alone can use it, in the order of their ids; empty if open to everyone
         * @return this builder
         */
        public Builder restrictedTo(Set<ConceptId> restrictedTo) {
            this.restrictedTo = restrictedTo;
            return this;
        }

        /**
         * Gives whom by gender it is restricted to. Default: {@link GenderRestriction#UNKNOWN}.
         *
         * @param gender whom by gender it is restricted to
         * @return this builder
         */
        public Builder gender(GenderRestriction gender) {
            this.gender = gender;
            return this;
        }

        /**
         * Gives whether a referral is needed (lähete). Default: {@link Ternary#UNKNOWN}.
         *
         * @param referral whether a referral is needed (lähete)
         * @return this builder
         */
        public Builder referral(Ternary referral) {
            this.referral = referral;
            return this;
        }

        /**
         * Gives whether a diagnosis is needed. Default: {@link Ternary#UNKNOWN}.
         *
         * @param diagnosis whether a diagnosis is needed
         * @return this builder
         */
        public Builder diagnosis(Ternary diagnosis) {
            this.diagnosis = diagnosis;
            return this;
        }

        /**
         * Gives whether one has to be or become a member (jäsenyys). Default: {@link Ternary#UNKNOWN}.
         *
         * @param membership whether one has to be or become a member (jäsenyys)
         * @return this builder
         */
        public Builder membership(Ternary membership) {
            this.membership = membership;
            return this;
        }

        /**
         * Gives what membership costs. Default: none.
         *
         * @param membershipFee what membership costs
         * @return this builder
         */
        public Builder membershipFee(Money membershipFee) {
            this.membershipFee = Optional.of(membershipFee);
            return this;
        }

        /**
         * Gives whether one can stay unnamed (nimettömänä). Default: {@link Ternary#UNKNOWN}.
         *
         * @param anonymousUse whether one can stay unnamed (nimettömänä)
         * @return this builder
         */
        public Builder anonymousUse(Ternary anonymousUse) {
            this.anonymousUse = anonymousUse;
            return this;
        }

        /**
         * Gives whether one can come without an appointment (ilman ajanvarausta). Default: {@link Ternary#UNKNOWN}.
         *
         * @param walkIn whether one can come without an appointment (ilman ajanvarausta)
         * @return this builder
         */
        public Builder walkIn(Ternary walkIn) {
            this.walkIn = walkIn;
            return this;
        }

        /**
         * Gives the conditions in words. Default: none.
         *
         * @param description the conditions in words
         * @return this builder
         */
        public Builder description(LocalizedText description) {
            this.description = description;
            return this;
        }

        /**
         * Makes the conditions.
         *
         * @return the conditions
         * @throws IllegalArgumentException if the values contradict each other as {@link Eligibility} tells
         */
        public Eligibility build() {
            return new Eligibility(
                    ages,
                    restrictedTo,
                    gender,
                    referral,
                    diagnosis,
                    membership,
                    membershipFee,
                    anonymousUse,
                    walkIn,
                    description);
        }
    }
}
