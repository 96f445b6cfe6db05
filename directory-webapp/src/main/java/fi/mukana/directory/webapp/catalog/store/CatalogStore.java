package fi.mukana.directory.webapp.catalog.store;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.exchange.Parsed;
import fi.mukana.directory.exchange.region.Customization;
import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.exchange.region.RegionJson;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.webapp.change.store.ChangeLog;
import fi.mukana.directory.webapp.change.store.ContentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The organizations, services and events of the directory, and what its region has besides.
 *
 * <p>Each change is written to the change log in the same transaction, and a record that is written as it was is no
 * change. A row that cannot be read any more is logged by its id, left out and counted as unreadable; it never spoils the others.
 * Thread-safe.
 */
@ApplicationScoped
public class CatalogStore {

    private static final Logger LOG = Logger.getLogger(CatalogStore.class.getName());
    private static final String PROFILE = "profile";
    private static final String CUSTOMIZATION = "customization";
    private static final String AREA = "area/";
    private static final String CONCEPT = "concept/";
    private static final String ORGANIZATION = "organization/";
    private static final String SERVICE = "service/";
    private static final String EVENT = "event/";
    private static final String ORIGIN_TAKEN = "select count(*) from deployment_fact where name = ?1";
    private static final int IDS_AT_ONCE = 500;
    private static final int ROWS_HELD = 50;

    /** Stored documents hold no relative dates, so that the day from which such would count does not matter. */
    private static final LocalDate NO_LOAD_DAY = LocalDate.EPOCH;

    @PersistenceContext(unitName = "directory")
    private EntityManager entities;

    @Inject
    private ChangeLog log;

    /**
     * Adds or replaces an organization.
     *
     * @param organization the organization
     */
    @Transactional
    public void save(Organization organization) {
        save(
                ContentKind.ORGANIZATION,
                OrganizationRow.class,
                OrganizationRow::new,
                organization.id().value(),
                EnumCodes.code(organization.status()),
                RegionJson.of(Places.official()).writeOrganization(organization),
                row -> {});
    }

    /**
     * Adds or replaces a service.
     *
     * @param service the service
     */
    @Transactional
    public void save(Service service) {
        save(
                ContentKind.SERVICE,
                ServiceRow.class,
                ServiceRow::new,
                service.id().value(),
                EnumCodes.code(service.publishing()),
                RegionJson.of(Places.official()).writeService(service),
                row -> row.belongTo(service.organization().value()));
    }

    /**
     * Adds or replaces an event.
     *
     * @param event the event
     */
    @Transactional
    public void save(Event event) {
        save(
                ContentKind.EVENT,
                EventRow.class,
                EventRow::new,
                event.id().value(),
                EnumCodes.code(event.publishing()),
                RegionJson.of(Places.official()).writeEvent(event),
                row -> row.belongTo(event.organizer().value()));
    }

    /**
     * Replaces the region's profile.
     *
     * @param profile the profile
     */
    @Transactional
    public void save(RegionProfile profile) {
        savePart(PROFILE, RegionJson.of(Places.official()).writeProfile(profile));
    }

    /**
     * Adds or replaces an area of the region's own.
     *
     * @param area a project area or a historical one
     */
    @Transactional
    public void save(Area area) {
        savePart(AREA + area.key(), RegionJson.of(Places.official()).writeArea(area));
    }

    /**
     * Adds or replaces a concept of the region's own.
     *
     * @param concept the concept
     */
    @Transactional
    public void save(Concept concept) {
        savePart(CONCEPT + concept.id().value(), ConceptDocument.write(concept));
    }

    /**
     * Stores a region's content as the first of this deployment, in one transaction; of several nodes that try, one
     * does.
     *
     * @param content the content
     * @param fact the deployment fact that says that there is content
     * @param origin where it comes from
     * @return false if there was content already, and nothing was stored
     */
    @Transactional
    public boolean saveFirst(RegionContent content, String fact, String origin) {
        log.takeTurn();
        Object taken =
                entities.createNativeQuery(ORIGIN_TAKEN).setParameter(1, fact).getSingleResult();
        if (((Number) taken).longValue() > 0) {
            return false;
        }
        saveRegion(content);
        entities.createNativeQuery("insert into deployment_fact (name, content) values (?1, ?2)")
                .setParameter(1, fact)
                .setParameter(2, origin)
                .executeUpdate();
        saveAll(content.organizations(), this::save);
        saveAll(content.services(), this::save);
        saveAll(content.events(), this::save);
        return true;
    }

