package fi.mukana.directory.service;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.Assurance;
import fi.mukana.directory.organization.ContactPoint;
import fi.mukana.directory.organization.ExternalId;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.text.Validity;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A service, support or activity that an organization offers.
 *
 * <p>Made with {@link #builder(ServiceId, OrganizationId, LocalizedText)}. What is offered and for whom are told by
 * {@code concepts}; who alone can use it by {@code eligibility}. Immutable and thread-safe. Finnish: <i>palvelu, tuki,
 * toiminta</i>. HSDS: {@code service}. PTV: Service. CPSV-AP: Public Service.
 *
 * @param id the id
 * @param organization the responsible organization
 * @param providers other organizations that have a part in it, in the order given
 * @param name the name, in at least one language
 * @param alternateNames other names
 * @param type what kind of service it is in law
 * @param summary one or two sentences
 * @param description what is done
 * @param userInstruction what to do to use it
 * @param applicationProcess how to apply
 * @param alert a notice that holds now, such as a change of place
 * @param concepts themes, support types, groups, life events, service classes and removed barriers, in the order of ids
 * @param ontologyTerms addresses of terms in other ontologies (KOKO), sorted
 * @param industrialClasses codes of industries (TOL), sorted
 * @param keywords keywords
 * @param channels how it is reached, the best first
 * @param modes how one meets the support, where it is told apart from the channels; see {@link #meetingModes()}
 * @param areas where people are served; empty if not told
 * @param languages the languages of service, spoken and signed, in the order of their tags
 * @param interpretation interpretation that can be had, in words
 * @param cost what it costs
 * @param eligibility who can use it
 * @param hours when it is given, where all channels share the hours
 * @param accessibility how people with different abilities can use it
 * @param capacity whether there is room
 * @param contactPoints whom to ask about it, the best first
 * @param links pages that tell of it
 * @param relations how it stands to other services, in the order given
 * @param requiredDocuments what to bring along
 * @param legislation laws that it rests on
 * @param vouchersInUse whether service vouchers can be used
 * @param vouchers pages that tell of the vouchers
 * @param funding who pays for it, in words
 * @param licenses licenses and accreditations, in words
 * @param generalDescription the national description that it follows
 * @param program the program that it is a part of
 * @param collections the service collections that it is in, sorted
 * @param parent the service that it is a part of
 * @param status whether it is given
 * @param publishing whether it is shown
 * @param validity the days on which it is given
 * @param assurance who last assured the data
 * @param externalIds its ids in other systems, sorted
 * @param lastModified when the record last changed
 */
public record Service(
        ServiceId id,
        OrganizationId organization,
        List<Provider> providers,
        LocalizedText name,
        LocalizedTerms alternateNames,
        ServiceType type,
        LocalizedText summary,
        LocalizedText description,
        LocalizedText userInstruction,
        LocalizedText applicationProcess,
        LocalizedText alert,
        Set<ConceptId> concepts,
        Set<String> ontologyTerms,
        Set<String> industrialClasses,
        LocalizedTerms keywords,
        List<ServiceChannel> channels,
        Set<ChannelWish> modes,
        List<Area> areas,
        Set<Language> languages,
        LocalizedText interpretation,
        Cost cost,
        Eligibility eligibility,
        OpeningHours hours,
        Accessibility accessibility,
        Capacity capacity,
        List<ContactPoint> contactPoints,
        List<WebLink> links,
        List<ServiceRelation> relations,
        List<LocalizedText> requiredDocuments,
        List<WebLink> legislation,
        Ternary vouchersInUse,
        List<WebLink> vouchers,
        LocalizedText funding,
        LocalizedText licenses,
        Optional<ExternalId> generalDescription,
        Optional<ExternalId> program,
        Set<ExternalId> collections,
        Optional<ServiceId> parent,
        ServiceStatus status,
        PublishingStatus publishing,
        Validity validity,
        Assurance assurance,
        Set<ExternalId> externalIds,
        Optional<Instant> lastModified) {

    /**
     * Checks the record.
     *
     * @throws IllegalArgumentException if the name is empty, or if the service is its own parent or stands in a
     *     relation to itself
     */
    public Service {
        requireNonNull(id, "id");
        requireNonNull(organization, "organization");
        providers = List.copyOf(providers);
        requireNonNull(name, "name");
        requireNonNull(alternateNames, "alternateNames");
        requireNonNull(type, "type");
        requireNonNull(summary, "summary");
        requireNonNull(description, "description");
        requireNonNull(userInstruction, "userInstruction");
        requireNonNull(applicationProcess, "applicationProcess");
        requireNonNull(alert, "alert");
        concepts = sorted(concepts);
        ontologyTerms = sorted(ontologyTerms);
        industrialClasses = sorted(industrialClasses);
        requireNonNull(keywords, "keywords");
        channels = List.copyOf(channels);
        modes = sorted(modes);
        areas = List.copyOf(areas);
        languages = sorted(languages);
        requireNonNull(interpretation, "interpretation");
        requireNonNull(cost, "cost");
        requireNonNull(eligibility, "eligibility");
        requireNonNull(hours, "hours");
        requireNonNull(accessibility, "accessibility");
        requireNonNull(capacity, "capacity");
        contactPoints = List.copyOf(contactPoints);
        links = List.copyOf(links);
        relations = List.copyOf(relations);
        requiredDocuments = List.copyOf(requiredDocuments);
        legislation = List.copyOf(legislation);
        requireNonNull(vouchersInUse, "vouchersInUse");
        vouchers = List.copyOf(vouchers);
        requireNonNull(funding, "funding");
        requireNonNull(licenses, "licenses");
        requireNonNull(generalDescription, "generalDescription");
        requireNonNull(program, "program");
        collections = sorted(collections);
        requireNonNull(parent, "parent");
        requireNonNull(status, "status");
        requireNonNull(publishing, "publishing");
        requireNonNull(validity, "validity");
        requireNonNull(assurance, "assurance");
        externalIds = sorted(externalIds);
        requireNonNull(lastModified, "lastModified");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The service \"%s\" needs a name in a language.".formatted(id));
        }
        if (parent.isPresent() && parent.get().equals(id)) {
            throw new IllegalArgumentException("The service \"%s\" must not be its own parent.".formatted(id));
        }
        ServiceId self = id;
        if (relations.stream().anyMatch(relation -> relation.other().equals(self))) {
            throw new IllegalArgumentException(
                    "The service \"%s\" must not stand in a relation to itself.".formatted(id));
        }
    }

    /**
     * How one meets the support: as told in {@code modes}, or else as the channels show: a place means on site, a phone
     * channel the phone, an online service the net.
     *
     * @return the ways in the order of {@link ChannelWish}; empty if nothing shows it
     */
    public SortedSet<ChannelWish> meetingModes() {
        if (!modes.isEmpty()) {
            return sorted(modes);
        }
        Set<ChannelWish> shown = EnumSet.noneOf(ChannelWish.class);
        for (ServiceChannel channel : channels) {
            switch (channel.kind()) {
                case SERVICE_LOCATION -> shown.add(ChannelWish.ON_SITE);
                case PHONE -> shown.add(ChannelWish.PHONE);
                case ELECTRONIC -> shown.add(ChannelWish.ONLINE);
                case WEB_PAGE, PRINTABLE_FORM -> {
                    // tell of the service, do not give it
                }
            }
        }
        return sorted(shown);
    }

    /**
     * The municipalities in which it has places that may be shown.
     *
     * @return the municipalities in the order of their codes; empty if it has no place, or none that is public
     */
    public SortedSet<MunicipalityCode> publicMunicipalities() {
        Set<MunicipalityCode> municipalities = new TreeSet<>();
        for (ServiceChannel channel : channels) {
            if (channel instanceof ServiceChannel.ServiceLocation location) {
                location.publicAddresses()
                        .forEach(address -> address.municipality().ifPresent(municipalities::add));
            }
        }
        return sorted(municipalities);
    }

    /**
     * Whether it can be used from anywhere by phone or net.
     *
     * @return true if {@link Area#REMOTE} is among the areas
     */
    public boolean isRemote() {
        return areas.contains(Area.REMOTE);
    }

    /**
     * The times of the week at which it is given, by its own hours and those of its channels.
     *
     * @return the times in the order of {@link TimeWish}; empty if no hours are known
     */
    public SortedSet<TimeWish> times() {
        Set<TimeWish> times = new TreeSet<>(hours.reaches());
        channels.forEach(channel -> times.addAll(channel.common().hours().reaches()));
        return sorted(times);
    }

    /**
     * A builder of a service with nothing known but its id, organization and name.
     *
     * @param id the id
     * @param organization the responsible organization
     * @param name the name
     * @return the builder
     */
    public static Builder builder(ServiceId id, OrganizationId organization, LocalizedText name) {
        return new Builder(id, organization, name);
    }

    private static <T extends Comparable<? super T>> SortedSet<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    /**
     * A builder that begins with these values.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, organization, name);
        builder.providers = providers;
        builder.alternateNames = alternateNames;
        builder.type = type;
        builder.summary = summary;
        builder.description = description;
        builder.userInstruction = userInstruction;
        builder.applicationProcess = applicationProcess;
        builder.alert = alert;
        builder.concepts = concepts;
        builder.ontologyTerms = ontologyTerms;
        builder.industrialClasses = industrialClasses;
        builder.keywords = keywords;
        builder.channels = channels;
        builder.modes = modes;
        builder.areas = areas;
        builder.languages = languages;
        builder.interpretation = interpretation;
        builder.cost = cost;
        builder.eligibility = eligibility;
        builder.hours = hours;
        builder.accessibility = accessibility;
        builder.capacity = capacity;
        builder.contactPoints = contactPoints;
        builder.links = links;
        builder.relations = relations;
        builder.requiredDocuments = requiredDocuments;
        builder.legislation = legislation;
        builder.vouchersInUse = vouchersInUse;
        builder.vouchers = vouchers;
        builder.funding = funding;
        builder.licenses = licenses;
        builder.generalDescription = generalDescription;
        builder.program = program;
        builder.collections = collections;
        builder.parent = parent;
        builder.status = status;
        builder.publishing = publishing;
        builder.validity = validity;
        builder.assurance = assurance;
        builder.externalIds = externalIds;
        builder.lastModified = lastModified;
        return builder;
    }

    /** Builds a service; what is not given stays unknown. For one thread at a time. */
    public static final class Builder {

        private final ServiceId id;
        private final OrganizationId organization;
        private List<Provider> providers = List.of();
        private final LocalizedText name;
        private LocalizedTerms alternateNames = LocalizedTerms.EMPTY;
        private ServiceType type = ServiceType.SERVICE;
        private LocalizedText summary = LocalizedText.EMPTY;
        private LocalizedText description = LocalizedText.EMPTY;
        private LocalizedText userInstruction = LocalizedText.EMPTY;
        private LocalizedText applicationProcess = LocalizedText.EMPTY;
        private LocalizedText alert = LocalizedText.EMPTY;
        private Set<ConceptId> concepts = Set.of();
        private Set<String> ontologyTerms = Set.of();
        private Set<String> industrialClasses = Set.of();
        private LocalizedTerms keywords = LocalizedTerms.EMPTY;
        private List<ServiceChannel> channels = List.of();
        private Set<ChannelWish> modes = Set.of();
        private List<Area> areas = List.of();
        private Set<Language> languages = Set.of();
        private LocalizedText interpretation = LocalizedText.EMPTY;
        private Cost cost = Cost.UNKNOWN;
        private Eligibility eligibility = Eligibility.UNKNOWN;
        private OpeningHours hours = OpeningHours.UNKNOWN;
        private Accessibility accessibility = Accessibility.UNKNOWN;
        private Capacity capacity = Capacity.UNKNOWN;
        private List<ContactPoint> contactPoints = List.of();
        private List<WebLink> links = List.of();
        private List<ServiceRelation> relations = List.of();
        private List<LocalizedText> requiredDocuments = List.of();
        private List<WebLink> legislation = List.of();
        private Ternary vouchersInUse = Ternary.UNKNOWN;
        private List<WebLink> vouchers = List.of();
        private LocalizedText funding = LocalizedText.EMPTY;
        private LocalizedText licenses = LocalizedText.EMPTY;
        private Optional<ExternalId> generalDescription = Optional.empty();
        private Optional<ExternalId> program = Optional.empty();
        private Set<ExternalId> collections = Set.of();
        private Optional<ServiceId> parent = Optional.empty();
        private ServiceStatus status = ServiceStatus.ACTIVE;
        private PublishingStatus publishing = PublishingStatus.PUBLISHED;
        private Validity validity = Validity.ALWAYS;
        private Assurance assurance = Assurance.NONE;
        private Set<ExternalId> externalIds = Set.of();
        private Optional<Instant> lastModified = Optional.empty();

        private Builder(ServiceId id, OrganizationId organization, LocalizedText name) {
            this.id = id;
            this.organization = organization;
            this.name = name;
        }

        /**
         * Gives other organizations that have a part in it, in the order given. Default: none.
         *
         * @param providers other organizations that have a part in it, in the order given
         * @return this builder
         */
        public Builder providers(List<Provider> providers) {
            this.providers = providers;
            return this;
        }

        /**
         * Gives other names. Default: none.
         *
         * @param alternateNames other names
         * @return this builder
         */
        public Builder alternateNames(LocalizedTerms alternateNames) {
            this.alternateNames = alternateNames;
            return this;
        }

        /**
         * Gives what kind of service it is in law. Default: {@link ServiceType#SERVICE}.
         *
         * @param type what kind of service it is in law
         * @return this builder
         */
        public Builder type(ServiceType type) {
            this.type = type;
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
         * Gives what is done. Default: none.
         *
         * @param description what is done
         * @return this builder
         */
        public Builder description(LocalizedText description) {
            this.description = description;
            return this;
        }

        /**
         * Gives what to do to use it. Default: none.
         *
         * @param userInstruction what to do to use it
         * @return this builder
         */
        public Builder userInstruction(LocalizedText userInstruction) {
            this.userInstruction = userInstruction;
            return this;
        }

        /**
         * Gives how to apply. Default: none.
         *
         * @param applicationProcess how to apply
         * @return this builder
         */
        public Builder applicationProcess(LocalizedText applicationProcess) {
            this.applicationProcess = applicationProcess;
            return this;
        }

        /**
         * Gives a notice that holds now, such as a change of place. Default: none.
         *
         * @param alert a notice that holds now, such as a change of place
         * @return this builder
         */
        public Builder alert(LocalizedText alert) {
            this.alert = alert;
            return this;
        }

        /**
         * Gives themes, support types, groups, life events, service classes and removed barriers, in the order of ids. Default: none.
         *
         * @param concepts themes, support types, groups, life events, service classes and removed barriers, in the order of ids
         * @return this builder
         */
        public Builder concepts(Set<ConceptId> concepts) {
            this.concepts = concepts;
            return this;
        }

        /**
         * Gives addresses of terms in other ontologies (KOKO), sorted. Default: none.
         *
         * @param ontologyTerms addresses of terms in other ontologies (KOKO), sorted
         * @return this builder
         */
        public Builder ontologyTerms(Set<String> ontologyTerms) {
            this.ontologyTerms = ontologyTerms;
            return this;
        }

        /**
         * Gives codes of industries (TOL), sorted. Default: none.
         *
         * @param industrialClasses codes of industries (TOL), sorted
         * @return this builder
         */
        public Builder industrialClasses(Set<String> industrialClasses) {
            this.industrialClasses = industrialClasses;
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
         * Gives how it is reached, the best first. Default: none.
         *
         * @param channels how it is reached, the best first
         * @return this builder
         */
        public Builder channels(List<ServiceChannel> channels) {
            this.channels = channels;
            return this;
        }

        /**
         * Gives how one meets the support, where it is told apart from the channels. Default: none.
         *
         * @param modes how one meets the support, where it is told apart from the channels; see {@link #meetingModes()}
         * @return this builder
         */
        public Builder modes(Set<ChannelWish> modes) {
            this.modes = modes;
            return this;
        }

        /**
         * Gives where people are served. Default: none.
         *
         * @param areas where people are served; empty if not told
         * @return this builder
         */
        public Builder areas(List<Area> areas) {
            this.areas = areas;
            return this;
        }

        /**
         * Gives the languages of service, spoken and signed, in the order of their tags. Default: none.
         *
         * @param languages the languages of service, spoken and signed, in the order of their tags
         * @return this builder
         */
        public Builder languages(Set<Language> languages) {
            this.languages = languages;
            return this;
        }

        /**
         * Gives interpretation that can be had, in words. Default: none.
         *
         * @param interpretation interpretation that can be had, in words
         * @return this builder
         */
        public Builder interpretation(LocalizedText interpretation) {
            this.interpretation = interpretation;
            return this;
        }

        /**
         * Gives what it costs. Default: {@link Cost#UNKNOWN}.
         *
         * @param cost what it costs
         * @return this builder
         */
        public Builder cost(Cost cost) {
            this.cost = cost;
            return this;
        }

        /**
         * Gives who can use it. Default: {@link Eligibility#UNKNOWN}.
         *
         * @param eligibility who can use it
         * @return this builder
         */
        public Builder eligibility(Eligibility eligibility) {
            this.eligibility = eligibility;
            return this;
        }

        /**
         * Gives when it is given, where all channels share the hours. Default: {@link OpeningHours#UNKNOWN}.
         *
         * @param hours when it is given, where all channels share the hours
         * @return this builder
         */
        public Builder hours(OpeningHours hours) {
            this.hours = hours;
            return this;
        }

        /**
         * Gives how people with different abilities can use it. Default: {@link Accessibility#UNKNOWN}.
         *
         * @param accessibility how people with different abilities can use it
         * @return this builder
         */
        public Builder accessibility(Accessibility accessibility) {
            this.accessibility = accessibility;
            return this;
        }

        /**
         * Gives whether there is room. Default: {@link Capacity#UNKNOWN}.
         *
         * @param capacity whether there is room
         * @return this builder
         */
        public Builder capacity(Capacity capacity) {
            this.capacity = capacity;
            return this;
        }

        /**
         * Gives whom to ask about it, the best first. Default: none.
         *
         * @param contactPoints whom to ask about it, the best first
         * @return this builder
         */
        public Builder contactPoints(List<ContactPoint> contactPoints) {
            this.contactPoints = contactPoints;
            return this;
        }

        /**
         * Gives pages that tell of it. Default: none.
         *
         * @param links pages that tell of it
         * @return this builder
         */
        public Builder links(List<WebLink> links) {
            this.links = links;
            return this;
        }

        /**
         * Gives how it stands to other services, in the order given. Default: none.
         *
         * @param relations how it stands to other services, in the order given
         * @return this builder
         */
        public Builder relations(List<ServiceRelation> relations) {
            this.relations = relations;
            return this;
        }

        /**
         * Gives what to bring along. Default: none.
         *
         * @param requiredDocuments what to bring along
         * @return this builder
         */
        public Builder requiredDocuments(List<LocalizedText> requiredDocuments) {
            this.requiredDocuments = requiredDocuments;
            return this;
        }

        /**
         * Gives laws that it rests on. Default: none.
         *
         * @param legislation laws that it rests on
         * @return this builder
         */
        public Builder legislation(List<WebLink> legislation) {
            this.legislation = legislation;
            return this;
        }

        /**
         * Gives whether service vouchers can be used. Default: {@link Ternary#UNKNOWN}.
         *
         * @param vouchersInUse whether service vouchers can be used
         * @return this builder
         */
        public Builder vouchersInUse(Ternary vouchersInUse) {
            this.vouchersInUse = vouchersInUse;
            return this;
        }

        /**
         * Gives pages that tell of the vouchers. Default: none.
         *
         * @param vouchers pages that tell of the vouchers
         * @return this builder
         */
        public Builder vouchers(List<WebLink> vouchers) {
            this.vouchers = vouchers;
            return this;
        }

        /**
         * Gives who pays for it, in words. Default: none.
         *
         * @param funding who pays for it, in words
         * @return this builder
         */
        public Builder funding(LocalizedText funding) {
            this.funding = funding;
            return this;
        }

        /**
         * Gives licenses and accreditations, in words. Default: none.
         *
         * @param licenses licenses and accreditations, in words
         * @return this builder
         */
        public Builder licenses(LocalizedText licenses) {
            this.licenses = licenses;
            return this;
        }

        /**
         * Gives the national description that it follows. Default: none.
         *
         * @param generalDescription the national description that it follows
         * @return this builder
         */
        public Builder generalDescription(ExternalId generalDescription) {
            this.generalDescription = Optional.of(generalDescription);
            return this;
        }

        /**
         * Gives the program that it is a part of. Default: none.
         *
         * @param program the program that it is a part of
         * @return this builder
         */
        public Builder program(ExternalId program) {
            this.program = Optional.of(program);
            return this;
        }

        /**
         * Gives the service collections that it is in, sorted. Default: none.
         *
         * @param collections the service collections that it is in, sorted
         * @return this builder
         */
        public Builder collections(Set<ExternalId> collections) {
            this.collections = collections;
            return this;
        }

        /**
         * Gives the service that it is a part of. Default: none.
         *
         * @param parent the service that it is a part of
         * @return this builder
         */
        public Builder parent(ServiceId parent) {
            this.parent = Optional.of(parent);
            return this;
        }

        /**
         * Gives whether it is given. Default: {@link ServiceStatus#ACTIVE}.
         *
         * @param status whether it is given
         * @return this builder
         */
        public Builder status(ServiceStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Gives whether it is shown. Default: {@link PublishingStatus#PUBLISHED}.
         *
         * @param publishing whether it is shown
         * @return this builder
         */
        public Builder publishing(PublishingStatus publishing) {
            this.publishing = publishing;
            return this;
        }

        /**
         * Gives the days on which it is given. Default: {@link Validity#ALWAYS}.
         *
         * @param validity the days on which it is given
         * @return this builder
         */
        public Builder validity(Validity validity) {
            this.validity = validity;
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
         * Makes the service.
         *
         * @return the service
         * @throws IllegalArgumentException if the values contradict each other as {@link Service} tells
         */
        public Service build() {
            return new Service(
                    id,
                    organization,
                    providers,
                    name,
                    alternateNames,
                    type,
                    summary,
                    description,
                    userInstruction,
                    applicationProcess,
                    alert,
                    concepts,
                    ontologyTerms,
                    industrialClasses,
                    keywords,
                    channels,
                    modes,
                    areas,
                    languages,
                    interpretation,
                    cost,
                    eligibility,
                    hours,
                    accessibility,
                    capacity,
                    contactPoints,
                    links,
                    relations,
                    requiredDocuments,
                    legislation,
                    vouchersInUse,
                    vouchers,
                    funding,
                    licenses,
                    generalDescription,
                    program,
                    collections,
                    parent,
                    status,
                    publishing,
                    validity,
                    assurance,
                    externalIds,
                    lastModified);
        }
    }
}
