package fi.mukana.directory.examples;

import fi.mukana.directory.Catalog;
import fi.mukana.directory.Directory;
import fi.mukana.directory.FindResult;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.need.NeedInterpreter;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.ranking.RankedMatch;
import fi.mukana.directory.reason.Question;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.search.LuceneDirectorySearch;
import fi.mukana.directory.search.SearchSettings;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Matches and ranks, and tells the reasons; over the demo region or over services of one's own. */
final class E03Rank implements Example {

    static final String WORDS = "jäin työttömäksi ja rahat ei riitä";

    @Override
    public String usage() {
        return "[--need WORDS] [--limit N] [--services FILE]    rank: match and rank, with reasons";
    }

    @Override
    public void run(Arguments arguments, PrintStream out) {
        arguments.requireOnly(Set.of("need", "limit", "services"));
        int limit = arguments.number("limit", 10);
        long began = System.nanoTime();
        try (Loaded loaded = load(arguments.option("services").map(Path::of))) {
            Duration loading = Duration.ofNanos(System.nanoTime() - began);
            int services = loaded.directory().catalog().services().size();

            long asked = System.nanoTime();
            FindResult found = loaded.directory()
                    .find(Need.builder()
                            .words(arguments.option("need").or(arguments::words).orElse(WORDS))
                            .build());
            Duration answering = Duration.ofNanos(System.nanoTime() - asked);

            List<RankedMatch> ranked = found.ranking().ranked();
            for (int rank = 1; rank <= Math.min(limit, ranked.size()); rank++) {
                tell(rank, ranked.get(rank - 1), out);
            }
            out.printf(
                    "%d of %d services fit. Loaded in %d ms, answered in %d ms.%n",
                    ranked.size(), services, loading.toMillis(), answering.toMillis());
        }
    }

    /** A directory and the index that it stands on. */
    record Loaded(Directory directory, LuceneDirectorySearch search) implements AutoCloseable {
        @Override
        public void close() {
            search.close();
        }
    }

    static Loaded load(Optional<Path> services) {
        if (services.isPresent()) {
            NeedInterpreter interpreter = NeedInterpreter.plain(Vocabulary.shipped(), Places.official());
            Catalog catalog = InMemoryCatalog.ofServices(new ServiceFile(interpreter).read(services.get()));
            LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(catalog);
            return new Loaded(search.snapshot().directoryBuilder(catalog).build(), search);
        }
        RegionContent region = DemoRegion.content(LocalDate.now(Directory.ZONE));
        Catalog catalog = region.catalog();
        LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(
                catalog, region.vocabulary(), region.places(), SearchSettings.defaults());
        return new Loaded(
                search.snapshot()
                        .directoryBuilder(catalog)
                        .profile(region.requireProfile())
                        .build(),
                search);
    }

    private static void tell(int rank, RankedMatch match, PrintStream out) {
        out.printf(
                "%3d. %s  %s  %s points%n",
                rank, match.service().id(), match.service().name().orEmpty(Language.FI), match.points());
        for (Reason reason : match.reasons()) {
            out.printf(
                    "       %+4d  %s%n",
                    reason.points().value(), reason.message().in(Language.FI));
        }
        for (Question condition : match.conditions()) {
            out.printf("          ?  %s%n", condition.condition().in(Language.FI));
        }
    }
}
