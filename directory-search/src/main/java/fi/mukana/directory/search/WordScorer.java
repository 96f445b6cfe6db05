package fi.mukana.directory.search;

import fi.mukana.directory.search.PointInTime.Scope;
import fi.mukana.directory.search.analysis.LanguageAnalysis;
import fi.mukana.directory.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Scores records by words: BM25 (k1 1.2, b 0.75) over weighted frequencies, term by term.
 *
 * <p>All numbers come from the records that are there in the whole index, and sums are made in the order of the words, so
 * that every copy of an index that holds the same records gives the very same scores, however it came to hold them.
 *
 * <p>What a term could reach is the most that it reaches in any record; what a word could reach is the sum of that over
 * its stem, beginning and pieces; what the words could reach is the sum over the weightiest of them, in the language
 * where it is highest. A word that stands in no record can reach nothing and so takes nothing away. A record is scored in
 * each language of its own, and the best counts.
 */
final class WordScorer {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final PointInTime view;
    private final Scope scope;
    private final FixedBitSet records;
    private final int count;
    private int[] docs = new int[1024];
    private int[] frequencies = new int[1024];
    private @Nullable PostingsEnum postings;

    private WordScorer(PointInTime view, Scope scope) {
        this.view = view;
        this.scope = scope;
        this.records = view.in(scope);
        this.count = records.cardinality();
    }

    static WordScores score(PointInTime view, Scope scope, String words, int weightiestWords) throws IOException {
        return new WordScorer(view, scope).score(words, weightiestWords);
    }

    /** The words of a text that are looked for, each once, in their order. */
    static List<LanguageAnalysis.Word> words(LanguageAnalysis analysis, String text) {
        String read =
                text.length() <= SearchSettings.LONGEST_WORDS ? text : text.substring(0, SearchSettings.LONGEST_WORDS);
        Set<String> seen = new HashSet<>();
        return analysis.words(read).stream()
                .filter(word -> seen.add(word.folded()))
                .limit(SearchSettings.MOST_WORDS)
                .toList();
    }

    private WordScores score(String words, int weightiestWords) throws IOException {
        double[] best = new double[view.size()];
        byte[] bestTexts = new byte[view.size()];
        double reach = 0;
        for (Language language : view.languages()) {
            LanguageScores scores = new LanguageScores(language, view.size());
            reach = Math.max(reach, scores.score(words, weightiestWords));
            for (int doc = 0; doc < best.length; doc++) {
                if (scores.sums[doc] > best[doc]) {
                    best[doc] = scores.sums[doc];
                    bestTexts[doc] = scores.texts[doc];
                }
            }
        }
        return new WordScores(best, bestTexts, reach);
    }

    /** The terms of one way of comparing in one language, in every part of the index. */
    private static final class TermField {
        private final String name;
        private final double weight;
        private final List<TermsEnum> terms = new ArrayList<>();
        private final List<Integer> bases = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        TermField(PointInTime view, String name, double weight) throws IOException {
            this.name = name;
            this.weight = weight;
            for (LeafReaderContext leaf : view.reader().leaves()) {
                Terms all = weight == 0 ? null : leaf.reader().terms(name);
                if (all != null) {
                    terms.add(all.iterator());
                    bases.add(leaf.docBase);
                }
            }
        }
    }

    private final class LanguageScores {
        private final LanguageAnalysis analysis;
        private final TermField stems;
        private final TermField pieces;
        private final TermField beginnings;
        private final double[] sums;
        private final byte[] texts;
        private final double[] weightiest;

        LanguageScores(Language language, int size) throws IOException {
            this.analysis = LanguageAnalysis.of(language);
            String prefix = IndexFields.WORDS_PREFIX + language.tag();
            this.stems = new TermField(
                    view, prefix + IndexFields.STEM, analysis.weights().stem());
            this.pieces = new TermField(
                    view, prefix + IndexFields.PIECE, analysis.weights().piece());
            this.beginnings = new TermField(
                    view, prefix + IndexFields.BEGINNING, analysis.weights().beginning());
            this.sums = new double[size];
            this.texts = new byte[size];
            this.weightiest = new double[size];
        }

        /** Scores every record and gives what the words could reach at most. */
        double score(String words, int weightiestWords) throws IOException {
            List<Double> reaches = new ArrayList<>();
            for (LanguageAnalysis.Word word : words(analysis, words)) {
                double reach = add(stems, word.stem()) + add(beginnings, word.beginning());
                for (String piece : word.pieces()) {
                    reach += add(pieces, piece);
                }
                reaches.add(reach);
            }
            double[] sorted =
                    reaches.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            double reach = 0;
            for (int i = sorted.length - 1; i >= Math.max(0, sorted.length - weightiestWords); i--) {
                reach += sorted[i];
            }
            return reach;
        }

        /** Adds what a term reaches in each record, and gives the most of it. A repeated term adds nothing. */
        private double add(TermField field, String term) throws IOException {
            double[] lengths = view.relativeLengths(field.name, scope);
            if (field.terms.isEmpty() || lengths == null || !field.seen.add(term)) {
                return 0;
            }
            int found = find(field, new BytesRef(term));
            if (found == 0) {
                return 0;
            }
            double weight = field.weight * Math.log(1 + (count - found + 0.5) / (found + 0.5));
            double most = 0;
            for (int i = 0; i < found; i++) {
                int doc = docs[i];
                int frequency = WeightedTerms.frequency(frequencies[i]);
                double part = weight * frequency / (frequency + K1 * (1 - B) + K1 * B * lengths[doc]);
                sums[doc] += part;
                if (part > weightiest[doc]) {
                    weightiest[doc] = part;
                    texts[doc] = (byte) WeightedTerms.text(frequencies[i]);
                }
                most = Math.max(most, part);
            }
            return most;
        }
    }

    /** Gathers the records with a term; how many there are. */
    private int find(TermField field, BytesRef term) throws IOException {
        int found = 0;
        for (int part = 0; part < field.terms.size(); part++) {
            TermsEnum terms = field.terms.get(part);
            if (!terms.seekExact(term)) {
                continue;
            }
            int base = field.bases.get(part);
            PostingsEnum hits = terms.postings(postings, PostingsEnum.FREQS);
            postings = hits;
            for (int doc = hits.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
                if (records.get(base + doc)) {
                    if (found == docs.length) {
                        docs = ArrayUtil.grow(docs);
                        frequencies = Arrays.copyOf(frequencies, docs.length);
                    }
                    docs[found] = base + doc;
                    frequencies[found] = hits.freq();
                    found++;
                }
            }
        }
        return found;
    }
}
