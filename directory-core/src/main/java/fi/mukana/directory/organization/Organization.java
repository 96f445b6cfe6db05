package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.PartialDate;
import fi.mukana.directory.text.Ternary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An association or other organization of the directory.
 *
 * <p>Made with {@link #builder(OrganizationId, LocalizedText)}. An organization ends on a day and may have successors; an
 * unregistered group has neither business id nor register number. Immutable and thread-safe. Finnish: <i>järjestö,
 * yhdistys</i>. HSDS: {@code organization}. PTV: Organization.
 *
 * @param id the id
 * @param name the name, in at least one language
 * @param alternateNames other names and abbreviations
 * @param type what kind of organization it is
 * @param scopeLevel how far it reaches
 * @param volunteerRun whether it works by volunteers alone (seed row S4-11)
 * @param businessId the business id
 * @param registerNumber the number in the register of associations
 * @param summary one or two sentences
 * @param description what it does
 * @param contactPoints how it is reached, the best first
 * @param addresses its addresses, the best first
 * @param links its pages on the web
 * @param areas where it works, in the order of the keys
 * @param languages the languages that it works in, in the order of their tags
 * @param keywords keywords
 * @param parent the organization that it belongs to
 * @param founded when it was founded, as far as it is known
 * @param ended the day on which it ended, the last day of its work; empty while it works
 * @param successors the organizations that carry on its work, in the order given
 * @param figures what is stated of it in numbers, such as its volunteers, in the order given
 * @param status whether it is published
 * @param externalIds its ids in other systems, sorted
 * @param assurance who last assured the data
 * @param lastModified when the record last changed
 */
public record Organization(
        OrganizationId id,
        LocalizedText name,
        LocalizedTerms alternateNames,
        OrganizationType type,
        ScopeLevel scopeLevel,
        Ternary volunteerRun,
        Optional<BusinessId> businessId,
        Optional<RegisterNumber> registerNumber,
        LocalizedText summary,
        LocalizedText description,
        List<ContactPoint> contactPoints,
        List<Address> addresses,
        List<WebLink> links,
        List<Area> areas,
        Set<Language> languages,
        LocalizedTerms keywords,
        Optional<OrganizationId> parent,
        Optional<PartialDate> founded,
        Optional<LocalDate> ended,
        List<OrganizationId> successors,
        List<StatedFigure> figures,
        PublishingStatus status,
        Set<ExternalId> externalIds,
        Assurance assurance,
        Optional<Instant> lastModified) {

    /**
     * Checks the record.
     *
     * @throws IllegalArgumentException if the name is empty, if the organization is its own parent or successor, if an
     *     unregistered group has a business id or register number, or if there are successors without an end
     */
    public Organization {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(alternateNames, "alternateNames");
        requireNonNull(type, "type");
        requireNonNull(scopeLevel, "scopeLevel");
        requireNonNull(volunteerRun, "volunteerRun");
        requireNonNull(businessId, "businessId");
        requireNonNull(registerNumber, "registerNumber");
        requireNonNull(summary, "summary");
        requireNonNull(description, "description");
        contactPoints = List.copyOf(contactPoints);
        addresses = List.copyOf(addresses);
        links = List.copyOf(links);
        areas = List.copyOf(areas);
        languages = sorted(languages);
        requireNonNull(keywords, "keywords");
        requireNonNull(parent, "parent");
        requireNonNull(founded, "founded");
        requireNonNull(ended, "ended");
        successors = List.copyOf(successors);
        figures = List.copyOf(figures);
        requireNonNull(status, "status");
        externalIds = sorted(externalIds);
        requireNonNull(assurance, "assurance");
        requireNonNull(lastModified, "lastModified");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The organization \"%s\" needs a name in a language.".formatted(id));
        }
        if (parent.isPresent() && parent.get().equals(id)) {
            throw new IllegalArgumentException("The organization \"%s\" must not be its own parent.".formatted(id));
        }
        if (successors.contains(id)) {
            throw new IllegalArgumentException("The organization \"%s\" must not be its own successor.".formatted(id));
        }
        if (!successors.isEmpty() && ended.isEmpty()) {
            throw new IllegalArgumentException("""
                    The organization "%s" has successors but no end.
                    Maybe give the day on which it ended.""".formatted(id));
        }
        if (type == OrganizationType.UNREGISTERED_GROUP && (businessId.isPresent() || registerNumber.isPresent())) {
            throw new IllegalArgumentException("""
                    The unregistered group "%s" has a business id or register number.
                    Maybe its type is "association".""".formatted(id));
        }
    }

    /**
     * Whether the organization works on a day: it has not ended before it.
     *
     * @param today the day
     * @return true if it works on that day
     */
    public boolean isWorking(LocalDate today) {
        return ended.isEmpty() || !ended.get().isBefore(today);
    }

    /**
     * The contact points that may be offered on a day, the best first.
     *
     * @param today the day
     * @return the contact points that are public, hold on that day and can be reached
     */
    public List<ContactPoint> offeredContacts(LocalDate today) {
        return contactPoints.stream().filter(point -> point.isOffered(today)).toList();
    }

    /**
     * A builder of an organization with nothing known but its id and name.
     *
     * @param id the id
     * @param name the name
     * @return the builder
     */
    public static Builder builder(OrganizationId id, LocalizedText name) {
        return new Builder(id, name);
    }

    /**
     * A builder that begins with this organization's values.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.alternateNames = alternateNames;
        builder.type = type;
        builder.scopeLevel = scopeLevel;
        builder.volunteerRun = volunteerRun;
        builder.businessId = businessId;
        builder.registerNumber = registerNumber;
        builder.summary = summary;
        builder.description = description;
        builder.contactPoints = contactPoints;
        builder.addresses = addresses;
        builder.links = links;
        builder.areas = areas;
        builder.languages = languages;
        builder.keywords = keywords;
        builder.parent = parent;
        builder.founded = founded;
        builder.ended = ended;
        builder.successors = successors;
        builder.figures = figures;
        builder.status = status;
        builder.externalIds = externalIds;
        builder.assurance = assurance;
        builder.lastModified = lastModified;
        return builder;
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    /** Builds an organization; what is not given stays unknown. For one thread at a time. */
    public static final class Builder {

        private final OrganizationId id;
        private final LocalizedText name;
        private LocalizedTerms alternateNames = LocalizedTerms.EMPTY;
        private OrganizationType type = OrganizationType.ASSOCIATION;
        private ScopeLevel scopeLevel = ScopeLevel.UNKNOWN;
        private Ternary volunteerRun = Ternary.UNKNOWN;
        private Optional<BusinessId> businessId = Optional.empty();
        private Optional<RegisterNumber> registerNumber = Optional.empty();
        private LocalizedText summary = LocalizedText.EMPTY;
        private LocalizedText description = LocalizedText.EMPTY;
        private List<ContactPoint> contactPoints = List.of();
        private List<Address> addresses = List.of();
        private List<WebLink> links = List.of();
        private List<Area> areas = List.of();
        private Set<Language> languages = Set.of();
        private LocalizedTerms keywords = LocalizedTerms.EMPTY;
        private Optional<OrganizationId> parent = Optional.empty();
        private Optional<PartialDate> founded = Optional.empty();
        private Optional<LocalDate> ended = Optional.empty();
        private List<OrganizationId> successors = List.of();
        private List<StatedFigure> figures = List.of();
        private PublishingStatus status = PublishingStatus.PUBLISHED;
        private Set<ExternalId> externalIds = Set.of();
        private Assurance assurance = Assurance.NONE;
        private Optional<Instant> lastModified = Optional.empty();

        private Builder(OrganizationId id, LocalizedText name) {
            this.id = id;
            this.name = name;
        }

        /**
         * Gives other names and abbreviations. Default: none.
         *
         * @param alternateNames other names and abbreviations
         * @return this builder
         */
        public Builder alternateNames(LocalizedTerms alternateNames) {
            this.alternateNames = alternateNames;
            return this;
        }

        /**
         * Gives what kind of organization it is. Default: {@link OrganizationType#ASSOCIATION}.
         *
         * @param type what kind of organization it is
         * @return this builder
         */
        public Builder type(OrganizationType type) {
            this.type = type;
            return this;
        }

        /**
         * Gives how far it reaches. Default: {@link ScopeLevel#UNKNOWN}.
         *
         * @param scopeLevel how far it reaches
         * @return this builder
         */
        public Builder scopeLevel(ScopeLevel scopeLevel) {
            this.scopeLevel = scopeLevel;
            return this;
        }

        /**
         * Gives whether it works by volunteers alone (seed row S4-11). Default: {@link Ternary#UNKNOWN}.
         *
         * @param volunteerRun whether it works by volunteers alone (seed row S4-11)
         * @return this builder
         */
        public Builder volunteerRun(Ternary volunteerRun) {
            this.volunteerRun = volunteerRun;
            return this;
        }

        /**
         * Gives the business id. Default: none.
         *
         * @param businessId the business id
         * @return this builder
         */
        public Builder businessId(BusinessId businessId) {
            this.businessId = Optional.of(businessId);
            return this;
        }

        /**
         * Gives the number in the register of associations. Default: none.
         *
         * @param registerNumber the number in the register of associations
         * @return this builder
         */
        public Builder registerNumber(RegisterNumber registerNumber) {
            this.registerNumber = Optional.of(registerNumber);
            return this;
        }

        /**
         * Gives one or two sentences. Default: none.
         *
         * @param summary one or two sentences
         * @return this builder
         */
        public Builder summary(LocalizedText summary) {
            this.summary = summary;
            return this;
        }

        /**
         * Gives what it does. Default: none.
         *
         * @param description what it does
         * @return this builder
         */
        public Builder description(LocalizedText description) {
            this.description = description;
            return this;
        }

        /**
         * Gives how it is reached, the best first. Default: none.
         *
         * @param contactPoints how it is reached, the best first
         * @return this builder
         */
        public Builder contactPoints(List<ContactPoint> contactPoints) {
            this.contactPoints = contactPoints;
            return this;
        }

        /**
         * Gives its addresses, the best first. Default: none.
         *
         * @param addresses its addresses, the best first
         * @return this builder
         */
        public Builder addresses(List<Address> addresses) {
            this.addresses = addresses;
            return this;
        }

        /**
         * Gives its pages on the web. Default: none.
         *
         * @param links its pages on the web
         * @return this builder
         */
        public Builder links(List<WebLink> links) {
            this.links = links;
            return this;
        }

        /**
         * Gives where it works, in the order of the keys. Default: none.
         *
         * @param areas where it works, in the order of the keys
         * @return this builder
         */
        public Builder areas(List<Area> areas) {
            this.areas = areas;
            return this;
        }

        /**
         * Gives the languages that it works in, in the order of their tags. Default: none.
         *
         * @param languages the languages that it works in, in the order of their tags
         * @return this builder
         */
        public Builder languages(Set<Language> languages) {
            this.languages = languages;
            return this;
        }

        /**
         * Gives keywords. Default: none.
         *
         * @param keywords keywords
         * @return this builder
         */
        public Builder keywords(LocalizedTerms keywords) {
            this.keywords = keywords;
            return this;
        }

        /**
         * Gives the organization that it belongs to. Default: none.
         *
         * @param parent the organization that it belongs to
         * @return this builder
         */
        public Builder parent(OrganizationId parent) {
            this.parent = Optional.of(parent);
            return this;
        }

        /**
         * Gives when it was founded, as far as it is known. Default: none.
         *
         * @param founded when it was founded, as far as it is known
         * @return this builder
         */
        public Builder founded(PartialDate founded) {
            this.founded = Optional.of(founded);
            return this;
        }

        /**
         * Gives the day on which it ended, the last day of its work. Default: none.
         *
         * @param ended the day on which it ended, the last day of its work; empty while it works
         * @return this builder
         */
        public Builder ended(LocalDate ended) {
            this.ended = Optional.of(ended);
            return this;
        }

        /**
         * Gives the organizations that carry on its work, in the order given. Default: none.
         *
         * @param successors the organizations that carry on its work, in the order given
         * @return this builder
         */
        public Builder successors(List<OrganizationId> successors) {
            this.successors = successors;
            return this;
        }

        /**
         * Gives what is stated of it in numbers, in the order given. Default: none.
         *
         * @param figures what is stated of it in numbers, in the order given
         * @return this builder
         */
        public Builder figures(List<StatedFigure> figures) {
            this.figures = figures;
            return this;
        }

        /**
         * Gives whether it is published. Default: {@link PublishingStatus#PUBLISHED}.
         *
         * @param status whether it is published
         * @return this builder
         */
        public Builder status(PublishingStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Gives its ids in other systems, sorted. Default: none.
         *
         * @param externalIds its ids in other systems, sorted
         * @return this builder
         */
        public Builder externalIds(Set<ExternalId> externalIds) {
            this.externalIds = externalIds;
            return this;
        }

        /**
         * Gives who last assured the data. Default: {@link Assurance#NONE}.
         *
         * @param assurance who last assured the data
         * @return this builder
         */
        public Builder assurance(Assurance assurance) {
            this.assurance = assurance;
            return this;
        }

        /**
         * Gives when the record last changed. Default: none.
         *
         * @param lastModified when the record last changed
         * @return this builder
         */
        public Builder lastModified(Instant lastModified) {
            this.lastModified = Optional.of(lastModified);
            return this;
        }

        /**
         * Makes the organization.
         *
         * @return the organization
         * @throws IllegalArgumentException if the values contradict each other as {@link Organization} tells
         */
        public Organization build() {
            return new Organization(
                    id,
                    name,
                    alternateNames,
                    type,
                    scopeLevel,
                    volunteerRun,
                    businessId,
                    registerNumber,
                    summary,
                    description,
                    contactPoints,
                    addresses,
                    links,
                    areas,
                    languages,
                    keywords,
                    parent,
                    founded,
                    ended,
                    successors,
                    figures,
                    status,
                    externalIds,
                    assurance,
                    lastModified);
        }
    }
}
