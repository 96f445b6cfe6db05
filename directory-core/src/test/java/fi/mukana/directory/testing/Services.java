package fi.mukana.directory.testing;

import fi.mukana.directory.organization.Address;
import fi.mukana.directory.organization.Assurance;
import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Accessibility;
import fi.mukana.directory.service.AgeRange;
import fi.mukana.directory.service.Capacity;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Eligibility;
import fi.mukana.directory.service.OpeningHours;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.text.Validity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Services for tests, of which only what matters is told: {@code Services.service("kerho").about("theme:debt").in("140")
 * .build()}. What is not told is unknown; the organization is {@code association}.
 */
public final class Services {

    private final Service.Builder builder;
    private final Set<ConceptId> concepts = new LinkedHashSet<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<ServiceChannel> channels = new ArrayList<>();
    private final Map<Accessibility.Feature, Ternary> features = new EnumMap<>(Accessibility.Feature.class);
    private final Eligibility.Builder eligibility = Eligibility.builder();

    private Services(String id) {
        this.builder = Service.builder(ServiceId.of(id), OrganizationId.of("association"), LocalizedText.fi(id));
    }

    /**
     * A service of which nothing is told but its id.
     *
     * @param id lower-case letters, digits and hyphens; its name too
     * @return the fixture
     * @throws IllegalArgumentException if the id has not that shape
     */
    public static Services service(String id) {
        return new Services(id);
    }

    /**
     * Tells what it is about.
     *
     * @param ids the ids of concepts
     * @return this
     */
    public Services about(String... ids) {
        for (String id : ids) {
            concepts.add(ConceptId.of(id));
        }
        return this;
    }

    /**
     * Tells that it serves municipalities.
     *
     * @param codes the codes of the municipalities
     * @return this
     */
    public Services in(String... codes) {
        for (String code : codes) {
            areas.add(Area.municipality(code));
        }
        return this;
    }

    /**
     * Tells where it serves.
     *
     * @param served the areas
     * @return this
     */
    public Services in(Area... served) {
        areas.addAll(List.of(served));
        return this;
    }

    /**
     * Tells that it can be used from anywhere.
     *
     * @return this
     */
    public Services remote() {
        return in(Area.REMOTE);
    }

    /**
     * Tells that one goes to a place in a municipality.
     *
     * @param municipality the code of the municipality
     * @return this
     */
    public Services at(String municipality) {
        return at(municipality, Confidentiality.PUBLIC);
    }

    /**
     * Tells that one goes to a place in a municipality.
     *
     * @param municipality the code of the municipality
     * @param confidentiality whether the place may be told
     * @return this
     */
    public Services at(String municipality, Confidentiality confidentiality) {
        Address address = new Address(
                Address.Kind.VISITING,
                LocalizedText.EMPTY,
                Optional.empty(),
                LocalizedText.EMPTY,
                Optional.of(MunicipalityCode.of(municipality)),
                "FI",
                Optional.empty(),
                LocalizedText.EMPTY);
        channels.add(new ServiceChannel.ServiceLocation(
                ServiceChannel.Common.NONE, List.of(address), Accessibility.UNKNOWN, confidentiality));
        return this;
    }

    /**
     * Tells the ages that it is for.
     *
     * @param minimumAge the youngest, inclusive
     * @param maximumAge the oldest, inclusive; 150 for no limit
     * @return this
     */
    public Services forAges(int minimumAge, int maximumAge) {
        eligibility.ages(new AgeRange(minimumAge, maximumAge));
        return this;
    }

    /**
     * Tells that only some groups can use it.
     *
     * @param groups the ids of the groups
     * @return this
     */
    public Services onlyFor(String... groups) {
        Set<ConceptId> ids = new LinkedHashSet<>();
        for (String group : groups) {
            ids.add(ConceptId.of(group));
        }
        eligibility.restrictedTo(ids);
        return this;
    }

