package fi.mukana.directory.examples;

import fi.mukana.directory.Directory;
import fi.mukana.directory.FindResult;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.ranking.NearMiss;
import fi.mukana.directory.ranking.Why;
import fi.mukana.directory.reason.Basis;
import fi.mukana.directory.reason.Exclusion;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells why services that would help are not offered, and the smallest change that would include them. */
final class E04WhyNot implements Example {

    static final String WORDS = "leski, 45, Iisalmi, yksinäistä";

    @Override
    public String usage() {
        return "[WORDS] [--service ID] [--limit N]    why not: exclusions and near misses";
    }

    @Override
    public void run(Arguments arguments, PrintStream out) {
        arguments.requireOnly(Set.of("service", "limit"));
        Directory directory =
                DemoRegion.content(LocalDate.now(Directory.ZONE)).directory().build();
        Need need = Need.builder().words(arguments.words().orElse(WORDS)).build();

        FindResult found = directory.find(need);
        out.printf(
                "\"%s\": %d fit, %d excluded, %d meet no part.%n",
                need.words().orElse(""),
                found.ranking().ranked().size(),
                found.ranking().excluded().size(),
                found.ranking().unmetCount());
        arguments
                .option("service")
                .map(id -> List.of(why(directory, need, ServiceId.of(id))))
                .orElseGet(() -> nearest(directory, need, found, arguments.number("limit", 8)))
                .forEach(why -> tell(why, out));
    }

    /** Of what is excluded, first what a change of the need would include, then what has most points. */
    static List<Why> nearest(Directory directory, Need need, FindResult found, int limit) {
        return found.ranking().excluded().stream()
                .map(excluded -> why(directory, need, excluded.service().id()))
                .sorted(Comparator.comparing((Why why) -> why.nearMisses().isEmpty())
                        .thenComparing(Why::points, Comparator.reverseOrder())
                        .thenComparing(why -> why.service().id()))
                .limit(limit)
                .toList();
    }

    private static Why why(Directory directory, Need need, ServiceId id) {
        return directory
                .why(need, id, Language.FI)
                .orElseThrow(() -> new IllegalArgumentException("There is no service \"%s\".".formatted(id)));
    }

    private static void tell(Why why, PrintStream out) {
        out.printf(
                "%n%s  %s: %s, %s points%n",
                why.service().id(),
                why.service().name().orEmpty(Language.FI),
                why.outcome().name().toLowerCase(Locale.ROOT),
                why.points());
        for (Exclusion exclusion : why.exclusions()) {
            out.printf("  not: %s%n", exclusion.message().in(Language.FI));
            exclusion.basis().forEach(basis -> out.printf("       %s%n", basis(basis)));
        }
        why.conditions()
                .forEach(question ->
                        out.printf("  if:  %s%n", question.condition().in(Language.FI)));
        for (NearMiss miss : why.nearMisses()) {
            miss.changes()
                    .forEach(
                            change -> out.printf("  but: %s%n", change.message().in(Language.FI)));
        }
    }

    private static String basis(Basis basis) {
        return basis.field()
                + basis.value().map(value -> " = " + value).orElse("")
                + basis.assuredDate().map(day -> ", assured " + day).orElse("");
    }
}
