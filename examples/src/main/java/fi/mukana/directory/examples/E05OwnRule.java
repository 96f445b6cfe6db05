package fi.mukana.directory.examples;

import fi.mukana.directory.Directory;
import fi.mukana.directory.FindResult;
import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.ranking.RankedMatch;
import fi.mukana.directory.text.Language;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Adds a region's own rule to the standard ones: what it changes, and how a policy weighs it. */
final class E05OwnRule implements Example {

    static final String WORDS = "en uskalla mennä yksin, masennus, Kuopio";

    @Override
    public String usage() {
        return "[WORDS] [--weight POINTS] [--limit N]    a region's own rule, weighed by its policy";
    }

    @Override
    public void run(Arguments arguments, PrintStream out) {
        arguments.requireOnly(Set.of("weight", "limit"));
        int weight = arguments.number("weight", (int) WalkInForTheShy.WEIGHT);
        RegionContent region = DemoRegion.content(LocalDate.now(Directory.ZONE));
        Need need = Need.builder().words(arguments.words().orElse(WORDS)).build();

        Directory standard = region.directory().build();
        Directory own = region.directory()
                .addRule(new WalkInForTheShy())
                .policy(MatchPolicy.defaults().withWeight(WalkInForTheShy.ID, weight))
                .build();

        List<RankedMatch> before = standard.find(need).ranking().ranked();
        FindResult found = own.find(need);
        out.printf("\"%s\", with the rule \"%s\" at %d points:%n", need.words().orElse(""), WalkInForTheShy.ID, weight);
        found.ranking().ranked().stream()
                .limit(arguments.number("limit", 8))
                .forEach(match -> tell(match, rank(match, before), out));
    }

    private static void tell(RankedMatch match, int rankBefore, PrintStream out) {
        out.printf(
                "%5s  %s (%d. without it)%n",
                match.points(), match.service().name().orEmpty(Language.FI), rankBefore);
        match.reasons().stream()
                .filter(reason -> reason.rule().equals(WalkInForTheShy.ID))
                .forEach(reason -> out.printf(
                        "         %+d  %s%n",
                        reason.points().value(), reason.message().in(Language.FI)));
    }

    private static int rank(RankedMatch match, List<RankedMatch> ranked) {
        return 1
                + ranked.stream()
                        .map(other -> other.service().id())
                        .toList()
                        .indexOf(match.service().id());
    }
}
