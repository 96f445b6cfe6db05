package fi.mukana.directory.exchange.region;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.event.EventTime;
import fi.mukana.directory.event.RegistrationWindow;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.region.RecordCodec.Shape;
import fi.mukana.directory.exchange.region.Scope.Target;
import fi.mukana.directory.look.Logo;
import fi.mukana.directory.look.RegionColors;
import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.organization.Address;
import fi.mukana.directory.organization.Assurance;
import fi.mukana.directory.organization.BusinessId;
import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.organization.ContactPoint;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.ExternalId;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.Phone;
import fi.mukana.directory.organization.RegisterNumber;
import fi.mukana.directory.organization.StatedFigure;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.GeoPoint;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.service.Accessibility;
import fi.mukana.directory.service.AgeRange;
import fi.mukana.directory.service.Capacity;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Eligibility;
import fi.mukana.directory.service.Money;
import fi.mukana.directory.service.OpeningHours;
import fi.mukana.directory.service.Provider;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.service.ServiceRelation;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.PartialDate;
import fi.mukana.directory.text.StatedCount;
import fi.mukana.directory.text.Validity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of all types that a region folder holds: how each stands in JSON and what its defaults are. */
final class Shapes {

    private final Map<Type, Codec<?>> codecs = new HashMap<>();

    private static final Shapes ALL = new Shapes();

    static final RecordCodec<Organization> ORGANIZATION = ALL.record(Organization.class);
    static final RecordCodec<Service> SERVICE = ALL.record(Service.class);
    static final RecordCodec<Event> EVENT = ALL.record(Event.class);
    static final Codec<Area> AREA = new AreaDefinition();
    static final ProfileCodec PROFILE = new ProfileCodec(ALL.record(RegionProfile.class));
    static final Codec<MatchPolicy> POLICY = ALL.record(MatchPolicy.class);
    static final Codec<Customization> CUSTOMIZATION = ALL.record(Customization.class);

    private Shapes() {
        scalars();
        values();
        LocalizedText none = LocalizedText.EMPTY;
        LocalizedText some = LocalizedText.fi("x");
        OrganizationId organization = OrganizationId.of("x");
        add(Shape.of(
                        ContactPoint.class,
                        new ContactPoint(
                                none,
                                Optional.empty(),
                                none,
                                List.of(),
                                List.of(),
                                Validity.ALWAYS,
                                Confidentiality.PUBLIC))
                .asPersonal());
        add(Shape.of(Assurance.class, Assurance.NONE));
        add(Shape.of(
                Organization.class, Organization.builder(organization, some).build(), "id", "name"));
        service(none);
        add(Shape.of(
                Service.class,
                Service.builder(ServiceId.of("x"), organization, some).build(),
                "id",
                "organization",
                "name"));
        add(Shape.of(EventTime.class, null));
        add(Shape.of(RegistrationWindow.class, RegistrationWindow.UNKNOWN));
        EventTime time = new EventTime(PartialDate.ofYear(2000), Optional.empty(), Optional.empty(), Optional.empty());
        add(Shape.of(
                Event.class,
                Event.builder(EventId.of("x"), organization, some, time).build(),
                "id",
                "organizer",
                "name",
                "time"));
        profile(none, some);
        add(Shape.of(MatchPolicy.class, MatchPolicy.defaults()));
        add(Shape.of(Customization.class, Customization.NONE));
    }

    private void profile(LocalizedText none, LocalizedText some) {
        add(Shape.of(RegionProfile.ConsentText.class, null));
        add(Shape.of(
                RegionProfile.class,
                new RegionProfile(
                        "x",
                        some,
                        none,
                        List.of(),
                        List.of(Language.FI, Language.SV, Language.EN),
                        Set.of(),
                        List.of(),
                        RegionProfile.of("x", some).consent(),
                        Optional.empty(),
                        none,
                        RegionColors.SHIPPED,
                        none,
                        List.of(),
                        List.of(),
                        false),
                "id",
                "name",
                "publisher",
                "areas"));
    }

