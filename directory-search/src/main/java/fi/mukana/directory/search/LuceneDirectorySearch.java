package fi.mukana.directory.search;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.Catalog;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.search.SearchException.Reason;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.Vocabulary;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A directory search on Apache Lucene, in memory or in a folder.
 *
 * <pre>{@code
 * try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(catalog)) {
 *     Directory directory = search.snapshot().directoryBuilder(catalog).build();
 *     directory.find(Need.builder().words("jäin leskeksi").build());
 *     search.search(SearchRequest.builder().words("vertaistuki").municipality("140").build());
 * }
 * }</pre>
 *
 * <p>Each language's words are compared by stem, by four-letter pieces and by their first five letters, so that inflected
 * forms, parts of compounds and typing errors are found without any dictionary. An index in a folder belongs to one
 * process at a time. Thread-safe. Finnish: <i>Lucene-haku</i>. HSDS: –. PTV: –.
 */
public final class LuceneDirectorySearch implements DirectorySearch {

    private static final String CHANGE = "change";
    private static final String MADE_FOR = "made-for";

    private final org.apache.lucene.store.Directory directory;
    private final String place;
    private final Vocabulary vocabulary;
    private final Places places;
    private final SearchSettings settings;
    private final String madeFor;
    private final RecordDocuments documents;
    private final Cleaner cleaner = Cleaner.create();
    private final Object writing = new Object();
    private @Nullable IndexWriter writer;
    private volatile @Nullable LuceneSnapshot current;

    private LuceneDirectorySearch(
            org.apache.lucene.store.Directory directory,
            String place,
            Vocabulary vocabulary,
            Places places,
            SearchSettings settings) {
        this.directory = directory;
        this.place = place;
        this.vocabulary = requireNonNull(vocabulary, "vocabulary");
        this.places = requireNonNull(places, "places");
        this.settings = requireNonNull(settings, "settings");
        this.madeFor = madeFor(vocabulary, places, settings);
        this.documents = new RecordDocuments(vocabulary, places, settings.weights());
    }

    /**
     * An index in memory over a catalog, with the shipped concepts, the official places and the default settings.
     *
     * @param catalog the catalog; the index has change number 0
     * @return the search
     */
    public static LuceneDirectorySearch inMemory(Catalog catalog) {
        return inMemory(catalog, Vocabulary.shipped(), Places.official(), SearchSettings.defaults());
    }

    /**
     * An index in memory over a catalog.
     *
     * @param catalog the catalog; the index has change number 0
     * @param vocabulary the concepts
     * @param places the places
     * @param settings the settings
     * @return the search
     */
    public static LuceneDirectorySearch inMemory(
            Catalog catalog, Vocabulary vocabulary, Places places, SearchSettings settings) {
        LuceneDirectorySearch search =
                new LuceneDirectorySearch(new ByteBuffersDirectory(), "memory", vocabulary, places, settings);
        search.start();
        search.rebuild(catalog, 0);
        return search;
    }

    /**
     * The index in a folder; an empty one with change number 0 if there is none. All checksums are verified, so that
     * damage is told now and not by a strange answer later.
     *
     * @param folder the folder, made if it is missing
     * @param vocabulary the concepts
     * @param places the places
     * @param settings the settings
     * @return the search
     * @throws SearchException if the index is damaged, was made for other concepts, places, settings or by another
     *     version, is written by another process, or the folder cannot be used; the first two are cured by
     *     {@link #openOrRebuild}
     */
    public static LuceneDirectorySearch open(
            Path folder, Vocabulary vocabulary, Places places, SearchSettings settings) {
        LuceneDirectorySearch search = at(folder, vocabulary, places, settings);
        try {
            search.start();
            return search;
        } catch (SearchException e) {
            search.close();
            throw e;
        }
    }

    /**
     * The index in a folder, built afresh from a catalog if it is missing, damaged, outdated, or has not read up to the
     * very same change.
     *
     * @param folder the folder, made if it is missing; only files of an index are ever removed from it
     * @param vocabulary the concepts
     * @param places the places
     * @param settings the settings
     * @param catalog the catalog
     * @param changeNumber up to which change the catalog goes, 0 or more
     * @return the search, with the catalog's change number
     * @throws SearchException if the index is written by another process, or the folder cannot be used
     */
    public static LuceneDirectorySearch openOrRebuild(
            Path folder,
            Vocabulary vocabulary,
            Places places,
            SearchSettings settings,
            Catalog catalog,
            long changeNumber) {
        LuceneDirectorySearch search = at(folder, vocabulary, places, settings);
        try {
            try {
                search.start();
            } catch (SearchException e) {
                if (!e.isCuredByRebuild()) {
                    throw e;
                }
                search.removeFiles();
                search.start();
            }
            if (search.changeNumber() != changeNumber || search.isEmpty()) {
                search.rebuild(catalog, changeNumber);
            }
            return search;
        } catch (SearchException e) {
            search.close();
            throw e;
        }
    }

