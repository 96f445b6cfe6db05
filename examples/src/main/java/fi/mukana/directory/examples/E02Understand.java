package fi.mukana.directory.examples;

import fi.mukana.directory.Directory;
import fi.mukana.directory.FindResult;
import fi.mukana.directory.need.Mention;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** From words to a need: what was understood of them, and what a person corrects. */
final class E02Understand implements Example {

    static final String WORDS = "Hoidan muistisairasta äitiäni Kuopiossa, en jaksa enää enkä pääse kotoa";
    static final String MUNICIPALITY = "140";

    @Override
    public String usage() {
        return "[WORDS] [--without CONCEPT] [--municipality CODE]    understand: from words to a need, corrected";
    }

    @Override
    public void run(Arguments arguments, PrintStream out) {
        arguments.requireOnly(Set.of("without", "municipality"));
        Directory directory =
                DemoRegion.content(LocalDate.now(Directory.ZONE)).directory().build();
        String words = arguments.words().orElse(WORDS);
        FindResult found = directory.find(Need.builder().words(words).build());

        out.printf("\"%s\"%n%nUnderstood:%n", words);
        for (Mention mention : found.interpretation().mentions()) {
            out.printf(
                    "  %-22s %s%n",
                    words.substring(mention.begin(), mention.end()), meaning(mention.meaning(), directory));
        }
        out.printf(
                "Not understood: %s%n", String.join(", ", found.interpretation().notUnderstood()));
        tell(found, out);

        Need corrected = correct(
                found.need(),
                arguments.option("without").map(ConceptId::of),
                arguments.option("municipality").orElse(MUNICIPALITY));
        out.printf(
                "%nCorrected: %s%n",
                corrected
                        .municipality()
                        .flatMap(directory.places()::findMunicipality)
                        .map(known -> known.name().orEmpty(Language.FI))
                        .orElse(""));
        tell(directory.match(corrected, Language.FI), out);
    }

    /** The need as a person corrects it: it is matched as it stands and not interpreted again. */
    static Need correct(Need understood, Optional<ConceptId> without, String municipality) {
        Need.Builder corrected = understood.toBuilder().municipality(municipality);
        without.ifPresent(corrected::withoutConcept);
        return corrected.build();
    }

    private static String meaning(Mention.Meaning meaning, Directory directory) {
        return meaning.fold(new Mention.Meaning.Cases<>(
                concept -> concept.id() + " "
                        + directory.vocabulary().labelOf(concept.id()).orEmpty(Language.FI),
                place -> place.area().key() + " "
                        + directory.places().nameOf(place.area()).orEmpty(Language.FI),
                age -> age.years() + " years",
                gender -> EnumCodes.code(gender.gender()),
                language -> "language " + language.language(),
                time -> EnumCodes.code(time.time()),
                channel -> EnumCodes.code(channel.channel())));
    }

    private static void tell(FindResult found, PrintStream out) {
        out.printf("%d services fit; the first:%n", found.ranking().ranked().size());
        found.ranking().ranked().stream()
                .limit(3)
                .forEach(match -> out.printf(
                        "%5s  %s%n", match.points(), match.service().name().orEmpty(Language.FI)));
    }
}
