package fi.mukana.directory.need;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.Ternary;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a person needs, as far as they told it; everything may be left out, and what is left out is unknown.
 *
 * <p>Made with {@link #builder()}. Adding an area or a filter never makes more services fit. Immutable and thread-safe.
 * Finnish: <i>tuen tarve</i>. HSDS: –. PTV: –.
 *
 * @param words the need in the person's own words: health data, never stored, logged or put in an address
 * @param wordsUnderstood whether the concepts say all that the words say, so that the words tell nothing more
 * @param concepts themes, support types, groups, life events, barriers, service classes, in the order of their ids
 * @param municipality where the person lives or wants the support
 * @param areas areas to stay within, each a limit of its own beside the municipality: a service has to reach all of them,
 *     so that one more never brings a service in; in the order given
 * @param age the age of the person concerned, whole years, 0 to 150
 * @param gender the gender of the person concerned, where it matters to them
 * @param languages the languages that the person can use, in the order of their tags; empty if not told
 * @param channels how the person wants to meet the support
 * @param times when the person can or wants to come
 * @param remote whether support by phone or net from anywhere will do
 * @param freeOnly whether only what costs nothing will do
 * @param answers answers to questions that rules asked, by the question's id
 */
public record Need(
        Optional<String> words,
        boolean wordsUnderstood,
        Set<ConceptId> concepts,
        Optional<MunicipalityCode> municipality,
        List<Area> areas,
        Optional<Integer> age,
        Optional<Gender> gender,
        Set<Language> languages,
        Set<ChannelWish> channels,
        Set<TimeWish> times,
        boolean remote,
        boolean freeOnly,
        Map<String, Ternary> answers) {

    /** The most characters that are read of a person's words; what is longer is cut there. */
    public static final int LONGEST_WORDS = 2_000;

    /** Nothing is told. */
    public static final Need NOTHING = builder().build();

    /** A gender, where a service is meant for one. Finnish: <i>sukupuoli</i>. */
    public enum Gender {
        /** A woman. */
        WOMAN,
        /** A man. */
        MAN,
        /** Neither, or diverse. */
        DIVERSE
    }

    /**
     * Checks the record; blank words count as none and long ones are cut to {@link #LONGEST_WORDS} characters.
     *
     * @throws IllegalArgumentException if the age is outside 0 to 150
     */
    public Need {
        words = words.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() <= LONGEST_WORDS ? text : text.substring(0, LONGEST_WORDS));
        wordsUnderstood = wordsUnderstood && words.isPresent();
        concepts = sorted(concepts);
        requireNonNull(municipality, "municipality");
        areas = List.copyOf(new LinkedHashSet<>(areas));
        requireNonNull(age, "age");
        requireNonNull(gender, "gender");
        languages = sorted(languages);
        channels = sorted(channels);
        times = sorted(times);
        TreeMap<String, Ternary> given = new TreeMap<>(answers);
        given.values().removeIf(answer -> answer == Ternary.UNKNOWN);
        SortedMap<String, Ternary> known = Collections.unmodifiableSortedMap(given);
        answers = known;
        if (age.isPresent() && (age.get() < 0 || age.get() > 150)) {
            throw new IllegalArgumentException("""
                    The age (%d) must be from 0 to 150 years.
                    Maybe a year of birth was given.""".formatted(age.get()));
        }
    }

    /**
     * The answer to a question that a rule asked.
     *
     * @param question the question's id
     * @return the answer, {@link Ternary#UNKNOWN} if none was given
     */
    public Ternary answer(String question) {
        return answers.getOrDefault(question, Ternary.UNKNOWN);
    }

    /**
     * Whether nothing at all is told.
     *
     * @return true if this equals {@link #NOTHING}
     */
    public boolean isEmpty() {
        return equals(NOTHING);
    }

    /**
     * A builder of a need of which nothing is told yet.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that begins with this need.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.words = words;
        builder.wordsUnderstood = wordsUnderstood;
        builder.concepts = new TreeSet<>(concepts);
        builder.municipality = municipality;
        builder.areas = areas;
        builder.age = age;
        builder.gender = gender;
        builder.languages = languages;
        builder.channels = channels;
        builder.times = times;
        builder.remote = remote;
        builder.freeOnly = freeOnly;
        builder.answers = new TreeMap<>(answers);
        return builder;
    }

    /** Never shows the words of the person. */
    @Override
    public String toString() {
        return "Need[words=" + (words.isPresent() ? "given" : "none") + ", concepts=" + concepts + ", municipality="
                + municipality + ", areas=" + areas + "]";
    }

    private static <T extends Comparable<? super T>> SortedSet<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    /** Builds a need. For one thread at a time. */
    public static final class Builder {
        private Optional<String> words = Optional.empty();
        private boolean wordsUnderstood;
        private TreeSet<ConceptId> concepts = new TreeSet<>();
        private Optional<MunicipalityCode> municipality = Optional.empty();
        private List<Area> areas = List.of();
        private Optional<Integer> age = Optional.empty();
        private Optional<Gender> gender = Optional.empty();
        private Set<Language> languages = Set.of();
        private Set<ChannelWish> channels = Set.of();
        private Set<TimeWish> times = Set.of();
        private boolean remote = true;
        private boolean freeOnly;
        private TreeMap<String, Ternary> answers = new TreeMap<>();

        private Builder() {}

        /**
         * Gives the person's own words. Default: none.
         *
         * @param words the words; blank counts as none
         * @return this builder
         */
        public Builder words(String words) {
            this.words = Optional.of(words);
            return this;
        }

        /**
         * Tells whether the concepts say all that the words say. Default: false.
         *
         * @param wordsUnderstood whether they do
         * @return this builder
         */
        public Builder wordsUnderstood(boolean wordsUnderstood) {
            this.wordsUnderstood = wordsUnderstood;
            return this;
        }

        /**
         * Leaves the person's own words out.
         *
         * @return this builder
         */
        public Builder withoutWords() {
            this.words = Optional.empty();
            return this;
        }

        /**
         * Adds concepts. Default: none.
         *
         * @param ids the ids of the concepts
         * @return this builder
         */
        public Builder concepts(Collection<ConceptId> ids) {
            this.concepts.addAll(ids);
            return this;
        }

        /**
         * Adds a concept. Default: none.
         *
         * @param id the id, such as {@code theme:loneliness}
         * @return this builder
         * @throws IllegalArgumentException if the id has not the shape of a {@link ConceptId}
         */
        public Builder concept(String id) {
            this.concepts.add(ConceptId.of(id));
            return this;
        }

        /**
         * Takes a concept out again.
         *
         * @param id the id
         * @return this builder
         */
        public Builder withoutConcept(ConceptId id) {
            this.concepts.remove(id);
            return this;
        }

        /**
         * Gives the municipality. Default: none.
         *
         * @param code the municipality's code
         * @return this builder
         */
        public Builder municipality(MunicipalityCode code) {
            this.municipality = Optional.of(code);
            return this;
        }

        /**
         * Gives the municipality. Default: none.
         *
         * @param code three digits
         * @return this builder
         * @throws IllegalArgumentException if the code is not three digits
         */
        public Builder municipality(String code) {
            return municipality(MunicipalityCode.of(code));
        }

        /**
         * Leaves the municipality out.
         *
         * @return this builder
         */
        public Builder anywhere() {
            this.municipality = Optional.empty();
            this.areas = List.of();
            return this;
        }

        /**
         * Gives the areas to stay within: a service has to reach every one of them. Default: none.
         *
         * @param areas the areas
         * @return this builder
         */
        public Builder areas(List<Area> areas) {
            this.areas = areas;
            return this;
        }

        /**
         * Gives the age of the person concerned. Default: unknown.
         *
         * @param age whole years, 0 to 150
         * @return this builder
         */
        public Builder age(int age) {
            this.age = Optional.of(age);
            return this;
        }

        /**
         * Gives the gender of the person concerned. Default: unknown.
         *
         * @param gender the gender
         * @return this builder
         */
        public Builder gender(Gender gender) {
            this.gender = Optional.of(gender);
            return this;
        }

        /**
         * Gives the languages that the person can use. Default: unknown.
         *
         * @param languages the languages
         * @return this builder
         */
        public Builder languages(Set<Language> languages) {
            this.languages = languages;
            return this;
        }

        /**
         * Gives how the person wants to meet the support. Default: no wish.
         *
         * @param channels the wishes
         * @return this builder
         */
        public Builder channels(Set<ChannelWish> channels) {
            this.channels = channels;
            return this;
        }

        /**
         * Gives when the person can come. Default: no wish.
         *
         * @param times the wishes
         * @return this builder
         */
        public Builder times(Set<TimeWish> times) {
            this.times = times;
            return this;
        }

        /**
         * Tells whether support by phone or net from anywhere will do. Default: true.
         *
         * @param remote whether it will do
         * @return this builder
         */
        public Builder remote(boolean remote) {
            this.remote = remote;
            return this;
        }

        /**
         * Tells whether only what costs nothing will do. Default: false.
         *
         * @param freeOnly whether only that will do
         * @return this builder
         */
        public Builder freeOnly(boolean freeOnly) {
            this.freeOnly = freeOnly;
            return this;
        }

        /**
         * Gives the answer to a question that a rule asked. Default: unanswered.
         *
         * @param question the question's id
         * @param answer the answer
         * @return this builder
         */
        public Builder answer(String question, Ternary answer) {
            this.answers.put(question, answer);
            return this;
        }

        /**
         * Makes the need.
         *
         * @return the need
         * @throws IllegalArgumentException if the age is outside 0 to 150
         */
        public Need build() {
            return new Need(
                    words,
                    wordsUnderstood,
                    concepts,
                    municipality,
                    areas,
                    age,
                    gender,
                    languages,
                    channels,
                    times,
                    remote,
                    freeOnly,
                    answers);
        }
    }
}
