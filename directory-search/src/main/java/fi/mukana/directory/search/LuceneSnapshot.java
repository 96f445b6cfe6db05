package fi.mukana.directory.search;

import fi.mukana.directory.Catalog;
import fi.mukana.directory.Directory;
import fi.mukana.directory.match.TextRelevance;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.search.PointInTime.Scope;
import fi.mukana.directory.search.analysis.LanguageAnalysis;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.io.IOException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** A snapshot of a Lucene index. */
final class LuceneSnapshot implements SearchSnapshot {

    private static final int MOST_SUGGESTIONS = 100;
    private static final int LONGEST_PREFIX = 100;

    private final PointInTime view;
    private final long changeNumber;
    private final Vocabulary vocabulary;
    private final Places places;
    private final SearchSettings settings;

    LuceneSnapshot(PointInTime view, long changeNumber, Vocabulary vocabulary, Places places, SearchSettings settings) {
        this.view = view;
        this.changeNumber = changeNumber;
        this.vocabulary = vocabulary;
        this.places = places;
        this.settings = settings;
    }

    PointInTime view() {
        return view;
    }

    @Override
    public long changeNumber() {
        return changeNumber;
    }

    @Override
    public TextRelevance textRelevance() {
        return new LuceneTextRelevance(view, settings, this);
    }

    @Override
    public Directory.Builder directoryBuilder(Catalog catalog) {
        return Directory.builder()
                .catalog(IndexedCatalog.of(catalog, this))
                .textRelevance(textRelevance())
                .vocabulary(vocabulary)
                .places(places);
    }

    @Override
    public Set<ServiceId> services() {
        return view.services();
    }

