package fi.mukana.directory.webapp.catalog;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.Directory;
import fi.mukana.directory.organization.Address;
import fi.mukana.directory.organization.ContactPoint;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.Phone;
import fi.mukana.directory.organization.StatedFigure;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Accessibility;
import fi.mukana.directory.service.Capacity;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Eligibility;
import fi.mukana.directory.service.OpeningHours;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.PartialDate;
import fi.mukana.directory.text.StatedCount;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes view records of core records: what may be shown, in the reader's language, on a day.
 *
 * <p>Confidential contact points and locations, expired contacts and masked addresses stay behind. Immutable and
 * thread-safe.
 */
public final class CatalogPresenter {

    private final Directory directory;
    private final Language language;
    private final LocalDate today;

    /**
     * A presenter of one view's records to one reader.
     *
     * @param directory the directory that the records are of
     * @param language the reader's language
     */
    public CatalogPresenter(Directory directory, Language language) {
        this.directory = requireNonNull(directory, "directory");
        this.language = requireNonNull(language, "language");
        this.today = directory.today();
    }

    /** Returns the text in the reader's language, or in the next best; null if there is none. */
    public @Nullable TextView text(LocalizedText text) {
        return text.resolve(language)
                .map(resolved ->
                        new TextView(resolved.text(), resolved.language().tag(), resolved.fallback()))
                .orElse(null);
    }

    /** Returns an area with its name. */
    public CodeView area(Area area) {
        return new CodeView(area.key(), text(directory.places().nameOf(area)));
    }

    /** Returns a municipality with its name. */
    public CodeView municipality(MunicipalityCode code) {
        return new CodeView(
                code.value(),
                directory
                        .places()
                        .findMunicipality(code)
                        .map(municipality -> text(municipality.name()))
                        .orElse(null));
    }

    /** Returns a concept with its label. */
    public CodeView concept(ConceptId id) {
        return new CodeView(id.value(), text(directory.vocabulary().labelOf(id)));
    }

    /** Returns an organization with its name. */
    public CodeView organization(OrganizationId id) {
        return new CodeView(
                id.value(),
                directory
                        .catalog()
                        .organization(id)
                        .map(organization -> text(organization.name()))
                        .orElse(null));
    }

    /** Returns a service as a list shows it. */
    public ServiceSummary summary(Service service) {
        return new ServiceSummary(
                service.id().value(),
                text(service.name()),
                text(service.summary()),
                organization(service.organization()),
                areas(service.areas()),
                free(service.cost()),
                service.isRemote(),
                day(service.assurance().assuredDate()));
    }

    /** Returns an organization as a list shows it. */
    public OrganizationSummary summary(Organization organization) {
        return new OrganizationSummary(
                organization.id().value(),
                text(organization.name()),
                text(organization.summary()),
                EnumCodes.code(organization.type()),
                areas(organization.areas()),
                (int) servicesOf(organization).count());
    }

    /** Returns a service with all that may be shown of it. */
    public ServiceView detail(Service service) {
        return new ServiceView(
                service.id().value(),
                organization(service.organization()),
                service.providers().stream()
                        .map(provider -> organization(provider.organization()))
                        .toList(),
                texts(service.name()),
                texts(service.summary()),
                texts(service.description()),
                texts(service.userInstruction()),
                texts(service.applicationProcess()),
                texts(service.alert()),
                service.concepts().stream().map(this::concept).toList(),
                terms(service.keywords()),
                service.channels().stream().map(this::channel).toList(),
                codes(service.meetingModes()),
                areas(service.areas()),
                tags(service.languages()),
                cost(service.cost()),
                eligibility(service.eligibility()),
                hours(service.hours()),
                accessibility(service.accessibility()),
                capacity(service.capacity()),
                contacts(service.contactPoints()),
                service.links().stream().map(CatalogPresenter::link).toList(),
                service.requiredDocuments().stream()
                        .map(CatalogPresenter::texts)
                        .toList(),
                service.parent().map(parent -> parent.value()).orElse(null),
                EnumCodes.code(service.status()),
                day(service.validity().from()),
                day(service.validity().through()),
                day(service.assurance().assuredDate()),
                service.lastModified().map(Object::toString).orElse(null));
    }