    /**
     * Takes over what a region folder says of the region itself: profile, policy, texts and logo as they stand there, areas
     * and concepts beside those there are, since records may name them. Organizations, services and events stay.
     *
     * @param content the content
     */
    @Transactional
    public void saveRegion(RegionContent content) {
        log.takeTurn();
        content.profile().ifPresent(this::save);
        boolean isNothing = content.customization().equals(Customization.NONE);
        if (!isNothing || entities.find(RegionPartRow.class, CUSTOMIZATION) != null) {
            savePart(CUSTOMIZATION, RegionJson.of(Places.official()).writeCustomization(content.customization()));
        }
        saveAll(content.areas(), this::save);
        saveAll(content.concepts(), this::save);
    }

    /** Saves many; each statement looks through all rows that are held, so they are let go of in between. */
    private <T> void saveAll(List<T> records, Consumer<T> save) {
        for (int i = 0; i < records.size(); i++) {
            save.accept(records.get(i));
            if ((i + 1) % ROWS_HELD == 0) {
                entities.flush();
                entities.clear();
            }
        }
    }

    /**
     * Takes an organization away; its services stay.
     *
     * @param id its id
     * @return whether it was there
     */
    @Transactional
    public boolean delete(OrganizationId id) {
        return delete(ContentKind.ORGANIZATION, OrganizationRow.class, id.value());
    }

    /**
     * Takes a service away.
     *
     * @param id its id
     * @return whether it was there
     */
    @Transactional
    public boolean delete(ServiceId id) {
        return delete(ContentKind.SERVICE, ServiceRow.class, id.value());
    }

    /**
     * Takes an event away.
     *
     * @param id its id
     * @return whether it was there
     */
    @Transactional
    public boolean delete(EventId id) {
        return delete(ContentKind.EVENT, EventRow.class, id.value());
    }

    /** Returns the region's profile, empty before the first import. */
    @Transactional
    public Optional<RegionProfile> profile() {
        return profile(
                Optional.ofNullable(entities.find(RegionPartRow.class, PROFILE)).map(RegionPartRow::document),
                RegionJson.of(Places.official()),
                new TreeSet<>());
    }

    private static Optional<RegionProfile> profile(
            Optional<String> document, RegionJson json, SortedSet<String> unreadable) {
        return document.flatMap(text -> read(PROFILE, json.readProfile(text, NO_LOAD_DAY), unreadable));
    }

    /** Returns everything there is. */
    @Transactional
    public StoredContent readAll() {
        SortedSet<String> unreadable = new TreeSet<>();
        Map<String, String> parts =
                entities.createQuery("select p from RegionPartRow p", RegionPartRow.class).getResultList().stream()
                        .collect(Collectors.toMap(RegionPartRow::name, RegionPartRow::document));
        Places official = Places.official();
        RegionJson ownAreas = RegionJson.of(official);
        List<Area> areas = new ArrayList<>();
        new TreeMap<>(parts).forEach((name, document) -> {
            if (name.startsWith(AREA)) {
                read(name, ownAreas.readArea(document, NO_LOAD_DAY), unreadable).ifPresent(areas::add);
            }
        });
        Places places = official.with(areas);
        RegionJson json = RegionJson.of(places);
        return new StoredContent(
                profile(Optional.ofNullable(parts.get(PROFILE)), json, unreadable)
                        .orElseGet(() -> RegionProfile.of("directory", LocalizedText.fi("Palveluhakemisto"))),
                places,
                vocabulary(parts, unreadable),
                records(
                        rows(OrganizationRow.class),
                        ORGANIZATION,
                        json::readOrganization,
                        Organization::id,
                        unreadable),
                records(rows(ServiceRow.class), SERVICE, json::readService, Service::id, unreadable),
                records(rows(EventRow.class), EVENT, json::readEvent, Event::id, unreadable),
                Optional.ofNullable(parts.get(CUSTOMIZATION))
                        .flatMap(text -> read(CUSTOMIZATION, json.readCustomization(text, NO_LOAD_DAY), unreadable))
                        .orElse(Customization.NONE),
                unreadable);
    }

    /**
     * Returns everything after some changes, reading only what they touch.
     *
     * @param before everything before them
     * @param changes the changes; those of other components' kinds are passed over
     */
    @Transactional
    public StoredContent readChanged(StoredContent before, List<ContentChange> changes) {
        if (!ids(changes, ContentKind.REGION_PART).isEmpty()) {
            return readAll();
        }
        SortedSet<String> unreadable = new TreeSet<>(before.unreadable());
        RegionJson json = RegionJson.of(before.places());
        return new StoredContent(
                before.profile(),
                before.places(),
                before.vocabulary(),
                merged(
                        before.organizations(),
                        ids(changes, ContentKind.ORGANIZATION),
                        OrganizationRow.class,
                        OrganizationId::of,
                        ORGANIZATION,
                        json::readOrganization,
                        unreadable),
                merged(
                        before.services(),
                        ids(changes, ContentKind.SERVICE),
                        ServiceRow.class,
                        ServiceId::of,
                        SERVICE,
                        json::readService,
                        unreadable),
                merged(
                        before.events(),
                        ids(changes, ContentKind.EVENT),
                        EventRow.class,
                        EventId::of,
                        EVENT,
                        json::readEvent,
                        unreadable),
                before.customization(),
                unreadable);
    }