    @Override
    public Set<ServiceId> servicesWith(Set<ConceptId> concepts) {
        try {
            FixedBitSet docs = none();
            for (ConceptId concept : concepts) {
                view.addWith(IndexFields.CONCEPT, concept.value(), docs);
            }
            docs.and(view.in(Scope.SERVICES));
            Set<ServiceId> ids = new HashSet<>();
            forEach(docs, doc -> {
                ServiceId id = view.serviceId(doc);
                if (id != null) {
                    ids.add(id);
                }
            });
            return Collections.unmodifiableSet(ids);
        } catch (IOException e) {
            throw PointInTime.unreadable(e);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public SearchResult search(SearchRequest request) {
        try {
            return read(request);
        } catch (IOException e) {
            throw PointInTime.unreadable(e);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    private SearchResult read(SearchRequest request) throws IOException {
        @Nullable
        WordScores scores = request.words().isEmpty()
                ? null
                : WordScorer.score(view, Scope.ALL, request.words(), settings.weightiestWords());
        FixedBitSet base = base(request, scores);
        Map<Group, FixedBitSet> filters = filters(request);
        FixedBitSet found = base.clone();
        filters.values().forEach(found::and);
        Map<FacetDimension, List<FacetCount>> facets = request.facets() ? facets(request, base, filters) : Map.of();
        return new SearchResult(found.cardinality(), hits(request, found, scores), facets, changeNumber);
    }

    /** The records that the words find, of the kinds and on the day asked for. */
    private FixedBitSet base(SearchRequest request, @Nullable WordScores scores) throws IOException {
        FixedBitSet base = view.in(Scope.ALL).clone();
        if (!request.includeInactive()) {
            FixedBitSet inactive = none();
            view.addWith(IndexFields.STATE, IndexFields.INACTIVE, inactive);
            base.andNot(inactive);
        }
        if (request.freeOnly()) {
            FixedBitSet charged = none();
            view.addWith(IndexFields.COST, EnumCodes.code(Cost.Charge.CHARGED), charged);
            base.andNot(charged);
        }
        int lowest = Math.max(1, settings.lowestScore());
        long day = request.day().map(date -> date.toEpochDay()).orElse(0L);
        boolean anyKind = request.kinds().isEmpty();
        boolean exact = settings.lowestScore() == 0;
        forEach(base, doc -> {
            boolean in = (scores == null || (exact ? scores.sum(doc) > 0 : scores.points(doc) >= lowest))
                    && (anyKind || request.kinds().contains(view.kind(doc)))
                    && (request.day().isEmpty() || view.holdsOn(doc, day));
            if (!in) {
                base.clear(doc);
            }
        });
        return base;
    }

    /** What is filtered by: the values of one group are alternatives, the groups add up. */
    private enum Group {
        THEME,
        SUPPORT_TYPE,
        BARRIER,
        TARGET_GROUP,
        LIFE_EVENT,
        SERVICE_CLASS,
        OTHER_CONCEPT,
        AREA,
        LANGUAGE,
        CHANNEL,
        TIME,
        ORGANIZATION;

        static Group of(ConceptScheme scheme) {
            return valueOf(scheme.name());
        }

        static Group of(FacetDimension dimension) {
            return valueOf(dimension.name());
        }
    }

    private Map<Group, FixedBitSet> filters(SearchRequest request) throws IOException {
        Map<Group, FixedBitSet> filters = new EnumMap<>(Group.class);
        for (ConceptId concept : request.concepts()) {
            add(filters, group(concept), IndexFields.CONCEPT_OR_NARROWER, List.of(concept.value()));
        }
        for (Area area : request.areas()) {
            add(filters, Group.AREA, IndexFields.AREA_KEY, List.of(area.key()));
            add(filters, Group.AREA, IndexFields.AREA, foundIn(area));
        }
        if (!request.languages().isEmpty()) {
            add(filters, Group.LANGUAGE, IndexFields.LANGUAGE, List.of(IndexFields.EVERY));
        }
        for (Language language : request.languages()) {
            add(filters, Group.LANGUAGE, IndexFields.LANGUAGE, List.of(language.tag()));
        }
        add(filters, Group.CHANNEL, IndexFields.CHANNEL, codes(request.channels()));
        add(filters, Group.TIME, IndexFields.TIME, codes(request.times()));
        add(
                filters,
                Group.ORGANIZATION,
                IndexFields.ORGANIZATION,
                request.organization().map(id -> List.of(id.value())).orElse(List.of()));
        return filters;
    }

    private void add(Map<Group, FixedBitSet> filters, Group group, String field, Collection<String> values)
            throws IOException {
        if (values.isEmpty()) {
            return;
        }
        FixedBitSet docs = filters.computeIfAbsent(group, key -> none());
        for (String value : values) {
            view.addWith(field, value, docs);
        }
    }

    private static List<String> codes(Collection<? extends Enum<?>> values) {
        return values.stream().map(EnumCodes::code).toList();
    }

    private Group group(ConceptId concept) {
        return vocabulary.find(concept).map(Concept::scheme).map(Group::of).orElse(Group.OTHER_CONCEPT);
    }

    /** The values of the area field of records that are found in an area. */
    private List<String> foundIn(Area area) {
        if (area instanceof Area.Remote) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        values.add(IndexFields.EVERY);
        boolean mainland = false;
        for (MunicipalityCode code : places.municipalitiesIn(area)) {
            values.add(code.value());
            mainland |= places.covers(Area.WHOLE_COUNTRY_EXCEPT_ALAND, code);
        }
        if (mainland) {
            values.add(IndexFields.MAINLAND);
        }
        return values;
    }

    private List<SearchHit> hits(SearchRequest request, FixedBitSet found, @Nullable WordScores scores)
            throws IOException {
        int[] ranks = view.nameRanks(request.language());
        Comparator<Integer> order = Comparator.comparingInt(doc -> ranks[doc]);
        if (scores != null && request.sort() == SearchRequest.Sort.RELEVANCE) {
            order = Comparator.<Integer>comparingDouble(scores::sum).reversed().thenComparing(order);
        }
        int skipped = request.page() * request.size();
        if (skipped >= found.cardinality()) {
            return List.of();
        }
        int wanted = Math.min(found.cardinality(), skipped + request.size());
        PriorityQueue<Integer> best = new PriorityQueue<>(wanted + 1, order.reversed());
        forEach(found, doc -> {
            best.add(doc);
            if (best.size() > wanted) {
                best.remove();
            }
        });
        List<Integer> page = new ArrayList<>();
        while (best.size() > skipped) {
            page.add(best.remove());
        }
        Collections.reverse(page);
        Excerpts excerpts = new Excerpts(request.words(), request.language(), settings.snippetLength());
        StoredFields stored = view.reader().storedFields();
        List<SearchHit> hits = new ArrayList<>();
        for (int doc : page) {
            hits.add(hit(doc, stored.document(doc), excerpts, scores));
        }
        return hits;
    }

    private SearchHit hit(int doc, Document document, Excerpts excerpts, @Nullable WordScores scores) {
        Map<TextField, Map<Language, String>> texts = new EnumMap<>(TextField.class);
        for (IndexableField field : document) {
            String name = field.name();
            @Nullable String text = field.stringValue();
            if (name.startsWith(IndexFields.STORED_PREFIX) && text != null) {
                int at = IndexFields.STORED_PREFIX.length();
                texts.computeIfAbsent(TextField.of(name.charAt(at) - '0'), key -> new HashMap<>())
                        .put(Language.of(name.substring(at + 1)), text);
            }
        }
        return new SearchHit(
                view.kind(doc),
                view.id(doc),
                scores == null ? 0 : scores.points(doc),
                excerpts.title(text(texts, TextField.NAME)),
                excerpts.snippet(text(texts, TextField.SUMMARY), text(texts, TextField.DESCRIPTION)));
    }

    private static LocalizedText text(Map<TextField, Map<Language, String>> texts, TextField field) {
        return LocalizedText.of(texts.getOrDefault(field, Map.of()));
    }

    /** Counts each dimension as if nothing were chosen in it. */
    private Map<FacetDimension, List<FacetCount>> facets(
            SearchRequest request, FixedBitSet base, Map<Group, FixedBitSet> filters) throws IOException {
        Map<FacetDimension, List<FacetCount>> facets = new EnumMap<>(FacetDimension.class);
        for (FacetDimension dimension : FacetDimension.values()) {
            FixedBitSet counted = base.clone();
            filters.forEach((group, docs) -> {
                if (group != Group.of(dimension)) {
                    counted.and(docs);
                }
            });
            Map<String, Integer> counts = count(dimension, counted);
            facets.put(
                    dimension,
                    switch (dimension) {
                        case AREA -> sorted(byMunicipality(counts), keys(request.areas()));
                        case LANGUAGE -> sorted(byLanguage(counts, request), tags(request.languages()));
                        default -> sorted(counts, chosen(request, dimension));
                    });
        }
        return facets;
    }

    private Map<String, Integer> count(FacetDimension dimension, FixedBitSet counted) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (LeafReaderContext leaf : view.reader().leaves()) {
            SortedSetDocValues values = leaf.reader().getSortedSetDocValues(IndexFields.facet(dimension));
            if (values == null) {
                continue;
            }
            int[] byOrdinal = new int[(int) values.getValueCount()];
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                if (counted.get(leaf.docBase + doc)) {
                    for (int i = values.docValueCount(); i > 0; i--) {
                        byOrdinal[(int) values.nextOrd()]++;
                    }
                }
            }
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
                }
            }
        }
        return counts;
    }

