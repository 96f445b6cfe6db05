package fi.mukana.directory.search;

import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * An index reader with what every search needs of each record at hand: kind, id, days, lengths of fields, and averages
 * over the records that are there, not over those that were deleted and still stand in the files.
 */
final class PointInTime {

    /** Whose words are compared: all records, or services alone. */
    enum Scope {
        ALL,
        SERVICES
    }

    /** In the order of their codes. */
    private static final List<RecordKind> KINDS =
            List.of(RecordKind.SERVICE, RecordKind.ORGANIZATION, RecordKind.EVENT);

    private final DirectoryReader reader;
    private final int size;
    private final FixedBitSet live;
    private final FixedBitSet liveServices;
    private final byte[] kinds;
    private final String[] ids;
    private final @Nullable ServiceId[] serviceIds;
    private final int[] from;
    private final int[] through;
    private final Map<Scope, Map<String, double[]>> relativeLengths = new EnumMap<>(Scope.class);
    private final List<Language> languages;
    private final Set<ServiceId> services;
    private final Map<Language, int[]> nameRanks = new ConcurrentHashMap<>();

    PointInTime(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.size = reader.maxDoc();
        this.live = new FixedBitSet(Math.max(1, size));
        this.liveServices = new FixedBitSet(Math.max(1, size));
        this.kinds = new byte[size];
        this.ids = new String[size];
        this.serviceIds = new ServiceId[size];
        this.from = new int[size];
        this.through = new int[size];
        Arrays.fill(from, Integer.MIN_VALUE);
        Arrays.fill(through, Integer.MAX_VALUE);
        Set<String> wordFields = new TreeSet<>();
        Set<Language> found = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            for (FieldInfo field : leaf.reader().getFieldInfos()) {
                if (field.name.startsWith(IndexFields.WORDS_PREFIX) && !field.name.endsWith(IndexFields.LENGTH)) {
                    wordFields.add(field.name);
                    found.add(Language.of(
                            field.name.substring(IndexFields.WORDS_PREFIX.length(), field.name.lastIndexOf('.'))));
                }
            }
        }
        Set<ServiceId> held = new HashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            readRecords(leaf, held);
        }
        this.languages = List.copyOf(found);
        this.services = Collections.unmodifiableSet(held);
        for (String field : wordFields) {
            readLengths(field);
        }
    }

    private void readRecords(LeafReaderContext leaf, Set<ServiceId> held) throws IOException {
        LeafReader records = leaf.reader();
        Bits liveDocs = records.getLiveDocs();
        NumericDocValues kind = records.getNumericDocValues(IndexFields.KIND);
        BinaryDocValues id = records.getBinaryDocValues(IndexFields.ID);
        if (kind == null || id == null) {
            return;
        }
        while (kind.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (liveDocs != null && !liveDocs.get(kind.docID())) {
                continue;
            }
            int doc = leaf.docBase + kind.docID();
            live.set(doc);
            kinds[doc] = (byte) kind.longValue();
            if (id.advanceExact(kind.docID())) {
                ids[doc] = id.binaryValue().utf8ToString();
            }
            if (kinds[doc] == IndexFields.code(RecordKind.SERVICE)) {
                liveServices.set(doc);
                ServiceId service = ServiceId.of(ids[doc]);
                serviceIds[doc] = service;
                held.add(service);
            }
        }
        readDays(leaf, IndexFields.FROM, from);
        readDays(leaf, IndexFields.THROUGH, through);
    }

    private static void readDays(LeafReaderContext leaf, String field, int[] days) throws IOException {
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            days[leaf.docBase + values.docID()] =
                    (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, values.longValue()));
        }
    }

    private void readLengths(String field) throws IOException {
        int[] byRecord = new int[size];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = leaf.reader().getNumericDocValues(field + IndexFields.LENGTH);
            while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                byRecord[leaf.docBase + values.docID()] = (int) values.longValue();
            }
        }
        for (Scope scope : Scope.values()) {
            double average = average(byRecord, in(scope));
            relativeLengths
                    .computeIfAbsent(scope, any -> new HashMap<>())
                    .put(
                            field,
                            Arrays.stream(byRecord)
                                    .mapToDouble(length -> length / average)
                                    .toArray());
        }
    }

    /** The average length of those that have any; 1 if none has. */
    private static double average(int[] lengths, FixedBitSet records) {
        long sum = 0;
        int count = 0;
        for (int doc = 0; doc < lengths.length; doc++) {
            if (lengths[doc] > 0 && records.get(doc)) {
                sum += lengths[doc];
                count++;
            }
        }
        return count == 0 ? 1 : (double) sum / count;
    }

    DirectoryReader reader() {
        return reader;
    }

    /** One more than the highest number of a record. */
    int size() {
        return size;
    }

    /** The records that are there. Not to be changed. */
    FixedBitSet in(Scope scope) {
        return scope == Scope.ALL ? live : liveServices;
    }

    RecordKind kind(int doc) {
        return KINDS.get(kinds[doc]);
    }

    String id(int doc) {
        return ids[doc];
    }

    @Nullable
    ServiceId serviceId(int doc) {
        return serviceIds[doc];
    }

    Set<ServiceId> services() {
        return services;
    }

    boolean holdsOn(int doc, long day) {
        return from[doc] <= day && day <= through[doc];
    }

    /** The languages in which any record has words. */
    List<Language> languages() {
        return languages;
    }

    /** The length of a field in each record over the average in a scope; null if no record has the field. */
    double @Nullable [] relativeLengths(String field, Scope scope) {
        return relativeLengths.getOrDefault(scope, Map.of()).get(field);
    }

    /** The place of each record in the order of names, then kinds and ids. */
    int[] nameRanks(Language reader) {
        Language known = RecordDocuments.READERS.contains(reader.base()) ? reader.base() : Language.FI;
        return nameRanks.computeIfAbsent(known, this::readNameRanks);
    }

    private int[] readNameRanks(Language reader) {
        String[] names = new String[size];
        try {
            for (LeafReaderContext leaf : this.reader.leaves()) {
                BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexFields.SORT_PREFIX + reader.tag());
                while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    names[leaf.docBase + values.docID()] = values.binaryValue().utf8ToString();
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        List<Integer> docs = new ArrayList<>();
        for (int doc = 0; doc < size; doc++) {
            if (live.get(doc)) {
                docs.add(doc);
            }
        }
        docs.sort(Comparator.<Integer, String>comparing(doc -> names[doc])
                .thenComparing(doc -> kinds[doc])
                .thenComparing(doc -> ids[doc]));
        int[] ranks = new int[size];
        for (int rank = 0; rank < docs.size(); rank++) {
            ranks[docs.get(rank)] = rank;
        }
        return ranks;
    }

    /** Adds the records with a value to a set; deleted ones too. */
    void addWith(String field, String value, FixedBitSet docs) throws IOException {
        @Nullable PostingsEnum postings = null;
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum term = terms.iterator();
            if (term.seekExact(new BytesRef(value))) {
                postings = term.postings(postings, PostingsEnum.NONE);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    docs.set(leaf.docBase + doc);
                }
            }
        }
    }

    static SearchException unreadable(IOException cause) {
        return new SearchException(SearchException.Reason.UNAVAILABLE, """
                The index cannot be read: %s
                Maybe its disk is gone or a file was removed; open it again, or rebuild it.""".formatted(cause.getMessage()), cause);
    }
}
