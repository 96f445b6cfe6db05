package fi.mukana.directory.need;

import fi.mukana.directory.need.Mention.Confidence;
import fi.mukana.directory.need.Mention.Meaning;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.TsvTable;
import java.util.List;

/** Recognizes times, ways to meet, languages, and groups that are told by a case ending, from a table of phrases. */
final class SpokenWishes {

    private static final class Shipped {
        private static final StemPhrases<Wish> PHRASES = read();
    }

    private record Wish(Meaning meaning, String rule) {}

    private SpokenWishes() {}

    /**
     * What a text may wish.
     *
     * @param tokens the text
     * @param vocabulary the concepts; a group that it does not hold is left out
     * @return the candidates, which may overlap
     */
    static List<Candidate> find(Tokens tokens, Vocabulary vocabulary) {
        List<String> words = tokens.all().stream().map(Tokens.Token::normal).toList();
        return Shipped.PHRASES.find(words).stream()
                .filter(found -> tokens.sameSentence(found.first(), found.last()))
                .filter(found -> !(found.value().meaning() instanceof Meaning.OfConcept concept)
                        || vocabulary.find(concept.id()).isPresent())
                .map(found -> Candidate.of(
                        found.first(),
                        found.last(),
                        found.value().meaning(),
                        Confidence.MEDIUM,
                        found.value().rule()))
                .toList();
    }

    private static StemPhrases<Wish> read() {
        StemPhrases<Wish> phrases = new StemPhrases<>(2);
        for (TsvTable.Row row :
                TsvTable.shipped(SpokenWishes.class, "spoken-wishes.tsv").rows()) {
            for (String phrase : row.list("phrases")) {
                phrases.add(phrase, row.list("near"), row.list("unless"), wish(row));
            }
        }
        return phrases;
    }

    private static Wish wish(TsvTable.Row row) {
        String value = row.cell("value");
        return switch (row.cell("kind")) {
            case "TIME" ->
                new Wish(
                        new Meaning.OfTime(
                                EnumCodes.parse(TimeWish.class, value).orElseThrow(() -> unknown(row))),
                        "time-word");
            case "CHANNEL" ->
                new Wish(
                        new Meaning.OfChannel(
                                EnumCodes.parse(ChannelWish.class, value).orElseThrow(() -> unknown(row))),
                        "channel-word");
            case "LANGUAGE" -> new Wish(new Meaning.OfLanguage(Language.of(value)), "language-word");
            case "CONCEPT" -> new Wish(new Meaning.OfConcept(ConceptId.of(value)), "group-word");
            default -> throw unknown(row);
        };
    }

    private static IllegalArgumentException unknown(TsvTable.Row row) {
        return new IllegalArgumentException(
                "%s: there is no \"%s\" of kind \"%s\".".formatted(row.place(), row.cell("value"), row.cell("kind")));
    }
}