    private void scalars() {
        codecs.put(String.class, Scalars.TEXT);
        codecs.put(boolean.class, Scalars.FLAG);
        codecs.put(int.class, Scalars.SMALL);
        codecs.put(Integer.class, Scalars.SMALL);
        codecs.put(long.class, Scalars.WHOLE);
        codecs.put(double.class, Scalars.DEGREES);
        codecs.put(BigDecimal.class, Scalars.AMOUNT);
        codecs.put(LocalDate.class, Dates.DAY);
        codecs.put(LocalTime.class, Dates.TIME);
        codecs.put(Instant.class, Dates.MOMENT);
        codecs.put(DayOfWeek.class, Dates.WEEKDAY);
        codecs.put(PartialDate.class, Dates.PARTIAL_DATE);
        codecs.put(Language.class, Scalars.LANGUAGE);
        codecs.put(LocalizedText.class, Texts.TEXT);
        codecs.put(LocalizedTerms.class, Texts.TERMS);
        codecs.put(EmailAddress.class, Scalars.EMAIL);
        codecs.put(Area.class, Areas.KEY);
        codecs.put(MunicipalityCode.class, Areas.EXISTING_MUNICIPALITY);
        codecs.put(BusinessId.class, Scalars.parsed(BusinessId::of, BusinessId::value, "Maybe write it as 1234567-1."));
        codecs.put(
                RegisterNumber.class,
                Scalars.parsed(RegisterNumber::of, RegisterNumber::value, "Maybe write it as 123.456."));
        codecs.put(
                RuleId.class,
                Scalars.parsed(RuleId::of, RuleId::value, "Maybe write lower-case words joined by hyphens."));
        codecs.put(RegionColors.class, LookCodecs.COLORS);
        codecs.put(Logo.class, LookCodecs.LOGO);
        codecs.put(
                InterfaceTexts.class,
                LookCodecs.texts(Collections.keyed(Scalars.LANGUAGE, Collections.keyed(Scalars.TEXT, Scalars.TEXT))));
        codecs.put(Long.class, Scalars.WHOLE);
        codecs.put(
                OrganizationId.class,
                Scalars.reference(
                        Target.ORGANIZATION,
                        Kind.UNKNOWN_REFERENCE,
                        "organization",
                        OrganizationId::of,
                        OrganizationId::value));
        codecs.put(
                ServiceId.class,
                Scalars.reference(Target.SERVICE, Kind.UNKNOWN_REFERENCE, "service", ServiceId::of, ServiceId::value));
        codecs.put(
                EventId.class,
                Scalars.reference(Target.EVENT, Kind.UNKNOWN_REFERENCE, "event", EventId::of, EventId::value));
        codecs.put(
                ConceptId.class,
                Scalars.reference(Target.CONCEPT, Kind.UNKNOWN_CONCEPT, "concept", ConceptId::of, ConceptId::value));
    }

    private void values() {
        LocalizedText none = LocalizedText.EMPTY;
        add(Shape.of(Validity.class, Validity.ALWAYS));
        add(Shape.of(StatedCount.class, StatedCount.exactly(0), "number").withShorthand("number"));
        add(Shape.of(GeoPoint.class, null));
        add(Shape.of(ExternalId.class, null));
        add(Shape.of(WebLink.class, WebLink.of("https://example.org/"), "url").withShorthand("url"));
        add(Shape.of(
                StatedFigure.class,
                new StatedFigure(
                        LocalizedText.fi("x"),
                        StatedCount.exactly(0),
                        LocalizedText.fi("x"),
                        Optional.empty(),
                        Optional.empty()),
                "label",
                "count",
                "source"));
        add(Shape.of(Phone.class, Phone.of("112"), "number")
                .withShorthand("number")
                .asPersonal());
        codecs.put(Phone.class, new PhoneCodec(record(Phone.class)));
        add(Shape.of(
                Address.class,
                new Address(
                        Address.Kind.VISITING,
                        none,
                        Optional.empty(),
                        none,
                        Optional.empty(),
                        "FI",
                        Optional.empty(),
                        none)));
        add(Shape.of(Money.class, Money.euros("0"), "amount"));
        add(Shape.of(AgeRange.class, new AgeRange(0, AgeRange.HIGHEST_AGE)));
    }

