package fi.mukana.directory.search;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.taxonomy.ChannelKind;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is searched for: words, and filters that narrow what the words find.
 *
 * <p>Made with {@link #builder()}. A filter only ever removes records and changes no score. As in matching, what a record
 * does not tell is not held against it: areas, languages and the price remove only what is known not to fit; channels and
 * times, which are wishes, keep only what is known to fit. Immutable and thread-safe. Finnish: <i>haku</i>. HSDS: –. PTV:
 * –.
 *
 * @param words words in any language, {@code ""} for none; blank words count as none, long ones are cut
 * @param kinds the kinds of records, all if empty
 * @param areas found in at least one of these areas, whatever the size of the area that the record tells: what is for
 *     the county, the whole country or remote is found in each municipality; empty for everywhere
 * @param concepts with these concepts or narrower ones: of one scheme with at least one, of several schemes with one of
 *     each
 * @param languages served in at least one of these languages; empty for any
 * @param freeOnly without what costs something
 * @param channels reached in at least one of these ways; empty for any
 * @param times given at one of these times at least; empty for any
 * @param organization of this organization, as the responsible one or as one that has a part in it
 * @param day only what is valid and has not ended on this day
 * @param includeInactive with services that are not given now or have ended
 * @param language the language of the reader: names and snippets are in it where they can be
 * @param sort the order of the hits
 * @param page the page, from 0
 * @param size how many hits a page has, 1 to 100
 * @param facets whether to count by the facet dimensions
 */
public record SearchRequest(
        String words,
        Set<RecordKind> kinds,
        List<Area> areas,
        Set<ConceptId> concepts,
        Set<Language> languages,
        boolean freeOnly,
        Set<ChannelKind> channels,
        Set<TimeWish> times,
        Optional<OrganizationId> organization,
        Optional<LocalDate> day,
        boolean includeInactive,
        Language language,
        Sort sort,
        int page,
        int size,
        boolean facets) {

    /** The most hits that a page has. */
    public static final int MOST_HITS = 100;

    /** The last page. */
    public static final int LAST_PAGE = 10_000;

    /** The order of hits. */
    public enum Sort {
        /** The best score first, of equals by name; without words by name. */
        RELEVANCE,
        /** By name in the language of the reader, then by kind and id. */
        NAME
    }

    /**
     * Checks the ranges and copies the collections.
     *
     * @throws IllegalArgumentException if the page or the size is outside its range
     */
    public SearchRequest {
        words = words.strip();
        if (words.length() > SearchSettings.LONGEST_WORDS) {
            words = words.substring(0, SearchSettings.LONGEST_WORDS);
        }
        kinds = enums(RecordKind.class, kinds);
        areas = List.copyOf(new LinkedHashSet<>(areas));
        concepts = sorted(concepts);
        languages = sorted(languages);
        channels = enums(ChannelKind.class, channels);
        times = enums(TimeWish.class, times);
        requireNonNull(organization, "organization");
        requireNonNull(day, "day");
        requireNonNull(language, "language");
        requireNonNull(sort, "sort");
        if (page < 0 || page > LAST_PAGE) {
            throw new IllegalArgumentException("The page (%d) must be from 0 to %d.".formatted(page, LAST_PAGE));
        }
        if (size < 1 || size > MOST_HITS) {
            throw new IllegalArgumentException("""
                    The page size (%d) must be from 1 to %d.
                    Maybe ask for more pages.""".formatted(size, MOST_HITS));
        }
    }

    /**
     * A builder of a request for everything: no words, no filter, the first 20 hits in Finnish, with facets.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that begins with this request.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.words = words;
        builder.kinds = kinds;
        builder.areas = areas;
        builder.concepts = concepts;
        builder.languages = languages;
        builder.freeOnly = freeOnly;
        builder.channels = channels;
        builder.times = times;
        builder.organization = organization;
        builder.day = day;
        builder.includeInactive = includeInactive;
        builder.language = language;
        builder.sort = sort;
        builder.page = page;
        builder.size = size;
        builder.facets = facets;
        return builder;
    }

    private static <E extends Enum<E>> Set<E> enums(Class<E> type, Collection<E> values) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }

    private static <T extends Comparable<? super T>> SortedSet<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    /** Builds a request. For one thread at a time. */
    public static final class Builder {
        private String words = "";
        private Set<RecordKind> kinds = Set.of();
        private List<Area> areas = List.of();
        private Set<ConceptId> concepts = Set.of();
        private Set<Language> languages = Set.of();
        private boolean freeOnly;
        private Set<ChannelKind> channels = Set.of();
        private Set<TimeWish> times = Set.of();
        private Optional<OrganizationId> organization = Optional.empty();
        private Optional<LocalDate> day = Optional.empty();
        private boolean includeInactive;
        private Language language = Language.FI;
        private Sort sort = Sort.RELEVANCE;
        private int page;
        private int size = 20;
        private boolean facets = true;

        private Builder() {}

        /**
         * Gives the words. Default: none.
         *
         * @param words any text
         * @return this builder
         */
        public Builder words(String words) {
            this.words = words;
            return this;
        }

        /**
         * Gives the kinds of records. Default: all.
         *
         * @param kinds the kinds; one that is named twice counts once
         * @return this builder
         */
        public Builder kinds(RecordKind... kinds) {
            this.kinds = new LinkedHashSet<>(List.of(kinds));
            return this;
        }

        /**
         * Gives the areas. Default: everywhere.
         *
         * @param areas the areas
         * @return this builder
         */
        public Builder areas(List<Area> areas) {
            this.areas = areas;
            return this;
        }

        /**
         * Gives a municipality as the only area.
         *
         * @param code three digits
         * @return this builder
         * @throws IllegalArgumentException if the code is not three digits
         */
        public Builder municipality(String code) {
            this.areas = List.of(Area.municipality(MunicipalityCode.of(code)));
            return this;
        }

        /**
         * Gives the concepts. Default: any.
         *
         * @param concepts the concepts
         * @return this builder
         */
        public Builder concepts(Set<ConceptId> concepts) {
            this.concepts = concepts;
            return this;
        }

        /**
         * Gives the languages of service. Default: any.
         *
         * @param languages the languages
         * @return this builder
         */
        public Builder languages(Set<Language> languages) {
            this.languages = languages;
            return this;
        }

        /**
         * Tells whether what costs something is left out. Default: false.
         *
         * @param freeOnly whether it is
         * @return this builder
         */
        public Builder freeOnly(boolean freeOnly) {
            this.freeOnly = freeOnly;
            return this;
        }

        /**
         * Gives the ways of being reached. Default: any.
         *
         * @param channels the kinds of channels
         * @return this builder
         */
        public Builder channels(Set<ChannelKind> channels) {
            this.channels = channels;
            return this;
        }

        /**
         * Gives the times. Default: any.
         *
         * @param times the times
         * @return this builder
         */
        public Builder times(Set<TimeWish> times) {
            this.times = times;
            return this;
        }

        /**
         * Gives the organization. Default: any.
         *
         * @param organization the organization
         * @return this builder
         */
        public Builder organization(OrganizationId organization) {
            this.organization = Optional.of(organization);
            return this;
        }

        /**
         * Gives the day on which it has to be valid. Default: any day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder day(LocalDate day) {
            this.day = Optional.of(day);
            return this;
        }

        /**
         * Tells whether services that are not given now or have ended are found. Default: false.
         *
         * @param includeInactive whether they are
         * @return this builder
         */
        public Builder includeInactive(boolean includeInactive) {
            this.includeInactive = includeInactive;
            return this;
        }

        /**
         * Gives the language of the reader. Default: Finnish.
         *
         * @param language the language
         * @return this builder
         */
        public Builder language(Language language) {
            this.language = language;
            return this;
        }

        /**
         * Gives the order of the hits. Default: {@link Sort#RELEVANCE}.
         *
         * @param sort the order
         * @return this builder
         */
        public Builder sort(Sort sort) {
            this.sort = sort;
            return this;
        }

        /**
         * Gives the page. Default: 0, the first.
         *
         * @param page the page, from 0 to {@value SearchRequest#LAST_PAGE}
         * @return this builder
         */
        public Builder page(int page) {
            this.page = page;
            return this;
        }

        /**
         * Gives the number of hits of a page. Default: 20.
         *
         * @param size 1 to {@value SearchRequest#MOST_HITS}
         * @return this builder
         */
        public Builder size(int size) {
            this.size = size;
            return this;
        }

        /**
         * Tells whether to count by facets. Default: true.
         *
         * @param facets whether to count
         * @return this builder
         */
        public Builder facets(boolean facets) {
            this.facets = facets;
            return this;
        }

        /**
         * Makes the request.
         *
         * @return the request
         * @throws IllegalArgumentException if the page or the size is outside its range
         */
        public SearchRequest build() {
            return new SearchRequest(
                    words,
                    kinds,
                    areas,
                    concepts,
                    languages,
                    freeOnly,
                    channels,
                    times,
                    organization,
                    day,
                    includeInactive,
                    language,
                    sort,
                    page,
                    size,
                    facets);
        }
    }
}
