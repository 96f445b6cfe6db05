package fi.mukana.directory.examples;

import fi.mukana.directory.Directory;
import fi.mukana.directory.FindResult;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.ranking.ExcludedService;
import fi.mukana.directory.ranking.NearMiss;
import fi.mukana.directory.ranking.Why;
import fi.mukana.directory.reason.Basis;
import fi.mukana.directory.reason.Exclusion;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
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
        List<ServiceId> asked = arguments
                .option("service")
                .map(id -> List.of(ServiceId.of(id)))
                .orElseGet(() -> found.ranking().excluded().stream()
                        .map(ExcludedService::service)
                        .map(service -> service.id())
                        .limit(arguments.number("limit", 8))
                        .toList());
        for (ServiceId id : asked) {
            Why why = directory
                    .why(need, id, Language.FI)
                    .orElseThrow(() -> new IllegalArgumentException("There is no service \"%s\".".formatted(id)));
            tell(why, out);
        }
    }

    private static void tell(Why why, PrintStream out) {
        out.printf(
                "%n%s  %s: %s, %s points%n",
                why.service().id(),
                why.service().name().orEmpty(Language.FI),
                why.outcome().name().toLowerCase(java.util.Locale.ROOT),
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