    private static LuceneDirectorySearch at(
            Path folder, Vocabulary vocabulary, Places places, SearchSettings settings) {
        try {
            return new LuceneDirectorySearch(FSDirectory.open(folder), folder.toString(), vocabulary, places, settings);
        } catch (IOException e) {
            throw unavailable(folder.toString(), e);
        }
    }

    private boolean isEmpty() {
        return open().view().size() == 0;
    }

    /** Opens what there is, or begins an empty index. */
    private void start() {
        synchronized (writing) {
            try {
                if (DirectoryReader.indexExists(directory)) {
                    verify();
                } else {
                    commit(writer(), 0);
                }
                writer();
                show(DirectoryReader.open(directory));
            } catch (LockObtainFailedException e) {
                throw new SearchException(Reason.LOCKED, """
                        The index in %s is written by another process.
                        Maybe the directory is started twice; give each its own folder.""".formatted(place), e);
            } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
                throw outdated(e);
            } catch (CorruptIndexException | EOFException | FileNotFoundException | NoSuchFileException e) {
                throw damaged(e);
            } catch (IOException e) {
                throw unavailable(place, e);
            }
        }
    }

    private void verify() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            if (!madeFor.equals(reader.getIndexCommit().getUserData().get(MADE_FOR))) {
                throw outdated(null);
            }
        } catch (SearchException e) {
            throw e;
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private void show(DirectoryReader reader) throws IOException {
        long change = Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault(CHANGE, "0"));
        LuceneSnapshot snapshot = new LuceneSnapshot(new PointInTime(reader), change, vocabulary, places, settings);
        cleaner.register(snapshot, new Release(reader));
        current = snapshot;
    }

    /** Frees a reader when no snapshot of it is reachable any more. */
    private record Release(DirectoryReader reader) implements Runnable {
        @Override
        public void run() {
            try {
                reader.close();
            } catch (IOException e) {
                // nothing refers to it, and its files are only read
            }
        }
    }

    @Override
    public SearchSnapshot snapshot() {
        return open();
    }

    private LuceneSnapshot open() {
        LuceneSnapshot snapshot = current;
        if (snapshot == null) {
            throw new SearchException(
                    Reason.CLOSED, "The search is closed. Maybe keep a snapshot, which stays usable.", null);
        }
        return snapshot;
    }

    @Override
    public void apply(IndexChanges changes, long changeNumber) {
        synchronized (writing) {
            long before = open().changeNumber();
            if (changeNumber < before) {
                throw new IllegalArgumentException("""
                        The changes go up to number %d, but the index has already read up to %d.
                        Maybe the database was restored from a backup; then rebuild the index.""".formatted(changeNumber, before));
            }
            write(changeNumber, index -> {
                for (Service service : changes.services()) {
                    put(index, RecordKind.SERVICE, service.id().value(), documents.of(service));
                }
                for (Organization organization : changes.organizations()) {
                    put(index, RecordKind.ORGANIZATION, organization.id().value(), documents.of(organization));
                }
                for (Event event : changes.events()) {
                    put(index, RecordKind.EVENT, event.id().value(), documents.of(event));
                }
                for (ServiceId id : changes.deletedServices()) {
                    put(index, RecordKind.SERVICE, id.value(), Optional.empty());
                }
                for (OrganizationId id : changes.deletedOrganizations()) {
                    put(index, RecordKind.ORGANIZATION, id.value(), Optional.empty());
                }
                for (EventId id : changes.deletedEvents()) {
                    put(index, RecordKind.EVENT, id.value(), Optional.empty());
                }
            });
        }
    }

    @Override
    public void rebuild(Catalog catalog, long changeNumber) {
        if (changeNumber < 0) {
            throw new IllegalArgumentException("The change number (%d) must be 0 or more.".formatted(changeNumber));
        }
        synchronized (writing) {
            open();
            write(changeNumber, index -> {
                index.deleteAll();
                for (Organization organization : catalog.organizations()) {
                    add(index, documents.of(organization));
                }
                for (Service service : catalog.services()) {
                    add(index, documents.of(service));
                }
                for (Event event : catalog.events()) {
                    add(index, documents.of(event));
                }
            });
        }
    }

    private interface Writing {
        void to(IndexWriter index) throws IOException;
    }

    private static void put(IndexWriter index, RecordKind kind, String id, Optional<Document> document)
            throws IOException {
        Term key = new Term(IndexFields.KEY, RecordDocuments.key(kind, id));
        if (document.isPresent()) {
            index.updateDocument(key, document.get());
        } else {
            index.deleteDocuments(key);
        }
    }

    private static void add(IndexWriter index, Optional<Document> document) throws IOException {
        if (document.isPresent()) {
            index.addDocument(document.get());
        }
    }

    /** Writes all or nothing. The writer closes itself where the disk fails; the next write opens another. */
    private void write(long changeNumber, Writing writing) {
        boolean done = false;
        try {
            IndexWriter index = writer();
            writing.to(index);
            commit(index, changeNumber);
            DirectoryReader changed =
                    DirectoryReader.openIfChanged(open().view().reader());
            if (changed != null) {
                show(changed);
            }
            done = true;
        } catch (IOException e) {
            throw unavailable(place, e);
        } finally {
            if (!done) {
                abandon();
            }
        }
    }

    private void commit(IndexWriter index, long changeNumber) throws IOException {
        Map<String, String> data = new TreeMap<>();
        data.put(CHANGE, Long.toString(changeNumber));
        data.put(MADE_FOR, madeFor);
        index.setLiveCommitData(data.entrySet());
        index.commit();
    }

    private IndexWriter writer() throws IOException {
        IndexWriter open = writer;
        if (open == null || !open.isOpen()) {
            IndexWriterConfig config = new IndexWriterConfig()
                    .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                    .setMergeScheduler(new SerialMergeScheduler())
                    .setCommitOnClose(false);
            open = new IndexWriter(directory, config);
            writer = open;
        }
        return open;
    }

    private void abandon() {
        IndexWriter failed = writer;
        writer = null;
        if (failed != null) {
            try {
                failed.rollback();
            } catch (IOException | RuntimeException e) {
                // what failed has been told already; the last commit stands
            }
        }
    }

    /** Removes the files of a damaged or outdated index, and no others. */
    private void removeFiles() {
        synchronized (writing) {
            abandon();
            try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                for (String file : directory.listAll()) {
                    boolean ofIndex = file.startsWith(IndexFileNames.SEGMENTS)
                            || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                            || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches();
                    if (ofIndex) {
                        lock.ensureValid();
                        directory.deleteFile(file);
                    }
                }
            } catch (LockObtainFailedException e) {
                throw new SearchException(Reason.LOCKED, """
                        The index in %s is written by another process.
                        Maybe the directory is started twice; give each its own folder.""".formatted(place), e);
            } catch (IOException e) {
                throw unavailable(place, e);
            }
        }
    }

    @Override
    public void close() {
        synchronized (writing) {
            current = null;
            abandon();
            try {
                directory.close();
            } catch (IOException e) {
                throw unavailable(place, e);
            }
        }
    }

    private SearchException damaged(Exception cause) {
        return new SearchException(Reason.DAMAGED, """
                The index in %s is damaged: %s
                Maybe the disk failed; rebuild the index from the catalog.""".formatted(place, cause.getMessage()), cause);
    }

    private SearchException outdated(@Nullable Exception cause) {
        return new SearchException(Reason.OUTDATED, """
                The index in %s was made for other concepts, places or settings, or by another version.
                Maybe the vocabulary changed; rebuild the index from the catalog.""".formatted(place), cause);
    }

    private static SearchException unavailable(String place, IOException cause) {
        return new SearchException(Reason.UNAVAILABLE, """
                The index in %s cannot be used: %s
                Maybe the disk is full, or the folder may not be written.""".formatted(place, cause.getMessage()), cause);
    }

    /** What an index depends on beside the records: it is outdated when any of it changes. */
    private static String madeFor(Vocabulary vocabulary, Places places, SearchSettings settings) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((IndexFields.FORMAT + settings.weights()).getBytes(StandardCharsets.UTF_8));
            for (Concept concept : vocabulary.concepts()) {
                digest.update(concept.toString().getBytes(StandardCharsets.UTF_8));
            }
            for (Area area : places.areas()) {
                digest.update((area.key() + places.municipalitiesIn(area)).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
