package fi.mukana.directory.need;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.place.Places;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.TsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** How much of what people write is understood, and how much of what is understood is right. */
class JudgedNeedsTest {

    private static final NeedInterpreter INTERPRETER = NeedInterpreter.plain(Vocabulary.shipped(), Places.official());
    private static final List<TsvTable.Row> NEEDS =
            TsvTable.shipped(JudgedNeedsTest.class, "judged-needs.tsv").rows();

    @Test
    void thereAreEnoughJudgedNeeds() {
        assertThat(NEEDS).hasSizeGreaterThanOrEqualTo(80);
        assertThat(NEEDS.stream().filter(row -> row.cell("language").equals("fi")))
                .hasSizeGreaterThanOrEqualTo(50);
        assertThat(NEEDS.stream().filter(row -> row.cell("language").equals("sv")))
                .hasSizeGreaterThanOrEqualTo(15);
        assertThat(NEEDS.stream().filter(row -> row.cell("language").equals("en")))
                .hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void mostOfWhatIsSaidIsUnderstoodAndMostOfWhatIsUnderstoodWasSaid(TestReporter reporter) {
        int found = 0;
        int missed = 0;
        int wrong = 0;
        List<String> details = new ArrayList<>();
        for (TsvTable.Row row : NEEDS) {
            Set<String> expected = expected(row);
            Set<String> allowed = new TreeSet<>(row.list("may"));
            row.list("times").forEach(time -> allowed.add("time " + time));
            Set<String> understood = understood(row.cell("words"), Language.of(row.cell("language")));
            Set<String> misses = less(expected, understood);
            Set<String> errors = less(less(understood, expected), allowed);
            found += expected.size() - misses.size();
            missed += misses.size();
            wrong += errors.size();
            if (!misses.isEmpty() || !errors.isEmpty()) {
                details.add("%s: missed %s, wrong %s".formatted(row.cell("words"), misses, errors));
            }
        }
        double recall = (double) found / (found + missed);
        double precision = (double) found / (found + wrong);
        String report = "recall %.3f, precision %.3f over %d needs%n%s"
                .formatted(recall, precision, NEEDS.size(), String.join("\n", details));
        reporter.publishEntry(report);

        assertThat(recall).as(report).isGreaterThanOrEqualTo(0.85);
        assertThat(precision).as(report).isGreaterThanOrEqualTo(0.90);
    }

    private static Set<String> expected(TsvTable.Row row) {
        Set<String> expected = new TreeSet<>(row.list("must"));
        row.list("place").forEach(key -> expected.add("place " + key));
        row.list("age").forEach(age -> expected.add("age " + age));
        row.list("channels").forEach(channel -> expected.add("channel " + channel));
        row.list("languages").forEach(language -> expected.add("language " + language));
        row.list("gender").forEach(gender -> expected.add("gender " + gender));
        if (row.list("times").size() == 1) {
            expected.add("time " + row.cell("times"));
        }
        return expected;
    }

    private static Set<String> understood(String words, Language language) {
        Set<String> understood = new TreeSet<>();
        INTERPRETER
                .interpret(words, language)
                .mentions()
                .forEach(mention -> understood.add(mention.meaning()
                        .fold(new Mention.Meaning.Cases<>(
                                concept -> concept.id().value(),
                                place -> "place " + place.area().key(),
                                age -> "age " + age.years(),
                                gender -> "gender " + gender.gender(),
                                spoken -> "language " + spoken.language(),
                                time -> "time " + time.time(),
                                channel -> "channel " + channel.channel()))));
        return understood;
    }

    private static Set<String> less(Set<String> all, Set<String> taken) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(taken);
        return left;
    }
}
