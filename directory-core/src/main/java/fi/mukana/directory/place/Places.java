package fi.mukana.directory.place;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.TsvTable;
import fi.mukana.directory.text.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities and areas that a directory knows: the official table of 2026, and what a region adds.
 *
 * <p>308 municipalities with their sub-regions, regions and counties, the homeland of the Sámi people, and the twenty
 * hospital districts that ended on 31 December 2022. Immutable and thread-safe. Finnish: <i>kunnat ja alueet</i>. HSDS:
 * –. PTV: Municipality, Region, BusinessSubRegion, wellbeingServicesCounties.
 */
public final class Places {

    /** The code of Helsinki in the county column: it arranges the services itself and is no wellbeing services county. */
    public static final String HELSINKI_COUNTY_CODE = "90";

    /** The code of Åland in the county column: it is no wellbeing services county. */
    public static final String ALAND_COUNTY_CODE = "91";

    /** The code of Åland as a region. */
    public static final String ALAND_REGION_CODE = "21";

    private static final List<String> HOMELAND_MUNICIPALITIES = List.of("047", "148", "758", "890");
    private static final LocalDate HOSPITAL_DISTRICTS_ENDED = LocalDate.of(2022, 12, 31);

    private static final class Official {
        private static final Places TABLE = readOfficial();
    }

    private final SortedMap<MunicipalityCode, Municipality> municipalities;
    private final SortedMap<String, Area> areas;
    private final Map<String, LocalizedText> names;
    private final Map<String, SortedSet<MunicipalityCode>> members;
    private final Map<String, List<Area>> byName;

    private Places(Collection<Municipality> municipalities, Map<String, LocalizedText> names, Collection<Area> areas) {
        TreeMap<MunicipalityCode, Municipality> byCode = new TreeMap<>();
        municipalities.forEach(municipality -> byCode.put(municipality.code(), municipality));
        this.municipalities = Collections.unmodifiableSortedMap(byCode);
        TreeMap<String, Area> byKey = new TreeMap<>();
        areas.forEach(area -> byKey.put(area.key(), area));
        this.areas = Collections.unmodifiableSortedMap(byKey);
        this.names = Map.copyOf(names);
        Map<String, SortedSet<MunicipalityCode>> listed = new TreeMap<>();
        Map<String, List<Area>> named = new TreeMap<>();
        for (Area area : byKey.values()) {
            listed.put(area.key(), Collections.unmodifiableSortedSet(list(area)));
            nameOf(area).byLanguage().values().forEach(name -> {
                List<Area> sameName = named.computeIfAbsent(normal(name), key -> new ArrayList<>());
                if (!sameName.contains(area)) {
                    sameName.add(area);
                }
            });
        }
        this.members = Collections.unmodifiableMap(listed);
        this.byName = Collections.unmodifiableMap(named);
    }

    /**
     * The official table of 2026.
     *
     * @return the places, the same object at each call
     */
    public static Places official() {
        return Official.TABLE;
    }

