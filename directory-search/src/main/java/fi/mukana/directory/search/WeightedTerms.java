package fi.mukana.directory.search;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;

/**
 * The terms of one field of one record, each with its weighted frequency: a term of a text of weight 3 counts as three.
 *
 * <p>The frequency in the index holds two numbers: the weighted frequency, and in its lowest bits the text in which most
 * of it stands. The weighted length of the field stands beside it, exactly.
 */
final class WeightedTerms {

    private static final int TEXT_BITS = 3;
    private static final int HIGHEST_FREQUENCY = 1 << 20;

    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TYPE.setOmitNorms(true);
        TYPE.freeze();
    }

    private final SortedMap<String, int[]> weights = new TreeMap<>();
    private int length;

    void add(String term, TextField text, int weight) {
        weights.computeIfAbsent(term, key -> new int[TextField.count()])[text.code()] += weight;
        length += weight;
    }

    void addTo(Document document, String field) {
        if (!weights.isEmpty()) {
            document.add(new Field(field, new Stream(weights), TYPE));
            document.add(new NumericDocValuesField(field + IndexFields.LENGTH, length));
        }
    }

    private static int pack(int[] byText) {
        int sum = 0;
        int heaviest = 0;
        for (int text = 0; text < byText.length; text++) {
            sum += byText[text];
            if (byText[text] > byText[heaviest]) {
                heaviest = text;
            }
        }
        return Math.min(sum, HIGHEST_FREQUENCY) << TEXT_BITS | heaviest;
    }

    /** The weighted frequency in a frequency of the index. */
    static int frequency(int packed) {
        return packed >>> TEXT_BITS;
    }

    /** The code of the text in which most of it stands. */
    static int text(int packed) {
        return packed & (1 << TEXT_BITS) - 1;
    }

    private static final class Stream extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final SortedMap<String, int[]> weights;
        private Iterator<Map.Entry<String, int[]>> rest;

        Stream(SortedMap<String, int[]> weights) {
            this.weights = weights;
            this.rest = weights.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, int[]> next = rest.next();
            term.append(next.getKey());
            frequency.setTermFrequency(pack(next.getValue()));
            return true;
        }

        @Override
        public void reset() {
            rest = weights.entrySet().iterator();
        }
    }
}
