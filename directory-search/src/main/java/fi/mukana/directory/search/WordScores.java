package fi.mukana.directory.search;

/** What words reach in each record, and what they could reach at most. */
final class WordScores {

    private final double[] sums;
    private final byte[] texts;
    private final double reach;

    WordScores(double[] sums, byte[] texts, double reach) {
        this.sums = sums;
        this.texts = texts;
        this.reach = reach;
    }

    /** The exact sum of a record; 0 where no word is found. */
    double sum(int doc) {
        return sums[doc];
    }

    /** 0 to 100. */
    int points(int doc) {
        return reach == 0 ? 0 : (int) Math.min(100, Math.round(100 * sums[doc] / reach));
    }

    /** The text in which the weightiest word stands. */
    TextField text(int doc) {
        return TextField.of(texts[doc]);
    }
}