    /**
     * These places and further areas of a region's own.
     *
     * @param added project areas and historical areas
     * @return the extended copy
     * @throws IllegalArgumentException if an area is of another kind, has the key of one that is there already, or
     *     names an unknown municipality
     */
    public Places with(Collection<? extends Area> added) {
        TreeMap<String, Area> all = new TreeMap<>(areas);
        Map<String, LocalizedText> allNames = new TreeMap<>(names);
        for (Area area : added) {
            LocalizedText name = ownName(area)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Only project areas and historical areas can be added, not \"%s\".".formatted(area.key())));
            if (all.putIfAbsent(area.key(), area) != null) {
                throw new IllegalArgumentException("""
                        There are two areas "%s".
                        Maybe give one of them another id.""".formatted(area.key()));
            }
            ownMembers(area).forEach(code -> {
                if (!municipalities.containsKey(code)
                        && ownValidity(area).through().isEmpty()) {
                    throw new IllegalArgumentException("""
                            The area "%s" names the municipality "%s", which does not exist.
                            Maybe it was merged into another: use the codes of 2026.""".formatted(area.key(), code));
                }
            });
            allNames.put(area.key(), name);
        }
        return new Places(municipalities.values(), allNames, all.values());
    }

    /**
     * All municipalities in the order of their codes.
     *
     * @return the municipalities
     */
    public Collection<Municipality> municipalities() {
        return municipalities.values();
    }

    /**
     * All areas in the order of their keys, municipalities among them.
     *
     * @return the areas
     */
    public Collection<Area> areas() {
        return areas.values();
    }

    /**
     * The areas of one kind in the order of their codes.
     *
     * @param kind the kind
     * @return the areas
     */
    public List<Area> areas(Area.Kind kind) {
        return areas.values().stream()
                .filter(area -> area instanceof Area.Official official && official.kind() == kind)
                .toList();
    }

    /**
     * The municipality of a code.
     *
     * @param code the code
     * @return the municipality, empty if there is none of that code in 2026
     */
    public Optional<Municipality> findMunicipality(MunicipalityCode code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    /**
     * The area of a key.
     *
     * @param key the key, such as {@code county:13}, {@code municipality:140}, {@code country}, {@code remote}
     * @return the area, empty if it is not known here
     */
    public Optional<Area> findArea(String key) {
        return Optional.ofNullable(areas.get(key));
    }

    /**
     * The areas of a name in any language, upper and lower case alike: an official sub-region and a project area of
     * the same name are both given (seed row S4-09), municipalities first, then by key.
     *
     * @param name the name in its basic form
     * @return the areas, empty if none has the name
     */
    public List<Area> named(String name) {
        return byName.getOrDefault(normal(name), List.of()).stream()
                .sorted((a, b) -> a.key().startsWith("municipality:") == b.key().startsWith("municipality:")
                        ? a.key().compareTo(b.key())
                        : a.key().startsWith("municipality:") ? -1 : 1)
                .toList();
    }

    /**
     * The name of an area.
     *
     * @param area the area
     * @return the name, the key as Finnish name for an area that is not known here
     */
    public LocalizedText nameOf(Area area) {
        return ownName(area)
                .or(() -> Optional.ofNullable(names.get(area.key())))
                .orElseGet(() -> LocalizedText.fi(area.key()));
    }

    /**
     * The municipalities of an area, in the order of their codes.
     *
     * @param area the area
     * @return the municipalities; for a project area whose source names none, and for what is remote, the empty set
     */
    public SortedSet<MunicipalityCode> municipalitiesIn(Area area) {
        @Nullable SortedSet<MunicipalityCode> listed = members.get(area.key());
        return listed != null ? listed : Collections.unmodifiableSortedSet(list(area));
    }

    /**
     * Whether an area holds a municipality. What is remote reaches every municipality.
     *
     * @param area the area
     * @param municipality the municipality
     * @return true if it does
     */
    public boolean covers(Area area, MunicipalityCode municipality) {
        return area instanceof Area.Remote || municipalitiesIn(area).contains(municipality);
    }

    /**
     * Whether two areas have a municipality in common. What is remote overlaps every area.
     *
     * @param one an area
     * @param other an area
     * @return true if they do
     */
    public boolean overlap(Area one, Area other) {
        return one instanceof Area.Remote
                || other instanceof Area.Remote
                || one.equals(other)
                || !Collections.disjoint(municipalitiesIn(one), municipalitiesIn(other));
    }

    /**
     * Whether the area of a county code is a wellbeing services county: Helsinki and Åland are not.
     *
     * @param area the area
     * @return true for the 21 wellbeing services counties
     */
    public static boolean isWellbeingServicesCounty(Area area) {
        return area instanceof Area.Official official
                && official.kind() == Area.Kind.COUNTY
                && !official.code().equals(HELSINKI_COUNTY_CODE)
                && !official.code().equals(ALAND_COUNTY_CODE);
    }

    /**
     * The area that came after a historical one, followed to the end.
     *
     * @param area the area
     * @return the area of today: the area itself if it has not ended or its successor is not known
     */
    public Area today(Area area) {
        Area current = area;
        for (int steps = 0; steps < areas.size(); steps++) {
            Optional<Area> next = successor(current).flatMap(this::findArea);
            if (next.isEmpty()) {
                return current;
            }
            current = next.get();
        }
        return current;
    }

    private static Optional<String> successor(Area area) {
        return area instanceof Area.Historical historical ? historical.successor() : Optional.empty();
    }

    private static Optional<LocalizedText> ownName(Area area) {
        return area.fold(new Area.Cases<>(
                country -> Optional.empty(),
                official -> Optional.empty(),
                project -> Optional.of(project.name()),
                historical -> Optional.of(historical.name()),
                remote -> Optional.empty()));
    }

    private static Collection<MunicipalityCode> ownMembers(Area area) {
        return area.fold(new Area.Cases<Collection<MunicipalityCode>>(
                country -> List.of(),
                official -> List.of(),
                Area.Project::municipalities,
                Area.Historical::municipalities,
                remote -> List.of()));
    }

    private static Validity ownValidity(Area area) {
        return area instanceof Area.Historical historical ? historical.validity() : Validity.ALWAYS;
    }

    private SortedSet<MunicipalityCode> list(Area area) {
        return area.fold(new Area.Cases<SortedSet<MunicipalityCode>>(
                country -> select(municipality ->
                        country.withAland() || !municipality.region().equals(ALAND_REGION_CODE)),
                official -> select(municipality -> isIn(municipality, official)),
                project -> new TreeSet<>(project.municipalities()),
                historical -> new TreeSet<>(historical.municipalities()),
                remote -> new TreeSet<>()));
    }

    private SortedSet<MunicipalityCode> select(java.util.function.Predicate<Municipality> wanted) {
        return municipalities.values().stream()
                .filter(wanted)
                .map(Municipality::code)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isIn(Municipality municipality, Area.Official area) {
        return switch (area.kind()) {
            case MUNICIPALITY -> municipality.code().value().equals(area.code());
            case SUBREGION -> municipality.subregion().equals(area.code());
            case REGION -> municipality.region().equals(area.code());
            case COUNTY -> municipality.county().equals(area.code());
            case HOMELAND ->
                HOMELAND_MUNICIPALITIES.contains(municipality.code().value());
        };
    }

    private static String normal(String name) {
        return requireNonNull(name, "name").strip().toLowerCase(Locale.ROOT);
    }

    private static Places readOfficial() {
        List<Municipality> municipalities = new ArrayList<>();
        List<Area> areas = new ArrayList<>(
                List.of(Area.WHOLE_COUNTRY, Area.WHOLE_COUNTRY_EXCEPT_ALAND, Area.REMOTE, Area.SAMI_HOMELAND));
        Map<String, LocalizedText> names = new TreeMap<>();
        names.put(Area.WHOLE_COUNTRY.key(), threeNames("Koko maa", "Hela landet", "Whole country"));
        names.put(
                Area.WHOLE_COUNTRY_EXCEPT_ALAND.key(),
                threeNames(
                        "Koko maa lukuun ottamatta Ahvenanmaata",
                        "Hela landet utom Åland",
                        "Whole country except Åland"));
        names.put(Area.REMOTE.key(), threeNames("Etänä", "På distans", "Remote"));
        names.put(
                Area.SAMI_HOMELAND.key(),
                threeNames("Saamelaisten kotiseutualue", "Samernas hembygdsområde", "Sámi homeland"));
        for (TsvTable.Row row :
                TsvTable.shipped(Places.class, "municipalities.tsv").rows()) {
            Municipality municipality = new Municipality(
                    MunicipalityCode.of(row.cell("code")),
                    row.text(Language.FI, Language.SV, Language.SE, Language.SMN, Language.SMS),
                    row.cell("subregion"),
                    row.cell("region"),
                    row.cell("county"),
                    new GeoPoint(Double.parseDouble(row.cell("lat")), Double.parseDouble(row.cell("lon"))));
            municipalities.add(municipality);
            Area area = Area.municipality(municipality.code());
            areas.add(area);
            names.put(area.key(), municipality.name());
        }
        for (TsvTable.Row row : TsvTable.shipped(Places.class, "areas.tsv").rows()) {
            String key = row.cell("key");
            areas.add(officialArea(key));
            names.put(key, row.text(Language.FI, Language.SV, Language.EN));
        }
        Places official = new Places(municipalities, names, areas);
        return official.with(hospitalDistricts(official));
    }

    private static Area officialArea(String key) {
        String code = key.substring(key.indexOf(':') + 1);
        for (Area.Kind kind : Area.Kind.values()) {
            if (key.equals(kind.prefix() + ":" + code)) {
                return new Area.Official(kind, code);
            }
        }
        throw new IllegalArgumentException("areas.tsv: the key \"%s\" names no kind of area.".formatted(key));
    }

    private static List<Area> hospitalDistricts(Places official) {
        return TsvTable.shipped(Places.class, "hospital-districts.tsv").rows().stream()
                .<Area>map(row -> {
                    SortedSet<MunicipalityCode> codes = row.list("municipalities").stream()
                            .map(MunicipalityCode::of)
                            .collect(toCollection(TreeSet::new));
                    return new Area.Historical(
                            "hospital-district-" + row.cell("code"),
                            row.text(Language.FI, Language.SV),
                            codes,
                            Validity.through(HOSPITAL_DISTRICTS_ENDED),
                            commonCounty(official, codes));
                })
                .toList();
    }

    /** The one county that holds all of today's municipalities among the codes, if there is one. */
    private static Optional<String> commonCounty(Places official, Collection<MunicipalityCode> codes) {
        List<String> counties = codes.stream()
                .flatMap(code -> official.findMunicipality(code).stream())
                .map(Municipality::county)
                .distinct()
                .toList();
        return counties.size() == 1 ? Optional.of("county:" + counties.get(0)) : Optional.empty();
    }

    private static LocalizedText threeNames(String fi, String sv, String en) {
        return LocalizedText.of(Map.of(Language.FI, fi, Language.SV, sv, Language.EN, en));
    }
}
