package fi.mukana.directory.exchange.region;

import static java.util.stream.Collectors.toCollection;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.exchange.ImportReport;
import fi.mukana.directory.exchange.SourcePlace;
import fi.mukana.directory.exchange.region.RegionFiles.Records;
import fi.mukana.directory.exchange.region.Scope.Target;
import fi.mukana.directory.look.ColorScheme;
import fi.mukana.directory.look.PoorContrast;
import fi.mukana.directory.look.RegionColors;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Provider;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceRelation;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one region folder, once: first what records name, then the records, then what they say of each other. */
final class RegionReader {

    private final RegionSource source;
    private final LocalDate today;
    private final Issues issues = new Issues();
    private final SourceText texts;
    private final Map<Target, Collection<String>> known = new EnumMap<>(Target.class);
    private Places places = Places.official();
    private int recordsRead;
    private int recordsKept;

    RegionReader(RegionSource source, LocalDate today) {
        this.source = source;
        this.today = today;
        this.texts = new SourceText(source, issues);
    }

    /**
     * A record before it is understood.
     *
     * @param node what was read, empty if it was not well formed
     * @param id the id that stands in it
     * @param pointer where it stands in its file
     * @param place the place of a pointer and line in its file
     */
    private record Raw(
            Optional<Node> node, Optional<String> id, String pointer, BiFunction<String, Integer, SourcePlace> place) {}

    /** A record that was understood, and where. */
    private record Located<T>(T value, Node.Obj node, Reading at) {

        Reading at(String key) {
            @Nullable Node member = node.members().get(key);
            return member == null ? at : at.member(key, member);
        }
    }

    /** Reads everything. */
    RegionImport read() {
        RegionContent content = readRegion();
        Map<Records, List<Raw>> raw = new EnumMap<>(Records.class);
        for (Records kind : Records.values()) {
            raw.put(kind, raw(kind));
        }
        known.put(Target.ORGANIZATION, ids(raw, Records.ORGANIZATIONS));
        known.put(Target.SERVICE, ids(raw, Records.SERVICES));
        known.put(Target.EVENT, ids(raw, Records.EVENTS));

        Map<String, Located<Organization>> organizations = understand(
                raw, Records.ORGANIZATIONS, Shapes.ORGANIZATION, one -> one.id().value());
        dropCircles(organizations, "parent", one -> ids(one.parent().stream()));
        dropCircles(organizations, "successors", one -> ids(one.successors().stream()));
        Map<String, Located<Service>> services = understand(
                raw, Records.SERVICES, Shapes.SERVICE, one -> one.id().value());
        dropOrphans(services, "organization", Service::organization, organizations);
        dropCircles(services, "parent", one -> ids(one.parent().stream()));
        Map<String, Located<Event>> events =
                understand(raw, Records.EVENTS, Shapes.EVENT, one -> one.id().value());
        dropOrphans(events, "organizer", Event::organizer, organizations);
        dropCircles(events, "follows", one -> ids(one.follows().stream()));
        tellOfEnded(organizations, services, events);
        tellOfDropped(organizations, services, events);

        RegionContent whole = new RegionContent(
                content.profile(),
                content.areas(),
                content.concepts(),
                values(organizations),
                values(services),
                values(events),
                content.customization());
        return imported(whole, organizations.size() + services.size() + events.size());
    }

    /** Reads what the folder says of the region itself; the records are passed over. */
    RegionImport readWithoutRecords() {
        return imported(readRegion(), 0);
    }

    private RegionContent readRegion() {
        tellUnknownFiles();
        List<Area> areas = areas();
        List<Concept> concepts = concepts();
        Optional<RegionProfile> profile = profile();
        CustomizationReader customization = new CustomizationReader(source, texts, issues);
        RegionContent content = new RegionContent(
                profile,
                areas,
                concepts,
                List.of(),
                List.of(),
                List.of(),
                customization.read(scope(Scope.jsonFile(RegionFiles.POLICY)), profile));
        recordsRead += customization.filesRead();
        recordsKept += areas.size() + concepts.size() + profile.map(one -> 1).orElse(0) + customization.filesKept();
        return content;
    }

    private RegionImport imported(RegionContent content, int kept) {
        ImportReport report = new ImportReport(recordsRead, recordsKept + kept, issues.listed(), issues.omitted());
        return new RegionImport(content, report);
    }