    /**
     * Tells the gender that it is for.
     *
     * @param gender the restriction
     * @return this
     */
    public Services forGender(Eligibility.GenderRestriction gender) {
        eligibility.gender(gender);
        return this;
    }

    /**
     * Tells whether a referral is needed.
     *
     * @param needed whether it is
     * @return this
     */
    public Services referral(Ternary needed) {
        eligibility.referral(needed);
        return this;
    }

    /**
     * Tells whether a diagnosis is needed.
     *
     * @param needed whether it is
     * @return this
     */
    public Services diagnosis(Ternary needed) {
        eligibility.diagnosis(needed);
        return this;
    }

    /**
     * Tells whether membership is needed.
     *
     * @param needed whether it is
     * @return this
     */
    public Services membership(Ternary needed) {
        eligibility.membership(needed);
        return this;
    }

    /**
     * Tells the languages in which it is given.
     *
     * @param tags the languages' tags
     * @return this
     */
    public Services inLanguages(String... tags) {
        Set<Language> languages = new LinkedHashSet<>();
        for (String tag : tags) {
            languages.add(Language.of(tag));
        }
        builder.languages(languages);
        return this;
    }

    /**
     * Tells what it costs.
     *
     * @param charge whether it costs
     * @return this
     */
    public Services costing(Cost.Charge charge) {
        builder.cost(new Cost(charge, List.of(), LocalizedText.EMPTY));
        return this;
    }

    /**
     * Tells whether there is room.
     *
     * @param status whether there is
     * @param updated the day on which that was told
     * @return this
     */
    public Services capacity(Capacity.Status status, LocalDate updated) {
        builder.capacity(Capacity.of(status, updated));
        return this;
    }

    /**
     * Tells the day for which somebody assured the data.
     *
     * @param day the day
     * @return this
     */
    public Services assured(LocalDate day) {
        builder.assurance(Assurance.on(day));
        return this;
    }

    /**
     * Tells the days on which it is given.
     *
     * @param validity the days
     * @return this
     */
    public Services valid(Validity validity) {
        builder.validity(validity);
        return this;
    }

    /**
     * Tells whether it is given.
     *
     * @param status the status
     * @return this
     */
    public Services status(ServiceStatus status) {
        builder.status(status);
        return this;
    }

    /**
     * Tells whether it is shown.
     *
     * @param publishing the status
     * @return this
     */
    public Services publishing(PublishingStatus publishing) {
        builder.publishing(publishing);
        return this;
    }

    /**
     * Tells when it is given, every week.
     *
     * @param day the day of the week
     * @param opens the hour at which it begins, 0 to 23
     * @param closes the hour at which it ends, 0 to 23
     * @return this
     */
    public Services open(DayOfWeek day, int opens, int closes) {
        builder.hours(OpeningHours.weekly(new OpeningHours.Span(day, LocalTime.of(opens, 0), LocalTime.of(closes, 0))));
        return this;
    }

    /**
     * Tells how one meets it.
     *
     * @param modes the ways
     * @return this
     */
    public Services meeting(ChannelWish... modes) {
        builder.modes(Set.of(modes));
        return this;
    }

    /**
     * Tells how people with different abilities can use it.
     *
     * @param feature the feature
     * @param answer whether it has it
     * @return this
     */
    public Services with(Accessibility.Feature feature, Ternary answer) {
        features.put(feature, answer);
        return this;
    }

    /**
     * Tells in Finnish words what is done.
     *
     * @param words the description
     * @return this
     */
    public Services described(String words) {
        builder.description(LocalizedText.fi(words));
        return this;
    }

    /**
     * Makes the service.
     *
     * @return the service
     */
    public Service build() {
        return builder.concepts(concepts)
                .areas(areas)
                .channels(channels)
                .accessibility(new Accessibility(features, LocalizedText.EMPTY))
                .eligibility(eligibility.build())
                .build();
    }
}
