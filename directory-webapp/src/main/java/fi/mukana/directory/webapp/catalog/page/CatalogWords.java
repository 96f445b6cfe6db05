package fi.mukana.directory.webapp.catalog.page;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.Catalog;
import fi.mukana.directory.Directory;
import fi.mukana.directory.organization.Address;
import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.organization.ContactPoint;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.Phone;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.GeoPoint;
import fi.mukana.directory.place.Municipality;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Accessibility;
import fi.mukana.directory.service.AgeRange;
import fi.mukana.directory.service.Capacity;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Eligibility;
import fi.mukana.directory.service.Money;
import fi.mukana.directory.service.OpeningHours;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.PartialDate;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.page.TextView;
import fi.mukana.directory.webapp.page.Texts;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says in words of one language what a directory knows. For one request.
 *
 * <p>The one place where pages read services and organizations: what is confidential, expired or not published stops
 * here.
 */
public final class CatalogWords {

    private static final int MOST_PHONES_OF_CARD = 2;
    private static final int MOST_AREAS_NAMED = 4;

    private final CatalogListing listing;
    private final Directory directory;
    private final Language language;
    private final Texts texts;
    private final LocalDate today;

    /** Begins with a directory as it is now and the language of the page. */
    public CatalogWords(CatalogListing listing, Language language) {
        this.listing = listing;
        this.directory = listing.directory();
        this.language = language;
        this.texts = Texts.in(language);
        this.today = directory.today();
    }

    // ---- what may be shown

    /** Returns whether a service may be shown at all. */
    public static boolean isShown(Service service) {
        return service.publishing() == PublishingStatus.PUBLISHED;
    }

    /** Returns whether an organization may be shown at all. */
    public static boolean isShown(Organization organization) {
        return organization.status() == PublishingStatus.PUBLISHED;
    }

    /** Returns whether a service is given now: active, in its time, by an organization that works. */
    public boolean isOffered(Service service) {
        return directory.isOffered(service, today);
    }

    /** Returns the services that are given now, by their names. */
    public List<Service> offered() {
        return listing.services(language).stream().filter(this::isOffered).toList();
    }

    /** Returns the organizations that work, by their names. */
    List<Organization> working() {
        return listing.organizations(language).stream().filter(this::isWorking).toList();
    }

    private boolean isWorking(Organization organization) {
        return isShown(organization) && organization.isWorking(today);
    }

    /** Returns the services that an organization gives now, in the order of their ids. */
    List<Service> offeredBy(Organization organization) {
        return listing.servicesOf(organization.id()).stream()
                .filter(this::isOffered)
                .toList();
    }

    /** Returns a few services by their names. */
    List<Service> byName(List<Service> services) {
        return services.stream()
                .sorted(Comparator.comparing(service -> service.name().orEmpty(language), collator()))
                .toList();
    }

    // ---- cards

    /** Returns a service as lists show it. */
    public ServiceCard card(Service service) {
        return new ServiceCard(
                service.id().value(),
                TextView.name(service.name(), language),
                service.organization().value(),
                organizationName(service.organization()),
                TextView.of(service.summary(), language),
                place(service),
                price(service.cost()),
                service.cost().charge() == Cost.Charge.CHARGED || service.cost().charge() == Cost.Charge.OTHER,
                open(service),
                phones(service).stream().limit(MOST_PHONES_OF_CARD).toList(),
                room(service.capacity()),
                assured(service.assurance().assuredDate()));
    }

    /** Returns an organization as lists show it. */
    OrganizationCard card(Organization organization) {
        return new OrganizationCard(
                organization.id().value(),
                TextView.name(organization.name(), language),
                texts.get("catalog.type." + EnumCodes.code(organization.type())),
                TextView.of(organization.summary(), language),
                areas(organization.areas()),
                offeredBy(organization).size(),
                ended(organization));
    }

    /** Returns the name of an organization. */
    public TextView organizationName(OrganizationId id) {
        return catalog()
                .organization(id)
                .filter(CatalogWords::isShown)
                .map(organization -> TextView.name(organization.name(), language))
                .orElseGet(() ->
                        new TextView(texts.get("catalog.organization.unknown"), Optional.empty(), Optional.empty()));
    }

    // ---- pages

