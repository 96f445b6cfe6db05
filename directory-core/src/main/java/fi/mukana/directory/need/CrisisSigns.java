package fi.mukana.directory.need;

import static java.util.stream.Collectors.toSet;

import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.TsvTable;
import fi.mukana.directory.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognizes signs of acute danger in words, in Finnish, Swedish and English, and knows whom to call.
 *
 * <p>All three languages are looked for in every text, since people mix them and the language of the page is not always
 * theirs. A sign is a row of word stems that follow each other with at most {@link #GAP} words between two. It holds for
 * the person and for others ("ystävä aikoo …") alike. Some signs are taken back by a word beside them: "pelkään kotona" is
 * one, "pelkään kotona kaatuvani" is not. What is denied ("en aio …") counts all the same: a number too many does no
 * harm. Immutable and thread-safe. Finnish: <i>hätätilanteen merkit</i>.
 * HSDS: –. PTV: –.
 */
public final class CrisisSigns {

    /** The most words that may stand between two words of a sign. */
    public static final int GAP = 3;

    private static final Set<Language> DETECTABLE = Set.of(Language.FI, Language.SV, Language.EN);

    private static final class Shipped {
        private static final CrisisSigns SIGNS = readShipped();
    }

    private final StemPhrases<Sign> signs;
    private final List<CrisisLine> lines;

    private CrisisSigns(StemPhrases<Sign> signs, List<CrisisLine> lines) {
        this.signs = signs;
        this.lines = List.copyOf(lines);
    }

    private record Sign(CrisisAssessment.Level level, List<StemPhrases.Stem> unless) {}

    /**
     * The shipped signs and the national lines.
     *
     * @return the signs, the same object at each call
     */
    public static CrisisSigns shipped() {
        return Shipped.SIGNS;
    }

    /**
     * These signs with further lines of a region. They are shown before those national ones of their level that answer in
     * the same language.
     *
     * @param regional the region's lines, in the order in which they are to be shown
     * @return the extended copy
     */
    public CrisisSigns withLines(List<CrisisLine> regional) {
        List<CrisisLine> all = new ArrayList<>(regional);
        all.addAll(lines);
        return new CrisisSigns(signs, all);
    }

    /**
     * Looks for signs.
     *
     * @param words the words; {@code ""} if there are none
     * @param language the language that the person most likely writes
     * @return the assessment; its lines are there at every level, so that a page can always show them: the most urgent
     *     first, of one level those that answer in the language
     */
    public CrisisAssessment assess(String words, Language language) {
        List<Words.Word> read = Words.of(words);
        CrisisAssessment.Level level = signs
                .find(read.stream().map(Words.Word::normal).toList())
                .stream()
                .filter(found -> !isTakenBack(found, words, read))
                .map(found -> found.value().level())
                .max(Comparator.naturalOrder())
                .orElse(CrisisAssessment.Level.NONE);
        List<CrisisLine> shown = lines.stream()
                .sorted(Comparator.comparing(CrisisLine::level)
                        .thenComparing(line -> line.answersIn(language))
                        .reversed())
                .toList();
        return new CrisisAssessment(level, shown, DETECTABLE.contains(language.base()));
    }

    /** Whether a word that takes the sign back stands among its words, or right after them in the same breath. */
    private static boolean isTakenBack(StemPhrases.Found<Sign> found, String text, List<Words.Word> words) {
        int end = found.last();
        boolean goesOn = end + 1 < words.size()
                && text.substring(words.get(end).end(), words.get(end + 1).begin())
                        .isBlank();
        return words.subList(found.first(), goesOn ? end + 2 : end + 1).stream()
                .anyMatch(word -> found.value().unless().stream().anyMatch(stem -> stem.matches(word.normal())));
    }

    private static CrisisSigns readShipped() {
        StemPhrases<Sign> signs = new StemPhrases<>(GAP);
        for (TsvTable.Row row :
                TsvTable.shipped(CrisisSigns.class, "crisis-signs.tsv").rows()) {
            List<StemPhrases.Stem> unless =
                    row.list("unless").stream().map(StemPhrases.Stem::of).toList();
            signs.add(row.cell("phrase"), List.of(), List.of(), new Sign(level(row), unless));
        }
        List<CrisisLine> lines = TsvTable.shipped(CrisisSigns.class, "crisis-lines.tsv").rows().stream()
                .map(row -> new CrisisLine(
                        row.cell("id"),
                        level(row),
                        localized(row, "name"),
                        row.optional("phone"),
                        row.optional("url"),
                        localized(row, "hours"),
                        row.list("languages").stream().map(Language::of).collect(toSet()),
                        row.cell("source"),
                        row.optional("assuredDate").map(LocalDate::parse)))
                .toList();
        return new CrisisSigns(signs, lines);
    }

    private static CrisisAssessment.Level level(TsvTable.Row row) {
        return EnumCodes.parse(CrisisAssessment.Level.class, row.cell("level"))
                .orElseThrow(() -> new IllegalArgumentException("%s: the level \"%s\" is none of %s."
                        .formatted(row.place(), row.cell("level"), EnumCodes.all(CrisisAssessment.Level.class))));
    }

    private static LocalizedText localized(TsvTable.Row row, String prefix) {
        Map<Language, String> texts = new HashMap<>();
        Map.of(Language.FI, "Fi", Language.SV, "Sv", Language.EN, "En").forEach((language, suffix) -> {
            Optional<String> text = row.optional(prefix + suffix);
            text.ifPresent(given -> texts.put(language, given));
        });
        return LocalizedText.of(texts);
    }
}