    /** What is for the whole country counts in each municipality. */
    private Map<String, Integer> byMunicipality(Map<String, Integer> counts) {
        int every = counts.getOrDefault(IndexFields.EVERY, 0);
        int mainland = counts.getOrDefault(IndexFields.MAINLAND, 0);
        Map<String, Integer> byKey = new HashMap<>();
        Set<MunicipalityCode> onMainland = places.municipalitiesIn(Area.WHOLE_COUNTRY_EXCEPT_ALAND);
        places.municipalities().forEach(municipality -> {
            int own = counts.getOrDefault(municipality.code().value(), 0);
            int all = own + every + (onMainland.contains(municipality.code()) ? mainland : 0);
            if (all > 0) {
                byKey.put(Area.municipality(municipality.code()).key(), all);
            }
        });
        return byKey;
    }

    private static Map<String, Integer> byLanguage(Map<String, Integer> counts, SearchRequest request) {
        int every = counts.getOrDefault(IndexFields.EVERY, 0);
        Set<String> tags = new TreeSet<>(counts.keySet());
        tags.remove(IndexFields.EVERY);
        tags.addAll(tags(request.languages()));
        Map<String, Integer> byTag = new HashMap<>();
        tags.forEach(tag -> byTag.put(tag, counts.getOrDefault(tag, 0) + every));
        return byTag;
    }

    private static Set<String> tags(Collection<Language> languages) {
        Set<String> tags = new TreeSet<>();
        languages.forEach(language -> tags.add(language.tag()));
        return tags;
    }

    /** The chosen municipalities; a larger area is not among the values that are counted. */
    private static Set<String> keys(Collection<Area> areas) {
        Set<String> keys = new TreeSet<>();
        areas.stream()
                .filter(area -> area instanceof Area.Official official && official.kind() == Area.Kind.MUNICIPALITY)
                .forEach(area -> keys.add(area.key()));
        return keys;
    }