    /** Returns a service as its page shows it. */
    public ServiceDetail detail(Service service, Optional<Boolean> inBasket) {
        return new ServiceDetail(
                card(service),
                closed(service),
                TextView.of(service.alert(), language),
                TextView.of(service.description(), language),
                easy(service),
                TextView.of(service.userInstruction(), language),
                TextView.of(service.applicationProcess(), language),
                service.requiredDocuments().stream()
                        .flatMap(text -> TextView.of(text, language).stream())
                        .toList(),
                labels(service.concepts(), ConceptScheme.THEME),
                labels(service.concepts(), ConceptScheme.SUPPORT_TYPE),
                labels(service.concepts(), ConceptScheme.TARGET_GROUP),
                areas(service.areas()),
                terms(service.eligibility()),
                TextView.of(service.eligibility().description(), language),
                prices(service.cost()),
                TextView.of(service.cost().description(), language),
                languages(service.languages()),
                TextView.of(service.interpretation(), language),
                new HoursWords(language).lines(service.hours(), today),
                accessibility(service.accessibility()),
                service.channels().stream().map(this::channel).toList(),
                contacts(service.contactPoints()),
                links(service.links()),
                related(service),
                inBasket);
    }

    /** Returns what a service is in the easy variant of the page's language; empty if nobody has confirmed it. */
    private Optional<ServiceDetail.EasyText> easy(Service service) {
        Language easy = Language.of(language.base() + "-simple");
        List<String> lines = Stream.of(service.summary(), service.description(), service.userInstruction())
                .flatMap(text -> text.in(easy).stream())
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        return service.assurance()
                .confirmation(easy)
                .filter(confirmation -> !lines.isEmpty())
                .map(confirmation -> new ServiceDetail.EasyText(
                        lines,
                        texts.of(
                                "catalog.service.easy.confirmed",
                                confirmation.role().orEmpty(language),
                                texts.day(confirmation.confirmedDate()))));
    }

    /** Returns an organization's name with the address of its page, empty if it may not be shown. */
    Optional<LinkLine> link(OrganizationId id) {
        return catalog()
                .organization(id)
                .filter(CatalogWords::isShown)
                .map(organization -> new LinkLine("organizations/" + id, TextView.name(organization.name(), language)));
    }

    private List<RelatedService> related(Service service) {
        Stream<RelatedService> told = service.relations().stream()
                .flatMap(relation -> catalog().service(relation.other()).stream()
                        .filter(CatalogWords::isShown)
                        .map(other -> new RelatedService(
                                texts.get("catalog.relation." + EnumCodes.code(relation.kind())),
                                other.id().value(),
                                TextView.name(other.name(), language))));
        Stream<RelatedService> above = service.parent().flatMap(id -> catalog().service(id)).stream()
                .filter(CatalogWords::isShown)
                .map(parent -> new RelatedService(
                        texts.get("catalog.relation.parent"),
                        parent.id().value(),
                        TextView.name(parent.name(), language)));
        return Stream.concat(above, told).toList();
    }