    /** Returns an organization with all that may be shown of it. */
    public OrganizationView detail(Organization organization) {
        return new OrganizationView(
                organization.id().value(),
                texts(organization.name()),
                terms(organization.alternateNames()),
                EnumCodes.code(organization.type()),
                EnumCodes.code(organization.scopeLevel()),
                EnumCodes.code(organization.volunteerRun()),
                organization.businessId().map(Object::toString).orElse(null),
                organization.registerNumber().map(Object::toString).orElse(null),
                texts(organization.summary()),
                texts(organization.description()),
                contacts(organization.contactPoints()),
                addresses(organization.addresses()),
                organization.links().stream().map(CatalogPresenter::link).toList(),
                areas(organization.areas()),
                tags(organization.languages()),
                terms(organization.keywords()),
                organization.parent().map(this::organization).orElse(null),
                day(organization.ended()),
                organization.successors().stream().map(this::organization).toList(),
                figures(organization.figures(), kind -> directory.listed(kind, organization.id())),
                servicesOf(organization).map(this::summary).toList(),
                day(organization.assurance().assuredDate()),
                organization.lastModified().map(Object::toString).orElse(null));
    }

    private Stream<Service> servicesOf(Organization organization) {
        return directory.catalog().services().stream()
                .filter(service -> service.organization().equals(organization.id()));
    }

    /** Returns areas with their names. */
    public List<CodeView> areas(List<Area> areas) {
        return areas.stream().map(this::area).toList();
    }

    private ChannelView channel(ServiceChannel channel) {
        ServiceChannel.Common common = channel.common();
        List<WebLink> links = channel.fold(new ServiceChannel.Cases<>(
                electronic -> joined(List.of(electronic.link()), common.links()),
                page -> joined(List.of(page.link()), common.links()),
                form -> joined(form.files(), common.links()),
                phone -> common.links(),
                location -> common.links()));
        List<Phone> phones = channel.fold(new ServiceChannel.Cases<>(
                electronic -> common.phones(),
                page -> common.phones(),
                form -> common.phones(),
                phone -> joined(phone.numbers(), common.phones()),
                location -> common.phones()));
        List<Address> addresses = channel.fold(new ServiceChannel.Cases<>(
                electronic -> List.of(),
                page -> List.of(),
                form -> form.deliveryAddress().stream().toList(),
                phone -> List.of(),
                ServiceChannel.ServiceLocation::publicAddresses));
        boolean confidential = channel.fold(new ServiceChannel.Cases<>(
                electronic -> false,
                page -> false,
                form -> false,
                phone -> false,
                location -> location.publicAddresses().isEmpty()
                        && !location.addresses().isEmpty()));
        Accessibility accessibility = channel.fold(new ServiceChannel.Cases<>(
                electronic -> Accessibility.UNKNOWN,
                page -> Accessibility.UNKNOWN,
                form -> Accessibility.UNKNOWN,
                phone -> Accessibility.UNKNOWN,
                ServiceChannel.ServiceLocation::accessibility));
        return new ChannelView(
                EnumCodes.code(channel.kind()),
                texts(common.name()),
                texts(common.description()),
                links.stream().map(CatalogPresenter::link).toList(),
                phones.stream().map(CatalogPresenter::phone).toList(),
                emails(common.emails()),
                addresses(addresses),
                confidential,
                hours(common.hours()),
                tags(common.languages()),
                accessibility(accessibility));
    }

    List<ContactPointView> contacts(List<ContactPoint> points) {
        return points.stream()
                .filter(point -> point.isOffered(today))
                .map(point -> new ContactPointView(
                        texts(point.role()),
                        point.personName().orElse(null),
                        point.phones().stream().map(CatalogPresenter::phone).toList(),
                        emails(point.emails())))
                .toList();
    }

    List<AddressView> addresses(List<Address> addresses) {
        return addresses.stream()
                .map(address -> new AddressView(
                        EnumCodes.code(address.kind()),
                        texts(address.street()),
                        address.postalCode().orElse(null),
                        texts(address.postalDistrict()),
                        address.municipality().map(this::municipality).orElse(null),
                        address.country(),
                        address.point().map(point -> point.latitude()).orElse(null),
                        address.point().map(point -> point.longitude()).orElse(null),
                        texts(address.additionalInformation())))
                .toList();
    }

    private EligibilityView eligibility(Eligibility eligibility) {
        return new EligibilityView(
                eligibility.ages().map(ages -> ages.minimumAge()).orElse(null),
                eligibility
                        .ages()
                        .filter(ages -> ages.hasUpperLimit())
                        .map(ages -> ages.maximumAge())
                        .orElse(null),
                eligibility.restrictedTo().stream().map(this::concept).toList(),
                EnumCodes.code(eligibility.gender()),
                EnumCodes.code(eligibility.referral()),
                EnumCodes.code(eligibility.diagnosis()),
                EnumCodes.code(eligibility.membership()),
                eligibility.membershipFee().map(Object::toString).orElse(null),
                EnumCodes.code(eligibility.anonymousUse()),
                EnumCodes.code(eligibility.walkIn()),
                texts(eligibility.description()));
    }