    private static Vocabulary vocabulary(Map<String, String> parts, SortedSet<String> unreadable) {
        List<Concept> concepts = new ArrayList<>();
        new TreeMap<>(parts).forEach((name, document) -> {
            if (name.startsWith(CONCEPT)) {
                try {
                    concepts.add(ConceptDocument.read(document));
                } catch (RuntimeException e) {
                    unreadable.add(name);
                    LOG.severe(
                            () -> "The stored %s cannot be read and is left out: %s".formatted(name, e.getMessage()));
                }
            }
        });
        return concepts.isEmpty() ? Vocabulary.shipped() : Vocabulary.shipped().with(concepts);
    }

    private <R extends ContentRow> void save(
            ContentKind kind,
            Class<R> type,
            Supplier<R> make,
            String id,
            String status,
            String document,
            Consumer<R> columns) {
        R row = entities.find(type, id);
        boolean isNew = row == null;
        if (row == null) {
            row = make.get();
            row.identify(id);
        } else if (row.document().equals(document)) {
            return;
        }
        columns.accept(row);
        row.write(status, document, log.append(kind.code(), id, false));
        if (isNew) {
            entities.persist(row);
        }
    }

    private void savePart(String name, String document) {
        RegionPartRow row = entities.find(RegionPartRow.class, name);
        boolean isNew = row == null;
        if (row == null) {
            row = new RegionPartRow();
            row.identify(name);
        } else if (row.document().equals(document)) {
            return;
        }
        row.write(document, log.append(ContentKind.REGION_PART.code(), name, false));
        if (isNew) {
            entities.persist(row);
        }
    }

    private <R extends ContentRow> boolean delete(ContentKind kind, Class<R> type, String id) {
        R row = entities.find(type, id);
        if (row == null) {
            return false;
        }
        entities.remove(row);
        log.append(kind.code(), id, true);
        return true;
    }

    private <R extends ContentRow> List<R> rows(Class<R> type) {
        return entities.createQuery("select r from " + type.getSimpleName() + " r", type)
                .getResultList();
    }

    private <R extends ContentRow> List<R> rows(Class<R> type, List<String> ids) {
        List<R> rows = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            rows.addAll(entities.createQuery("select r from " + type.getSimpleName() + " r where r.id in :ids", type)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))
                    .getResultList());
        }
        return rows;
    }

    private <K extends Comparable<K>, T, R extends ContentRow> SortedMap<K, T> merged(
            SortedMap<K, T> before,
            List<String> ids,
            Class<R> type,
            Function<String, K> key,
            String kind,
            BiFunction<String, LocalDate, Parsed<T>> reader,
            SortedSet<String> unreadable) {
        if (ids.isEmpty()) {
            return before;
        }
        SortedMap<K, T> after = new TreeMap<>(before);
        ids.forEach(id -> {
            after.remove(key.apply(id));
            unreadable.remove(kind + id);
        });
        rows(type, ids)
                .forEach(row -> read(kind + row.id(), reader.apply(row.document(), NO_LOAD_DAY), unreadable)
                        .ifPresent(record -> after.put(key.apply(row.id()), record)));
        return after;
    }

    private static <K extends Comparable<K>, T> SortedMap<K, T> records(
            Collection<? extends ContentRow> rows,
            String kind,
            BiFunction<String, LocalDate, Parsed<T>> reader,
            Function<T, K> key,
            SortedSet<String> unreadable) {
        SortedMap<K, T> records = new TreeMap<>();
        rows.forEach(row -> read(kind + row.id(), reader.apply(row.document(), NO_LOAD_DAY), unreadable)
                .ifPresent(record -> records.put(key.apply(record), record)));
        return records;
    }

    private static <T> Optional<T> read(String name, Parsed<T> parsed, SortedSet<String> unreadable) {
        if (parsed.value().isEmpty()) {
            unreadable.add(name);
            LOG.severe(() -> "The stored %s cannot be read and is left out: %s".formatted(name, parsed.issues()));
        }
        return parsed.value();
    }

    private static List<String> ids(List<ContentChange> changes, ContentKind kind) {
        return changes.stream()
                .filter(change -> change.kind().equals(kind.code()))
                .map(ContentChange::id)
                .distinct()
                .toList();
    }
}
