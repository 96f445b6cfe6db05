package fi.mukana.directory.search;

import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.search.analysis.LanguageAnalysis;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene as one would use it without this module: the same services, three fields a language with their boosts in one
 * boolean query, the same filter, the ten best with the exact number of all, and five facets by its own facet counts.
 */
@SuppressWarnings("deprecation") // one collector, one thread: what is compared
final class RawLucene {

    private static final List<String> DIMENSIONS = List.of("THEME", "SUPPORT_TYPE", "TARGET_GROUP", "AREA", "LANGUAGE");
    private static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV);

    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState facets;
    private final Analyzer spaces = new WhitespaceAnalyzer();

    RawLucene(InMemoryCatalog catalog) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        FacetsConfig config = new FacetsConfig();
        DIMENSIONS.forEach(dimension -> config.setMultiValued(dimension, true));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(spaces))) {
            for (Service service : catalog.services()) {
                writer.addDocument(config.build(document(service)));
            }
            writer.commit();
        }
        DirectoryReader reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.facets = new DefaultSortedSetDocValuesReaderState(reader, config);
    }

    private static Document document(Service service) {
        Document document = new Document();
        document.add(new StringField("id", service.id().value(), Field.Store.YES));
        for (Language language : LANGUAGES) {
            List<String> stems = new ArrayList<>();
            List<String> pieces = new ArrayList<>();
            List<String> beginnings = new ArrayList<>();
            for (LocalizedText text : List.of(service.name(), service.summary(), service.description())) {
                for (LanguageAnalysis.Word word :
                        LanguageAnalysis.of(language).words(text.in(language).orElse(""))) {
                    stems.add(word.stem());
                    pieces.addAll(word.pieces());
                    beginnings.add(word.beginning());
                }
            }
            document.add(new TextField(language + ".stem", String.join(" ", stems), Field.Store.NO));
            document.add(new TextField(language + ".piece", String.join(" ", pieces), Field.Store.NO));
            document.add(new TextField(language + ".beginning", String.join(" ", beginnings), Field.Store.NO));
        }
        for (ConceptId id : service.concepts()) {
            Vocabulary.shipped()
                    .find(id)
                    .map(Concept::scheme)
                    .filter(scheme -> DIMENSIONS.contains(scheme.name()))
                    .ifPresent(scheme -> document.add(new SortedSetDocValuesFacetField(scheme.name(), id.value())));
        }
        service.languages()
                .forEach(language -> document.add(new SortedSetDocValuesFacetField("LANGUAGE", language.tag())));
        for (String value : areas(service)) {
            document.add(new StringField("area", value, Field.Store.NO));
            document.add(new SortedSetDocValuesFacetField("AREA", value));
        }
        return document;
    }

    private static List<String> areas(Service service) {
        if (service.areas().contains(Area.WHOLE_COUNTRY) || service.areas().contains(Area.REMOTE)) {
            return List.of(IndexFields.EVERY);
        }
        return service.areas().stream()
                .flatMap(area -> Places.official().municipalitiesIn(area).stream())
                .map(MunicipalityCode::value)
                .distinct()
                .toList();
    }

    /** Runs a request; the number found, so that nothing is optimized away. */
    int search(String words, Optional<MunicipalityCode> municipality, boolean withFacets) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(words(words), Occur.MUST);
        municipality.ifPresent(code -> all.add(
                new TermInSetQuery("area", List.of(new BytesRef(code.value()), new BytesRef(IndexFields.EVERY))),
                Occur.FILTER));
        Query query = all.build();
        int found = searcher.search(query, new TopScoreDocCollectorManager(10, Integer.MAX_VALUE)).scoreDocs.length;
        if (withFacets) {
            FacetsCollector collected = new FacetsCollector();
            searcher.search(query, collected);
            SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(facets, collected);
            for (String dimension : DIMENSIONS) {
                found += counts.getTopChildren(10, dimension) == null ? 0 : 1;
            }
        }
        return found;
    }

    private static Query words(String words) {
        BooleanQuery.Builder fields = new BooleanQuery.Builder();
        for (Language language : LANGUAGES) {
            LanguageAnalysis analysis = LanguageAnalysis.of(language);
            for (LanguageAnalysis.Word word : analysis.words(words)) {
                add(fields, language + ".stem", word.stem(), analysis.weights().stem());
                add(
                        fields,
                        language + ".beginning",
                        word.beginning(),
                        analysis.weights().beginning());
                word.pieces()
                        .forEach(piece -> add(
                                fields,
                                language + ".piece",
                                piece,
                                analysis.weights().piece()));
            }
        }
        return fields.build();
    }

    private static void add(BooleanQuery.Builder fields, String field, String term, double weight) {
        if (weight > 0) {
            fields.add(new BoostQuery(new TermQuery(new Term(field, term)), (float) weight), Occur.SHOULD);
        }
    }
}
