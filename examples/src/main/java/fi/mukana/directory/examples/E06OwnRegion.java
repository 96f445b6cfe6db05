package fi.mukana.directory.examples;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.Directory;
import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.exchange.region.Customization;
import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.exchange.region.RegionImport;
import fi.mukana.directory.look.ColorScheme;
import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.ranking.RankedMatch;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Loads a region from its folder alone: what it decided, what was found in its files, and what a need finds there. */
final class E06OwnRegion implements Example {

    static final String WORDS = "puut on tekemättä, bussi ei enää kulje, 81, Hyrynsalmi";

    @Override
    public String usage() {
        return "[FOLDER] [--need WORDS]    a region of one's own: folder, policy, vocabulary, look";
    }

    @Override
    public void run(Arguments arguments, PrintStream out) {
        arguments.requireOnly(Set.of("need"));
        Path folder = arguments.words().map(Path::of).orElseGet(E06OwnRegion::kainuu);
        RegionImport read = RegionFolder.load(folder, LocalDate.now(Directory.ZONE));
        out.println(read.report());
        RegionContent content = read.content();
        if (content.profile().isEmpty()) {
            out.println("Without a profile there is no region.");
            return;
        }
        tell(content, out);

        Directory directory = content.directory().build();
        String words = arguments.option("need").orElse(WORDS);
        List<RankedMatch> ranked =
                directory.find(Need.builder().words(words).build()).ranking().ranked();
        out.printf(
                "%n\"%s\": %d of %d services fit.%n",
                words, ranked.size(), content.services().size());
        ranked.stream().limit(3).forEach(match -> {
            out.printf("%5s  %s%n", match.points(), match.service().name().orEmpty(Language.FI));
            match.reasons()
                    .forEach(reason -> out.printf(
                            "         %+4d  %s%n",
                            reason.points().value(), reason.message().in(Language.FI)));
        });
    }

    private static void tell(RegionContent content, PrintStream out) {
        RegionProfile profile = content.requireProfile();
        Customization own = content.customization();
        out.printf(
                "%n%s, in %s%n",
                profile.name().orEmpty(Language.FI),
                profile.languages().stream().map(Language::tag).collect(joining(", ")));
        out.printf(
                "content   %d organizations, %d services, %d events, %d areas, %d crisis lines of its own%n",
                content.organizations().size(),
                content.services().size(),
                content.events().size(),
                content.areas().size(),
                profile.crisisLines().size());
        out.printf(
                "words     %s%n",
                content.concepts().stream()
                        .map(concept -> concept.prefLabel().orEmpty(Language.FI))
                        .collect(joining(", ")));
        for (ColorScheme scheme : ColorScheme.values()) {
            out.printf(
                    "%-9s %s%n",
                    EnumCodes.code(scheme),
                    profile.colors().own(scheme).entrySet().stream()
                            .map(color -> color.getKey().code() + " " + color.getValue())
                            .collect(joining(", ")));
        }
        out.printf(
                "logo      %s%n",
                own.logo()
                        .map(logo -> EnumCodes.code(logo.format()) + ", "
                                + profile.logoText().orEmpty(Language.FI))
                        .orElse("the shipped one"));
        own.texts()
                .byLanguage()
                .forEach((language, texts) -> out.printf("texts     %s: %s%n", language.tag(), texts.keySet()));
        out.printf(
                "policy    %s%n",
                own.policy()
                        .map(policy -> changes(policy).collect(joining(", ")))
                        .orElse("the shipped one"));
    }

    /** What a policy decides in another way than the shipped one. */
    private static Stream<String> changes(MatchPolicy policy) {
        return Arrays.stream(MatchPolicy.class.getRecordComponents())
                .filter(part -> !value(part, policy).equals(value(part, MatchPolicy.defaults())))
                .map(part -> part.getName() + " " + value(part, policy));
    }

    private static Object value(RecordComponent part, MatchPolicy policy) {
        try {
            return Objects.requireNonNull(part.getAccessor().invoke(policy));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder beside these examples, from wherever they are run. */
    private static Path kainuu() {
        Path beside = Path.of(System.getProperty("directory.examples", "."), "region", "kainuu");
        return Files.exists(beside) ? beside : Path.of("examples", "region", "kainuu");
    }
}