    private void tellUnknownFiles() {
        source.files().keySet().stream()
                .filter(file -> RegionFiles.looksLikeData(file) && !RegionFiles.isKnown(file))
                .forEach(file -> issues.add(new ImportIssue(
                        Severity.WARNING,
                        Kind.UNKNOWN_KEY,
                        SourcePlace.file(file),
                        Optional.of(file),
                        "The file is not read: a region folder has no file of this name.",
                        Nearest.cure(file, RegionFiles.NAMES, "Maybe it belongs elsewhere."))));
    }

    private Optional<RegionProfile> profile() {
        if (!source.files().containsKey(RegionFiles.PROFILE)) {
            issues.add(new ImportIssue(
                    Severity.ERROR,
                    Kind.MISSING,
                    SourcePlace.file(RegionFiles.PROFILE),
                    Optional.empty(),
                    "The folder %s has no profile.".formatted(source.name()),
                    "Maybe add profile.json with id, name, publisher and areas."));
            return Optional.empty();
        }
        recordsRead++;
        int before = issues.errors();
        Scope scope = scope(Scope.jsonFile(RegionFiles.PROFILE));
        return texts.read(RegionFiles.PROFILE, false)
                .flatMap(text -> Libraries.jsonValue(text, RegionFiles.PROFILE, issues))
                .flatMap(node -> {
                    Optional<RegionProfile> profile = Shapes.PROFILE.read(node, scope.at("", node));
                    profile.ifPresent(read -> tellOfColors(read.colors(), node, scope.at("", node)));
                    return profile;
                })
                .filter(profile -> issues.errors() == before);
    }

    private static void tellOfColors(RegionColors colors, Node profile, Reading at) {
        for (PoorContrast poor : colors.poorContrasts()) {
            Stream<String> path = Stream.of("colors", poor.token().code());
            if (poor.scheme() == ColorScheme.DARK && !poor.derived()) {
                path = Stream.of("colors", LookCodecs.DARK, poor.token().code());
            }
            Node node = profile;
            Reading place = at;
            for (String key : path.toList()) {
                @Nullable
                Node member = node instanceof Node.Obj object ? object.members().get(key) : null;
                if (member != null) {
                    node = member;
                    place = place.member(key, member);
                }
            }
            place.errorAtCode(Kind.POOR_CONTRAST, poor.color().value(), poor.cause(), poor.cure());
        }
    }