    private void service(LocalizedText none) {
        add(Shape.of(OpeningHours.TimeSpan.class, null));
        codecs.put(OpeningHours.TimeSpan.class, new Hours.TimeSpans(record(OpeningHours.TimeSpan.class)));
        add(Shape.of(OpeningHours.Span.class, null));
        add(Shape.of(
                OpeningHours.ExceptionDays.class,
                new OpeningHours.ExceptionDays(LocalDate.EPOCH, LocalDate.EPOCH, List.of(), none),
                "from",
                "through"));
        add(Shape.of(OpeningHours.class, OpeningHours.UNKNOWN));
        add(Shape.of(Accessibility.class, Accessibility.UNKNOWN));
        add(Shape.of(Capacity.class, Capacity.UNKNOWN));
        add(Shape.of(Cost.Option.class, new Cost.Option(none, Optional.empty(), Validity.ALWAYS)));
        add(Shape.of(Cost.class, Cost.UNKNOWN));
        add(Shape.of(Eligibility.class, Eligibility.UNKNOWN));
        add(Shape.of(Provider.class, null));
        add(Shape.of(ServiceRelation.class, null));
        channels();
    }

    private void channels() {
        ServiceChannel.Common common = ServiceChannel.Common.NONE;
        WebLink link = WebLink.of("https://example.org/");
        fi.mukana.directory.text.Ternary unknown = fi.mukana.directory.text.Ternary.UNKNOWN;
        add(Shape.of(ServiceChannel.Common.class, common));
        add(Shape.of(
                        ServiceChannel.Electronic.class,
                        new ServiceChannel.Electronic(common, link, unknown, unknown),
                        "link")
                .withInlined("common"));
        add(Shape.of(ServiceChannel.WebPage.class, new ServiceChannel.WebPage(common, link), "link")
                .withInlined("common"));
        add(Shape.of(
                        ServiceChannel.PrintableForm.class,
                        new ServiceChannel.PrintableForm(common, Optional.empty(), List.of(), Optional.empty()))
                .withInlined("common"));
        add(Shape.of(
                        ServiceChannel.PhoneLine.class,
                        new ServiceChannel.PhoneLine(common, List.of(Phone.of("112"))),
                        "numbers")
                .withInlined("common"));
        add(Shape.of(
                        ServiceChannel.ServiceLocation.class,
                        new ServiceChannel.ServiceLocation(
                                common, List.of(), Accessibility.UNKNOWN, Confidentiality.PUBLIC))
                .withInlined("common"));
        codecs.put(ServiceChannel.class, new ChannelCodec(this));
    }

    private <R extends Record> void add(Shape<R> shape) {
        codecs.put(shape.type(), new RecordCodec<>(shape, this::codec));
    }

    @SuppressWarnings("unchecked")
    <R extends Record> RecordCodec<R> record(Class<R> type) {
        return (RecordCodec<R>) codec(type);
    }

    static Codec<?> codecOf(Type type) {
        return ALL.codec(type);
    }

    private Codec<?> codec(Type type) {
        @Nullable Codec<?> known = codecs.get(type);
        if (known != null) {
            return known;
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return constant(constants);
        }
        if (type instanceof Class<?> unlisted && unlisted.isRecord()) {
            return allRequired(unlisted);
        }
        if (type instanceof ParameterizedType generic) {
            Type held = generic.getActualTypeArguments()[0];
            if (generic.getRawType().equals(List.class)) {
                return held.equals(OpeningHours.Span.class)
                        ? new Hours.Weekly(record(OpeningHours.Span.class))
                        : Collections.list(codec(held));
            }
            if (generic.getRawType().equals(Set.class)) {
                return Collections.set(codec(held));
            }
            if (generic.getRawType().equals(Map.class) && held instanceof Class<?> keys && keys.isEnum()) {
                return map(keys, codec(generic.getActualTypeArguments()[1]));
            }
            if (generic.getRawType().equals(Map.class)) {
                return Collections.keyed(codec(held), codec(generic.getActualTypeArguments()[1]));
            }
        }
        throw new IllegalStateException("The type %s has no form in a region folder.".formatted(type));
    }

    /** A record of which nothing special is known: what is not {@code Optional} must be given. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private Codec<?> allRequired(Class<?> type) {
        return new RecordCodec<>(Shape.of((Class) type, null), this::codec);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Codec<?> constant(Class<?> type) {
        return Scalars.constant((Class) type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Codec<?> map(Class<?> keys, Codec<?> values) {
        return Collections.map((Class) keys, values);
    }
}
