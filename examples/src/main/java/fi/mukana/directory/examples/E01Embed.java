package fi.mukana.directory.examples;

import fi.mukana.directory.Directory;
import fi.mukana.directory.FindResult;
import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.exchange.region.RegionImport;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.text.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

/** Embeds the library in a plain {@code main}: loads a region folder and finds. */
final class E01Embed implements Example {

    static final String WORDS = "leski, 78, Iisalmi, iltaisin yksinäistä";

    @Override
    public String usage() {
        return "[WORDS] [--region FOLDER]    embed: load a region folder, find";
    }

    @Override
    public void run(Arguments arguments, PrintStream out) {
        arguments.requireOnly(Set.of("region"));
        LocalDate today = LocalDate.now(Directory.ZONE);
        RegionImport region = arguments
                .option("region")
                .map(folder -> RegionFolder.load(Path.of(folder), today))
                .orElseGet(() -> DemoRegion.load(today));
        out.println(region.report());

        Directory directory = region.content().directory().build();
        String words = arguments.words().orElse(WORDS);
        FindResult found = directory.find(Need.builder().words(words).build());

        out.printf("%n%s: \"%s\"%n", directory.profile().name().orEmpty(Language.FI), words);
        if (found.crisis().mustShow()) {
            found.crisis()
                    .lines()
                    .forEach(line -> out.printf(
                            "! %s %s%n",
                            line.name().orEmpty(Language.FI), line.phone().orElse("")));
        }
        found.ranking().ranked().stream()
                .limit(5)
                .forEach(match -> out.printf(
                        "%5s  %s%n", match.points(), match.service().name().orEmpty(Language.FI)));
        found.nextQuestion()
                .ifPresent(question -> out.println("? " + question.question().in(Language.FI)));
    }
}