    static CostView cost(Cost cost) {
        return new CostView(
                EnumCodes.code(cost.charge()),
                cost.options().stream()
                        .map(option -> new CostView.Option(
                                texts(option.name()),
                                option.amount().map(Object::toString).orElse(null)))
                        .toList(),
                texts(cost.description()));
    }

    static @Nullable Boolean free(Cost cost) {
        return switch (cost.charge()) {
            case FREE -> Boolean.TRUE;
            case CHARGED -> Boolean.FALSE;
            case OTHER, UNKNOWN -> null;
        };
    }

    private static CapacityView capacity(Capacity capacity) {
        return new CapacityView(
                EnumCodes.code(capacity.status()),
                capacity.places().orElse(null),
                capacity.waitingListLength().orElse(null),
                texts(capacity.waitTime()),
                day(capacity.updated()));
    }

    private static HoursView hours(OpeningHours hours) {
        return new HoursView(
                hours.always(),
                hours.byAppointment(),
                hours.weekly().stream()
                        .map(span -> new HoursView.Span(
                                span.day().name().toLowerCase(Locale.ROOT),
                                span.opens().toString(),
                                span.closes().toString()))
                        .toList(),
                hours.exceptions().stream()
                        .map(days -> new HoursView.OtherDays(
                                days.from().toString(),
                                days.through().toString(),
                                days.open().stream()
                                        .map(span -> span.opens() + "-" + span.closes())
                                        .toList(),
                                texts(days.reason())))
                        .toList(),
                EnumCodes.code(hours.onHolidays()),
                texts(hours.description()));
    }

    private static Map<String, String> accessibility(Accessibility accessibility) {
        Map<String, String> features = new TreeMap<>();
        accessibility
                .features()
                .forEach((feature, answer) -> features.put(EnumCodes.code(feature), EnumCodes.code(answer)));
        return features;
    }

    private static PhoneView phone(Phone phone) {
        return new PhoneView(
                phone.number(),
                phone.extension().orElse(null),
                EnumCodes.code(phone.kind()),
                EnumCodes.code(phone.charge()),
                texts(phone.description()),
                tags(phone.languages()));
    }

    /** Returns a link to a page outside. */
    public static LinkView link(WebLink link) {
        return new LinkView(
                link.url(),
                EnumCodes.code(link.kind()),
                texts(link.name()),
                texts(link.purpose()),
                link.audience().stream().map(ConceptId::value).toList(),
                link.published().map(PartialDate::written).orElse(null));
    }

    static CountView count(StatedCount count) {
        return new CountView(count.number(), EnumCodes.code(count.qualifier()), day(count.asOf()));
    }

    /**
     * Returns what is stated in numbers beside what is listed.
     *
     * @param figures the numbers
     * @param listed how many of a kind are listed
     */
    public static List<FigureView> figures(List<StatedFigure> figures, ToIntFunction<StatedFigure.Listed> listed) {
        return figures.stream()
                .map(figure -> new FigureView(
                        texts(figure.label()),
                        count(figure.count()),
                        texts(figure.source()),
                        figure.link().map(CatalogPresenter::link).orElse(null),
                        figure.listed().map(EnumCodes::code).orElse(null),
                        figure.listed().map(listed::applyAsInt).orElse(null)))
                .toList();
    }

    private static List<String> emails(List<EmailAddress> emails) {
        return emails.stream()
                .filter(email -> !email.isMasked())
                .map(EmailAddress::value)
                .toList();
    }

    /** Returns the tags of languages. */
    public static List<String> tags(Collection<Language> languages) {
        return languages.stream().map(Language::tag).toList();
    }

    static List<String> codes(Collection<? extends Enum<?>> values) {
        return values.stream().map(EnumCodes::code).toList();
    }

    /** Returns a text by language tag. */
    public static Map<String, String> texts(LocalizedText text) {
        Map<String, String> byTag = new TreeMap<>();
        text.byLanguage().forEach((language, words) -> byTag.put(language.tag(), words));
        return byTag;
    }

    static Map<String, List<String>> terms(LocalizedTerms terms) {
        return terms.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().tag(), Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