    private Set<String> chosen(SearchRequest request, FacetDimension dimension) {
        Set<String> chosen = new TreeSet<>();
        for (ConceptId concept : request.concepts()) {
            if (group(concept) == Group.of(dimension)) {
                chosen.add(concept.value());
            }
        }
        return chosen;
    }

    private static List<FacetCount> sorted(Map<String, Integer> counts, Set<String> chosen) {
        Set<String> values = new TreeSet<>(counts.keySet());
        values.addAll(chosen);
        return values.stream()
                .map(value -> new FacetCount(value, counts.getOrDefault(value, 0), chosen.contains(value)))
                .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .toList();
    }

    @Override
    public List<Suggestion> suggest(String prefix, Language language, int limit) {
        if (limit < 1 || limit > MOST_SUGGESTIONS) {
            throw new IllegalArgumentException(
                    "The limit (%d) must be from 1 to %d.".formatted(limit, MOST_SUGGESTIONS));
        }
        Set<Language> order = new LinkedHashSet<>();
        order.add(language.base());
        order.addAll(RecordDocuments.READERS);
        Map<String, Suggestion> found = new LinkedHashMap<>();
        try {
            for (Language one : order) {
                for (Suggestion suggestion : suggestIn(one, prefix)) {
                    if (found.size() < limit) {
                        found.putIfAbsent(suggestion.kind() + "/" + suggestion.id(), suggestion);
                    }
                }
            }
        } catch (IOException e) {
            throw PointInTime.unreadable(e);
        } finally {
            Reference.reachabilityFence(this);
        }
        return List.copyOf(found.values());
    }

    private record Named(Suggestion.Kind kind, String text) {}

    private static final class Tally {
        private boolean beginning;
        private String id = "";
        private int count;

        void add(SuggestTerm term, int records) {
            beginning |= term.beginning();
            if (id.isEmpty() || term.id().compareTo(id) < 0) {
                id = term.id();
            }
            count += records;
        }
    }

    private List<Suggestion> suggestIn(Language language, String prefix) throws IOException {
        String begun = SuggestTerm.normal(
                prefix.length() <= LONGEST_PREFIX ? prefix : prefix.substring(0, LONGEST_PREFIX),
                LanguageAnalysis.of(language));
        if (begun.isEmpty()) {
            return List.of();
        }
        BytesRef from = new BytesRef(begun);
        Map<Named, Tally> tallies = new HashMap<>();
        for (LeafReaderContext leaf : view.reader().leaves()) {
            Terms terms = leaf.reader().terms(IndexFields.SUGGEST_PREFIX + language.tag());
            if (terms == null) {
                continue;
            }
            TermsEnum term = terms.iterator();
            if (term.seekCeil(from) == TermsEnum.SeekStatus.END) {
                continue;
            }
            for (BytesRef at = term.term(); at != null && StringHelper.startsWith(at, from); at = term.next()) {
                int records = count(term, leaf.reader().getLiveDocs());
                if (records > 0) {
                    SuggestTerm.parse(at.utf8ToString())
                            .ifPresent(name -> tallies.computeIfAbsent(
                                            new Named(name.kind(), name.text()), key -> new Tally())
                                    .add(name, records));
                }
            }
        }
        Comparator<Map.Entry<Named, Tally>> order = Comparator.comparing(entry -> !entry.getValue().beginning);
        return tallies.entrySet().stream()
                .sorted(order.thenComparing(entry -> -entry.getValue().count)
                        .thenComparing(entry -> SortKey.of(entry.getKey().text()))
                        .thenComparing(entry -> entry.getKey().text())
                        .thenComparing(entry -> entry.getKey().kind()))
                .limit(MOST_SUGGESTIONS)
                .map(entry -> new Suggestion(
                        entry.getKey().kind(),
                        entry.getKey().text(),
                        language,
                        entry.getValue().id,
                        entry.getValue().count))
                .toList();
    }

    private static int count(TermsEnum term, @Nullable Bits live) throws IOException {
        if (live == null) {
            return term.docFreq();
        }
        int count = 0;
        PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live.get(doc)) {
                count++;
            }
        }
        return count;
    }

    private FixedBitSet none() {
        return new FixedBitSet(Math.max(1, view.size()));
    }

    private interface DocAction {
        void accept(int doc);
    }

    private static void forEach(FixedBitSet docs, DocAction action) {
        int doc = docs.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : docs.nextSetBit(0);
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            action.accept(doc);
            doc = doc + 1 >= docs.length() ? DocIdSetIterator.NO_MORE_DOCS : docs.nextSetBit(doc + 1);
        }
    }
}
