package fi.mukana.directory.event;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.Address;
import fi.mukana.directory.organization.Assurance;
import fi.mukana.directory.organization.ContactPoint;
import fi.mukana.directory.organization.ExternalId;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.organization.ScopeLevel;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.service.AgeRange;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.StatedCount;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An event: one meeting, course, excursion or webinar.
 *
 * <p>Made with {@link #builder(EventId, OrganizationId, LocalizedText, EventTime)}. Organizer, place and publisher are
 * three things; an event without an address is an event. Immutable and thread-safe. Finnish: <i>tapahtuma</i>. HSDS: –
 * (asked for in its issues 168 and 493). PTV: –. schema.org: Event.
 *
 * @param id the id
 * @param organizer the organization that holds it
 * @param partners other organizations that take part in holding it
 * @param name the name, in at least one language
 * @param summary one or two sentences
 * @param description what is done
 * @param program the program in words
 * @param kind what kind of event it is
 * @param time when it is
 * @param mode where one takes part
 * @param place where it is
 * @param areas for whose residents it is; empty if for anyone
 * @param concepts themes, groups and life events that it is for, in the order of their ids (seed row S0-18)
 * @param audienceLevels the levels of organizations that it is meant for (seed row S4-07)
 * @param ages the ages that it is meant for
 * @param languages its languages, in the order of their tags
 * @param cost what it costs
 * @param registration how one registers
 * @param participation where one takes part remotely
 * @param contactPoints whom to ask
 * @param links pages that tell of it
 * @param keywords keywords
 * @param attendance how many came or are expected, as stated
 * @param series the id of the series that it is a part of
 * @param service the service that it is a part of
 * @param follows the events whose results it uses, in the order given (seed row S4-05)
 * @param status whether it takes place
 * @param publishing whether it is shown
 * @param assurance who last assured the data
 * @param externalIds its ids in other systems, sorted
 * @param lastModified when the record last changed
 */
public record Event(
        EventId id,
        OrganizationId organizer,
        List<OrganizationId> partners,
        LocalizedText name,
        LocalizedText summary,
        LocalizedText description,
        LocalizedText program,
        EventKind kind,
        EventTime time,
        AttendanceMode mode,
        Optional<Address> place,
        List<Area> areas,
        Set<ConceptId> concepts,
        Set<ScopeLevel> audienceLevels,
        Optional<AgeRange> ages,
        Set<Language> languages,
        Cost cost,
        RegistrationWindow registration,
        Optional<WebLink> participation,
        List<ContactPoint> contactPoints,
        List<WebLink> links,
        LocalizedTerms keywords,
        Optional<StatedCount> attendance,
        Optional<String> series,
        Optional<ServiceId> service,
        List<EventId> follows,
        EventStatus status,
        PublishingStatus publishing,
        Assurance assurance,
        Set<ExternalId> externalIds,
        Optional<Instant> lastModified) {

    /**
     * Checks the record.
     *
     * @throws IllegalArgumentException if the name is empty, or if the event follows itself
     */
    public Event {
        requireNonNull(id, "id");
        requireNonNull(organizer, "organizer");
        partners = List.copyOf(partners);
        requireNonNull(name, "name");
        requireNonNull(summary, "summary");
        requireNonNull(description, "description");
        requireNonNull(program, "program");
        requireNonNull(kind, "kind");
        requireNonNull(time, "time");
        requireNonNull(mode, "mode");
        requireNonNull(place, "place");
        areas = List.copyOf(areas);
        concepts = sorted(concepts);
        audienceLevels = sorted(audienceLevels);
        requireNonNull(ages, "ages");
        languages = sorted(languages);
        requireNonNull(cost, "cost");
        requireNonNull(registration, "registration");
        requireNonNull(participation, "participation");
        contactPoints = List.copyOf(contactPoints);
        links = List.copyOf(links);
        requireNonNull(keywords, "keywords");
        requireNonNull(attendance, "attendance");
        requireNonNull(series, "series");
        requireNonNull(service, "service");
        follows = List.copyOf(follows);
        requireNonNull(status, "status");
        requireNonNull(publishing, "publishing");
        requireNonNull(assurance, "assurance");
        externalIds = sorted(externalIds);
        requireNonNull(lastModified, "lastModified");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The event \"%s\" needs a name in a language.".formatted(id));
        }
        if (follows.contains(id)) {
            throw new IllegalArgumentException("The event \"%s\" must not follow itself.".formatted(id));
        }
    }

    /**
     * A builder of an event with nothing known but its id, organizer, name and time.
     *
     * @param id the id
     * @param organizer the organization that holds it
     * @param name the name
     * @param time when it is
     * @return the builder
     */
    public static Builder builder(EventId id, OrganizationId organizer, LocalizedText name, EventTime time) {
        return new Builder(id, organizer, name, time);
    }

    /**
     * Whether an organization holds it, alone or with others.
     *
     * @param organization the organization
     * @return true if it is the organizer or a partner
     */
    public boolean isHeldBy(OrganizationId organization) {
        return organizer.equals(organization) || partners.contains(organization);
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
        Builder builder = new Builder(id, organizer, name, time);
        builder.partners = partners;
        builder.summary = summary;
        builder.description = description;
        builder.program = program;
        builder.kind = kind;
        builder.mode = mode;
        builder.place = place;
        builder.areas = areas;
        builder.concepts = concepts;
        builder.audienceLevels = audienceLevels;
        builder.ages = ages;
        builder.languages = languages;
        builder.cost = cost;
        builder.registration = registration;
        builder.participation = participation;
        builder.contactPoints = contactPoints;
        builder.links = links;
        builder.keywords = keywords;
        builder.attendance = attendance;
        builder.series = series;
        builder.service = service;
        builder.follows = follows;
        builder.status = status;
        builder.publishing = publishing;
        builder.assurance = assurance;
        builder.externalIds = externalIds;
        builder.lastModified = lastModified;
        return builder;
    }

    /** Builds an event; what is not given stays unknown. For one thread at a time. */
    public static final class Builder {

        private final EventId id;
        private final OrganizationId organizer;
        private List<OrganizationId> partners = List.of();
        private final LocalizedText name;
        private LocalizedText summary = LocalizedText.EMPTY;
        private LocalizedText description = LocalizedText.EMPTY;
        private LocalizedText program = LocalizedText.EMPTY;
        private EventKind kind = EventKind.OTHER;
        private final EventTime time;
        private AttendanceMode mode = AttendanceMode.UNKNOWN;
        private Optional<Address> place = Optional.empty();
        private List<Area> areas = List.of();
        private Set<ConceptId> concepts = Set.of();
        private Set<ScopeLevel> audienceLevels = Set.of();
        private Optional<AgeRange> ages = Optional.empty();
        private Set<Language> languages = Set.of();
        private Cost cost = Cost.UNKNOWN;
        private RegistrationWindow registration = RegistrationWindow.UNKNOWN;
        private Optional<WebLink> participation = Optional.empty();
        private List<ContactPoint> contactPoints = List.of();
        private List<WebLink> links = List.of();
        private LocalizedTerms keywords = LocalizedTerms.EMPTY;
        private Optional<StatedCount> attendance = Optional.empty();
        private Optional<String> series = Optional.empty();
        private Optional<ServiceId> service = Optional.empty();
        private List<EventId> follows = List.of();
        private EventStatus status = EventStatus.SCHEDULED;
        private PublishingStatus publishing = PublishingStatus.PUBLISHED;
        private Assurance assurance = Assurance.NONE;
        private Set<ExternalId> externalIds = Set.of();
        private Optional<Instant> lastModified = Optional.empty();

        private Builder(EventId id, OrganizationId organizer, LocalizedText name, EventTime time) {
            this.id = id;
            this.organizer = organizer;
            this.name = name;
            this.time = time;
        }

        /**
         * Gives other organizations that take part in holding it. Default: none.
         *
         * @param partners other organizations that take part in holding it
         * @return this builder
         */
        public Builder partners(List<OrganizationId> partners) {
            this.partners = partners;
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
         * Gives the program in words. Default: none.
         *
         * @param program the program in words
         * @return this builder
         */
        public Builder program(LocalizedText program) {
            this.program = program;
            return this;
        }

        /**
         * Gives what kind of event it is. Default: {@link EventKind#OTHER}.
         *
         * @param kind what kind of event it is
         * @return this builder
         */
        public Builder kind(EventKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Gives where one takes part. Default: {@link AttendanceMode#UNKNOWN}.
         *
         * @param mode where one takes part
         * @return this builder
         */
        public Builder mode(AttendanceMode mode) {
            this.mode = mode;
            return this;
        }

        /**
         * Gives where it is. Default: none.
         *
         * @param place where it is
         * @return this builder
         */
        public Builder place(Address place) {
            this.place = Optional.of(place);
            return this;
        }

        /**
         * Gives for whose residents it is. Default: none.
         *
         * @param areas for whose residents it is; empty if for anyone
         * @return this builder
         */
        public Builder areas(List<Area> areas) {
            this.areas = areas;
            return this;
        }

        /**
         * Gives themes, groups and life events that it is for, in the order of their ids (seed row S0-18). Default: none.
         *
         * @param concepts themes, groups and life events that it is for, in the order of their ids (seed row S0-18)
         * @return this builder
         */
        public Builder concepts(Set<ConceptId> concepts) {
            this.concepts = concepts;
            return this;
        }

        /**
         * Gives the levels of organizations that it is meant for (seed row S4-07). Default: none.
         *
         * @param audienceLevels the levels of organizations that it is meant for (seed row S4-07)
         * @return this builder
         */
        public Builder audienceLevels(Set<ScopeLevel> audienceLevels) {
            this.audienceLevels = audienceLevels;
            return this;
        }

        /**
         * Gives the ages that it is meant for. Default: none.
         *
         * @param ages the ages that it is meant for
         * @return this builder
         */
        public Builder ages(AgeRange ages) {
            this.ages = Optional.of(ages);
            return this;
        }

        /**
         * Gives its languages, in the order of their tags. Default: none.
         *
         * @param languages its languages, in the order of their tags
         * @return this builder
         */
        public Builder languages(Set<Language> languages) {
            this.languages = languages;
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
         * Gives how one registers. Default: {@link RegistrationWindow#UNKNOWN}.
         *
         * @param registration how one registers
         * @return this builder
         */
        public Builder registration(RegistrationWindow registration) {
            this.registration = registration;
            return this;
        }

        /**
         * Gives where one takes part remotely. Default: none.
         *
         * @param participation where one takes part remotely
         * @return this builder
         */
        public Builder participation(WebLink participation) {
            this.participation = Optional.of(participation);
            return this;
        }

        /**
         * Gives whom to ask. Default: none.
         *
         * @param contactPoints whom to ask
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
         * Gives how many came or are expected, as stated. Default: none.
         *
         * @param attendance how many came or are expected, as stated
         * @return this builder
         */
        public Builder attendance(StatedCount attendance) {
            this.attendance = Optional.of(attendance);
            return this;
        }

        /**
         * Gives the id of the series that it is a part of. Default: none.
         *
         * @param series the id of the series that it is a part of
         * @return this builder
         */
        public Builder series(String series) {
            this.series = Optional.of(series);
            return this;
        }

        /**
         * Gives the service that it is a part of. Default: none.
         *
         * @param service the service that it is a part of
         * @return this builder
         */
        public Builder service(ServiceId service) {
            this.service = Optional.of(service);
            return this;
        }

        /**
         * Gives the events whose results it uses, in the order given (seed row S4-05). Default: none.
         *
         * @param follows the events whose results it uses, in the order given (seed row S4-05)
         * @return this builder
         */
        public Builder follows(List<EventId> follows) {
            this.follows = follows;
            return this;
        }

        /**
         * Gives whether it takes place. Default: {@link EventStatus#SCHEDULED}.
         *
         * @param status whether it takes place
         * @return this builder
         */
        public Builder status(EventStatus status) {
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
         * Makes the event.
         *
         * @return the event
         * @throws IllegalArgumentException if the values contradict each other as {@link Event} tells
         */
        public Event build() {
            return new Event(
                    id,
                    organizer,
                    partners,
                    name,
                    summary,
                    description,
                    program,
                    kind,
                    time,
                    mode,
                    place,
                    areas,
                    concepts,
                    audienceLevels,
                    ages,
                    languages,
                    cost,
                    registration,
                    participation,
                    contactPoints,
                    links,
                    keywords,
                    attendance,
                    series,
                    service,
                    follows,
                    status,
                    publishing,
                    assurance,
                    externalIds,
                    lastModified);
        }
    }
}