    private List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        for (Raw raw : elements(RegionFiles.AREAS)) {
            raw.node().ifPresent(node -> {
                Reading at = scope(raw.place()).at(raw.pointer(), node);
                int before = issues.errors();
                Optional<Area> area = Shapes.AREA.read(node, at).filter(read -> issues.errors() == before);
                area.ifPresent(read -> add(read, areas, node, at));
            });
        }
        return areas;
    }

    private void add(Area area, List<Area> areas, Node node, Reading at) {
        try {
            places = places.with(List.of(area));
            areas.add(area);
        } catch (IllegalArgumentException e) {
            boolean twice = places.findArea(area.key()).isPresent();
            at.refused(twice ? Kind.DUPLICATE_ID : Kind.UNKNOWN_AREA, node, e, "Maybe leave the municipality out.");
        }
    }

    private List<Concept> concepts() {
        List<Concept> concepts = List.of();
        if (source.files().containsKey(RegionFiles.VOCABULARY)) {
            VocabularyFile file = new VocabularyFile(RegionFiles.VOCABULARY, issues);
            concepts = texts.read(RegionFiles.VOCABULARY, false).map(file::read).orElse(List.of());
            recordsRead += file.recordsRead();
        }
        known.put(
                Target.CONCEPT,
                Vocabulary.shipped().with(concepts).concepts().stream()
                        .map(concept -> concept.id().value())
                        .collect(toCollection(TreeSet::new)));
        return concepts;
    }

    private List<Raw> raw(Records kind) {
        List<Raw> raw = new ArrayList<>();
        source.files().keySet().stream()
                .filter(kind::isIn)
                .forEach(file -> raw.addAll(kind.isTable(file) ? rows(file, kind) : elements(file)));
        return raw;
    }

    private List<Raw> elements(String file) {
        if (!source.files().containsKey(file)) {
            return List.of();
        }
        List<Raw> raw = texts.read(file, false).stream()
                .flatMap(text -> Libraries.jsonElements(text, file, issues).stream())
                .map(element -> new Raw(element.node(), element.id(), element.pointer(), Scope.jsonFile(file)))
                .toList();
        recordsRead += raw.size();
        return raw;
    }

    private List<Raw> rows(String file, Records kind) {
        Optional<CsvTable> table = texts.read(file, true).map(Libraries::csv);
        if (table.isEmpty()) {
            return List.of();
        }
        table.get()
                .broken()
                .ifPresent(line -> tell(
                        Severity.ERROR,
                        Kind.SYNTAX,
                        new SourcePlace(file, Optional.of(line), ""),
                        "\"",
                        "The table cannot be read from this row on.",
                        "Maybe a quotation mark is not closed."));
        List<CsvTable.Row> rows = table.get().rows();
        if (rows.isEmpty()) {
            return List.of();
        }
        CsvColumns columns = CsvColumns.of(kind);
        CsvTable.Row first = rows.get(0);
        List<String> header = header(file, first, columns);
        BiFunction<String, Integer, SourcePlace> place = columns.places(file, header);
        List<Raw> raw = new ArrayList<>();
        for (CsvTable.Row row : rows.subList(1, rows.size())) {
            recordsRead++;
            if (row.cells().size() != header.size()) {
                tell(
                        Severity.ERROR,
                        Kind.SYNTAX,
                        new SourcePlace(file, Optional.of(row.line()), ""),
                        row.cells().size() + " cells",
                        "The row has another number of cells than the header (%d).".formatted(header.size()),
                        "Maybe a text holds the separator: put quotation marks around it.");
                continue;
            }
            Node record = columns.record(row, header);
            raw.add(new Raw(Optional.of(record), id(record), "", place));
        }
        return raw;
    }

    private static Optional<String> id(Node record) {
        return record instanceof Node.Obj object && object.members().get("id") instanceof Node.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private List<String> header(String file, CsvTable.Row row, CsvColumns columns) {
        List<String> header = new ArrayList<>();
        for (String cell : row.cells()) {
            String name = cell.strip();
            SourcePlace place = new SourcePlace(file, Optional.of(row.line()), name);
            if (header.contains(name)) {
                tell(
                        Severity.ERROR,
                        Kind.DUPLICATE_KEY,
                        place,
                        name,
                        "The column \"%s\" stands twice; the second is not read.".formatted(name),
                        "Maybe leave one of the two out.");
                name = "";
            } else if (!columns.isKnown(name)) {
                tell(
                        Severity.WARNING,
                        Kind.UNKNOWN_KEY,
                        place,
                        name,
                        "The column \"%s\" is not read: there is no such column.".formatted(name),
                        Nearest.cure(name, columns.names(), "Maybe it is a note; then leave it."));
            }
            header.add(name);
        }
        return header;
    }

    private <T> Map<String, Located<T>> understand(
            Map<Records, List<Raw>> raw, Records kind, Codec<T> codec, Function<T, String> id) {
        Map<String, Located<T>> records = new LinkedHashMap<>();
        for (Raw one : raw.getOrDefault(kind, List.of())) {
            if (one.node().isEmpty()) {
                continue;
            }
            Node node = one.node().get();
            Reading at = scope(one.place()).at(one.pointer(), node);
            int before = issues.errors();
            Optional<T> value = codec.read(node, at).filter(read -> issues.errors() == before);
            if (value.isPresent() && node instanceof Node.Obj object) {
                Located<T> located = new Located<>(value.get(), object, at);
                @Nullable Located<T> first = records.putIfAbsent(id.apply(value.get()), located);
                if (first != null) {
                    located.at("id")
                            .errorAtCode(
                                    Kind.DUPLICATE_ID,
                                    id.apply(value.get()),
                                    "The id stands twice, first at %s."
                                            .formatted(first.at("id").place()),
                                    "Maybe one of the two is a copy; otherwise give one another id.");
                }
            }
        }
        return records;
    }

    private <T> void dropOrphans(
            Map<String, Located<T>> records,
            String key,
            Function<T, OrganizationId> owner,
            Map<String, Located<Organization>> organizations) {
        records.values().removeIf(one -> {
            String id = owner.apply(one.value()).value();
            boolean orphan = !organizations.containsKey(id);
            if (orphan) {
                one.at(key)
                        .errorAtCode(
                                Kind.UNKNOWN_REFERENCE,
                                id,
                                "The organization \"%s\" was left out itself.".formatted(id),
                                "Maybe cure its own error first.");
            }
            return orphan;
        });
    }

    private <T> void dropCircles(Map<String, Located<T>> records, String key, Function<T, Set<String>> above) {
        Set<String> circular = Circles.in(
                records.keySet(),
                id -> Optional.ofNullable(records.get(id))
                        .map(one -> above.apply(one.value()))
                        .orElse(Set.of()));
        for (String id : circular) {
            Located<T> one = java.util.Objects.requireNonNull(records.remove(id));
            one.at(key)
                    .errorAtCode(
                            Kind.CIRCLE,
                            String.join(", ", above.apply(one.value())),
                            "By its \"%s\" the record stands above itself.".formatted(key),
                            "Maybe one of %s points the wrong way.".formatted(String.join(", ", circular)));
        }
    }

    private void tellOfEnded(
            Map<String, Located<Organization>> organizations,
            Map<String, Located<Service>> services,
            Map<String, Located<Event>> events) {
        services.values().stream()
                .filter(one -> one.value().status() == ServiceStatus.ACTIVE
                        && one.value().publishing() == PublishingStatus.PUBLISHED
                        && !one.value().validity().isOver(today))
                .forEach(one ->
                        tellIfEnded(one.value().organization(), organizations, one.at("organization"), "service"));
        events.values().stream()
                .filter(one ->
                        !one.value().time().isOver(today) && one.value().publishing() == PublishingStatus.PUBLISHED)
                .forEach(one -> tellIfEnded(one.value().organizer(), organizations, one.at("organizer"), "event"));
    }

    private void tellIfEnded(
            OrganizationId id, Map<String, Located<Organization>> organizations, Reading at, String kind) {
        @Nullable Located<Organization> owner = organizations.get(id.value());
        if (owner != null && !owner.value().isWorking(today)) {
            at.warning(
                    Kind.ENDED_ORGANIZATION,
                    id.value(),
                    "The %s belongs to an organization that ended on %s."
                            .formatted(kind, owner.value().ended().orElseThrow()),
                    owner.value().successors().isEmpty()
                            ? "Maybe end the %s too.".formatted(kind)
                            : "Maybe give it to the successor, %s."
                                    .formatted(owner.value().successors()));
        }
    }

    /** Records that are kept may name others that are not: they are kept as they stand, and told. */
    private void tellOfDropped(
            Map<String, Located<Organization>> organizations,
            Map<String, Located<Service>> services,
            Map<String, Located<Event>> events) {
        organizations.values().forEach(one -> {
            Stream<OrganizationId> named =
                    Stream.concat(one.value().parent().stream(), one.value().successors().stream());
            tellMissing(one, ids(named), organizations.keySet());
        });
        services.values().forEach(one -> {
            Service service = one.value();
            tellMissing(one, ids(service.providers().stream().map(Provider::organization)), organizations.keySet());
            Stream<?> named = Stream.concat(
                    service.parent().stream(), service.relations().stream().map(ServiceRelation::other));
            tellMissing(one, ids(named), services.keySet());
        });
        events.values().forEach(one -> {
            tellMissing(one, ids(one.value().partners().stream()), organizations.keySet());
            tellMissing(one, ids(one.value().service().stream()), services.keySet());
            tellMissing(one, ids(one.value().follows().stream()), events.keySet());
        });
    }

    private static void tellMissing(Located<?> one, Set<String> named, Set<String> kept) {
        Set<String> missing = new LinkedHashSet<>(named);
        missing.removeAll(kept);
        missing.forEach(id -> one.at()
                .warning(
                        Kind.UNKNOWN_REFERENCE,
                        id,
                        "The record names \"%s\", which was left out itself.".formatted(id),
                        "Maybe cure the error of \"%s\" first.".formatted(id)));
    }

    private Scope scope(BiFunction<String, Integer, SourcePlace> place) {
        return new Scope(today, places, known, issues, place);
    }

    private void tell(Severity severity, Kind kind, SourcePlace place, String value, String cause, String cure) {
        issues.add(new ImportIssue(severity, kind, place, Optional.of(value), cause, cure));
    }

    private static Set<String> ids(Map<Records, List<Raw>> raw, Records kind) {
        Set<String> ids = new HashSet<>();
        raw.getOrDefault(kind, List.of()).forEach(one -> one.id().ifPresent(ids::add));
        return ids;
    }

    private static Set<String> ids(Stream<?> ids) {
        return ids.map(String::valueOf).collect(toCollection(LinkedHashSet::new));
    }

    private static <T> List<T> values(Map<String, Located<T>> records) {
        return records.values().stream().map(Located::value).toList();
    }
}