    /** Returns whether a service is open now: by its own hours, else those of its first channel that tells hours. */
    private Optional<OpenLine> open(Service service) {
        if (closed(service).isPresent()) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(service.hours()),
                        service.channels().stream()
                                .map(channel -> channel.common().hours()))
                .filter(OpeningHours::isKnown)
                .findFirst()
                .flatMap(hours -> new HoursWords(language).now(hours, directory.now(), directory.profile()::isHoliday));
    }

    private Optional<String> closed(Service service) {
        if (service.status() != ServiceStatus.ACTIVE) {
            return Optional.of(texts.get("catalog.status." + EnumCodes.code(service.status())));
        }
        if (service.validity().isOver(today)) {
            return service.validity().through().map(day -> texts.of("catalog.status.over", texts.day(day)));
        }
        if (service.validity().isBefore(today)) {
            return service.validity().from().map(day -> texts.of("catalog.status.before", texts.day(day)));
        }
        return catalog().organization(service.organization()).flatMap(this::ended);
    }

    /** Returns the sentence that says that an organization has ended, empty if it works. */
    private Optional<String> ended(Organization organization) {
        return organization
                .ended()
                .filter(day -> day.isBefore(today))
                .map(day -> texts.of("catalog.organization.ended", texts.day(day)));
    }

    // ---- where

    /** Returns where one gets a service, in a few words. */
    String place(Service service) {
        Set<String> towns = new LinkedHashSet<>();
        boolean hidden = false;
        for (ServiceChannel channel : service.channels()) {
            if (channel instanceof ServiceChannel.ServiceLocation location) {
                hidden |= location.confidentiality() == Confidentiality.CONFIDENTIAL;
                location.publicAddresses()
                        .forEach(address ->
                                address.municipality().map(this::nameOf).ifPresent(towns::add));
            }
        }
        if (!towns.isEmpty()) {
            return String.join(", ", towns);
        }
        String areas = areas(service.areas());
        return hidden ? texts.of("catalog.place.hidden", areas) : areas;
    }

    /**
     * Returns how far from a municipality one gets a service, by the municipalities alone; empty if it has no public
     * place.
     */
    public Optional<String> distance(Service service, MunicipalityCode from) {
        Optional<GeoPoint> home = directory.places().findMunicipality(from).map(Municipality::point);
        OptionalDouble nearest = home.stream()
                .flatMap(point -> service.channels().stream()
                        .filter(ServiceChannel.ServiceLocation.class::isInstance)
                        .map(ServiceChannel.ServiceLocation.class::cast)
                        .flatMap(location -> location.publicAddresses().stream())
                        .flatMap(address -> address.municipality().stream())
                        .flatMap(code -> directory.places().findMunicipality(code).stream())
                        .map(town -> town.code().equals(from) ? 0 : point.kilometersTo(town.point())))
                .mapToDouble(Double::doubleValue)
                .min();
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        nearest.getAsDouble() == 0
                                ? texts.get("catalog.distance.here")
                                : texts.of("catalog.distance", Math.max(1, Math.round(nearest.getAsDouble()))));
    }

    /** Returns the names of areas; the first few where there are many. */
    String areas(List<Area> areas) {
        List<String> names = areas.stream()
                .map(area -> directory.places().nameOf(area).orEmpty(language))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return texts.get("catalog.place.unknown");
        }
        return names.size() <= MOST_AREAS_NAMED
                ? String.join(", ", names)
                : texts.of(
                        "catalog.place.more",
                        String.join(", ", names.subList(0, MOST_AREAS_NAMED - 1)),
                        names.size() - MOST_AREAS_NAMED + 1);
    }

    /** Returns the name of a municipality. */
    public String nameOf(MunicipalityCode code) {
        return directory
                .places()
                .findMunicipality(code)
                .map(municipality -> municipality.name().orEmpty(language))
                .orElse(code.value());
    }

    String address(Address address) {
        String street = address.street().orEmpty(language);
        String district = address.postalDistrict().orEmpty(language);
        String town =
                district.isEmpty() ? address.municipality().map(this::nameOf).orElse("") : district;
        String post = Stream.of(address.postalCode().orElse(""), town)
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
        String more = address.additionalInformation().orEmpty(language);
        String line = Stream.of(street, post).filter(part -> !part.isEmpty()).collect(joining(", "));
        return more.isEmpty() ? line : line + " (" + more + ")";
    }

    // ---- what it costs

    /** Returns what a service costs, in a few words. */
    String price(Cost cost) {
        return switch (cost.charge()) {
            case FREE -> texts.get("catalog.price.free");
            case CHARGED, OTHER ->
                amounts(cost).stream()
                        .findFirst()
                        .orElseGet(() -> cost.charge() == Cost.Charge.CHARGED
                                ? texts.get("catalog.price.charged")
                                : cost.description()
                                        .resolve(language)
                                        .map(LocalizedText.Resolved::text)
                                        .orElseGet(() -> texts.get("catalog.price.other")));
            case UNKNOWN -> texts.get("catalog.price.unknown");
        };
    }

    private List<String> prices(Cost cost) {
        List<String> amounts = amounts(cost);
        return amounts.isEmpty() ? List.of(price(cost)) : amounts;
    }

    private List<String> amounts(Cost cost) {
        return cost.options().stream()
                .filter(option -> !option.validity().isOver(today))
                .flatMap(option -> option.amount().stream().map(amount -> {
                    String name = option.name().orEmpty(language);
                    return name.isEmpty() ? money(amount) : texts.of("catalog.price.option", name, money(amount));
                }))
                .toList();
    }

    private String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Texts.localeOf(language));
        format.setCurrency(Currency.getInstance(money.currency()));
        if (money.amount().stripTrailingZeros().scale() <= 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(money.amount());
    }

    // ---- for whom

    private List<String> terms(Eligibility eligibility) {
        List<String> terms = new ArrayList<>();
        eligibility.ages().map(this::ages).ifPresent(terms::add);
        if (!eligibility.restrictedTo().isEmpty()) {
            terms.add(texts.of(
                    "catalog.terms.restricted",
                    eligibility.restrictedTo().stream().map(this::label).collect(joining(", "))));
        }
        switch (eligibility.gender()) {
            case WOMEN, MEN, DIVERSE ->
                terms.add(texts.get("catalog.terms.gender." + EnumCodes.code(eligibility.gender())));
            case NONE, UNKNOWN -> {
                // no condition
            }
        }
        told(terms, "referral", eligibility.referral());
        told(terms, "diagnosis", eligibility.diagnosis());
        told(terms, "membership", eligibility.membership());
        eligibility.membershipFee().ifPresent(fee -> terms.add(texts.of("catalog.terms.membership-fee", money(fee))));
        told(terms, "anonymous", eligibility.anonymousUse());
        told(terms, "walk-in", eligibility.walkIn());
        return terms;
    }

    private void told(List<String> terms, String what, Ternary answer) {
        if (answer != Ternary.UNKNOWN) {
            terms.add(texts.get("catalog.terms." + what + "." + EnumCodes.code(answer)));
        }
    }

    String ages(AgeRange ages) {
        if (!ages.hasUpperLimit()) {
            return texts.of("catalog.terms.ages.from", ages.minimumAge());
        }
        return ages.minimumAge() == 0
                ? texts.of("catalog.terms.ages.through", ages.maximumAge())
                : texts.of("catalog.terms.ages.between", ages.minimumAge(), ages.maximumAge());
    }

    /** Returns the name of a concept. */
    public String label(ConceptId id) {
        return directory.vocabulary().labelOf(id).orEmpty(language);
    }

    private List<String> labels(Set<ConceptId> concepts, ConceptScheme scheme) {
        return concepts.stream()
                .filter(id -> !id.value().startsWith("ptv:"))
                .flatMap(id -> directory.vocabulary().find(id).stream())
                .filter(concept -> concept.scheme() == scheme)
                .map(Concept::id)
                .map(this::label)
                .toList();
    }

    String languages(Set<Language> languages) {
        Locale locale = Texts.localeOf(language);
        return languages.stream()
                .map(one -> one.isSigned()
                        ? texts.get("catalog.language.signed")
                        : one.base().toLocale().getDisplayName(locale))
                .distinct()
                .collect(joining(", "));
    }

    private Optional<String> room(Capacity capacity) {
        if (capacity.status() == Capacity.Status.UNKNOWN) {
            return Optional.empty();
        }
        String status = texts.get("catalog.room." + EnumCodes.code(capacity.status()));
        return Optional.of(capacity.updated()
                .map(day -> texts.of("catalog.room.on", status, texts.day(day)))
                .orElse(status));
    }

    private List<String> accessibility(Accessibility accessibility) {
        List<String> lines = new ArrayList<>();
        accessibility
                .features()
                .forEach((feature, answer) -> lines.add(texts.of(
                        "catalog.accessibility." + EnumCodes.code(answer),
                        texts.get("catalog.accessibility." + EnumCodes.code(feature)))));
        accessibility.description().resolve(language).ifPresent(text -> lines.add(text.text()));
        return lines;
    }

    // ---- how to reach it

    ChannelLine channel(ServiceChannel channel) {
        List<PhoneLink> phones = new ArrayList<>();
        List<WebLink> links = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> accessible = new ArrayList<>();
        channel.fold(new ServiceChannel.Cases<Boolean>(
                electronic -> links.add(electronic.link()),
                web -> links.add(web.link()),
                form -> links.addAll(form.files()),
                line -> phones.addAll(line.numbers().stream().map(this::phone).toList()),
                location -> {
                    location.publicAddresses().forEach(address -> places.add(address(address)));
                    if (location.confidentiality() == Confidentiality.CONFIDENTIAL) {
                        places.add(texts.get("catalog.channel.hidden"));
                        return true;
                    }
                    return accessible.addAll(accessibility(location.accessibility()));
                }));
        ServiceChannel.Common common = channel.common();
        phones.addAll(common.phones().stream().map(this::phone).toList());
        links.addAll(common.links());
        String kind = EnumCodes.code(channel.kind());
        return new ChannelLine(
                switch (channel.kind()) {
                    case PHONE -> "phone";
                    case SERVICE_LOCATION -> "place";
                    case ELECTRONIC, WEB_PAGE, PRINTABLE_FORM -> "link";
                },
                texts.get("catalog.channel." + kind),
                TextView.brief(common.name(), language),
                TextView.of(common.description(), language),
                places,
                phones,
                mails(common.emails()),
                links(links),
                new HoursWords(language).lines(common.hours(), today),
                accessible);
    }

    /** Returns the numbers of a service: its own contacts', its lines', else its organization's. */
    private List<PhoneLink> phones(Service service) {
        Stream<Phone> contacts = service.contactPoints().stream()
                .filter(point -> point.isOffered(today))
                .flatMap(point -> point.phones().stream());
        Stream<Phone> lines = service.channels().stream()
                .filter(ServiceChannel.PhoneLine.class::isInstance)
                .flatMap(channel -> ((ServiceChannel.PhoneLine) channel).numbers().stream());
        List<PhoneLink> own = distinct(Stream.concat(lines, contacts));
        return own.isEmpty()
                ? catalog().organization(service.organization()).stream()
                        .filter(CatalogWords::isShown)
                        .flatMap(organization -> organization.offeredContacts(today).stream())
                        .map(point -> point.phones().stream())
                        .map(this::distinct)
                        .findFirst()
                        .orElse(List.of())
                : own;
    }

    private List<PhoneLink> distinct(Stream<Phone> phones) {
        Set<String> seen = new TreeSet<>();
        return phones.filter(phone -> phone.kind() != Phone.Kind.FAX && seen.add(phone.number()))
                .map(this::phone)
                .toList();
    }

    private PhoneLink phone(Phone phone) {
        return PhoneLink.of(phone, TextView.brief(phone.description(), language));
    }

    /** Returns contacts; one that has expired without anything to call or write to; none that is confidential. */
    List<ContactLine> contacts(Collection<ContactPoint> points) {
        return points.stream()
                .filter(point -> point.confidentiality() == Confidentiality.PUBLIC)
                .filter(point -> point.isOffered(today) || point.validity().isOver(today))
                .map(this::contact)
                .toList();
    }

    private ContactLine contact(ContactPoint point) {
        Optional<TextView> role = TextView.brief(point.role(), language);
        if (point.validity().isOver(today)) {
            return new ContactLine(
                    role,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    point.validity().through().map(day -> texts.of("catalog.contact.expired", texts.day(day))));
        }
        return new ContactLine(
                role,
                point.personName(),
                point.phones().stream().map(this::phone).toList(),
                mails(point.emails()),
                Optional.empty());
    }

    private static List<String> mails(List<EmailAddress> emails) {
        return emails.stream()
                .filter(email -> !email.isMasked())
                .map(EmailAddress::value)
                .toList();
    }

    List<LinkLine> links(List<WebLink> links) {
        return links.stream()
                .map(link -> new LinkLine(
                        link.url(),
                        TextView.brief(link.name(), language)
                                .orElseGet(() ->
                                        new TextView(shortAddress(link.url()), Optional.empty(), Optional.empty()))))
                .toList();
    }

    private static String shortAddress(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    // ---- when

    /** Returns the sentence that says when data was checked. */
    public String assured(Optional<LocalDate> day) {
        return day.map(known -> texts.of("catalog.assured", texts.day(known)))
                .orElseGet(() -> texts.get("catalog.assured.never"));
    }

    /** Returns a date as far as it is known. */
    String date(PartialDate date) {
        Locale locale = Texts.localeOf(language);
        String year = date.year().map(known -> Integer.toString(known)).orElse("");
        String known = date.toLocalDate()
                .map(texts::day)
                .orElseGet(() -> Stream.of(
                                date.season()
                                        .map(season -> texts.get("catalog.season." + EnumCodes.code(season)))
                                        .orElse(""),
                                date.dayOfMonth().map(day -> day + ".").orElse(""),
                                date.month()
                                        .map(month -> month.getDisplayName(
                                                date.dayOfMonth().isPresent()
                                                        ? TextStyle.FULL
                                                        : TextStyle.FULL_STANDALONE,
                                                locale))
                                        .orElse(""),
                                year)
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" ")));
        return date.inferred() ? texts.of("catalog.date.inferred", known) : known;
    }

    Texts texts() {
        return texts;
    }

    Language language() {
        return language;
    }

    LocalDate today() {
        return today;
    }

    Directory directory() {
        return directory;
    }

    private Catalog catalog() {
        return directory.catalog();
    }

    /** Returns the municipalities of the region by name. */
    public List<MunicipalityCode> regionMunicipalities() {
        Set<MunicipalityCode> codes = new TreeSet<>();
        directory
                .profile()
                .areas()
                .forEach(area -> codes.addAll(directory.places().municipalitiesIn(area)));
        return codes.stream()
                .sorted(Comparator.comparing(this::nameOf, collator()))
                .toList();
    }

    private Collator collator() {
        return Collator.getInstance(Texts.localeOf(language));
    }

    /** Returns the number of services offered and shown organizations that work, for a page's first words. */
    public Map<String, Integer> counts() {
        return Map.of(
                "services",
                (int) catalog().services().stream().filter(this::isOffered).count(),
                "organizations",
                (int) catalog().organizations().stream().filter(this::isWorking).count());
    }
}
