package fi.mukana.directory.need;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was understood of a person's words, so that it can be shown and corrected, and what was not.
 *
 * <p>Immutable and thread-safe. Finnish: <i>tulkinta</i>. HSDS: –. PTV: –.
 *
 * @param mentions what was understood, in the order of the words; mentions do not overlap
 * @param notUnderstood the words in which nothing was understood, in their order
 */
public record Interpretation(List<Mention> mentions, List<String> notUnderstood) {

    /** There were no words. */
    public static final Interpretation NONE = new Interpretation(List.of(), List.of());

    /** Copies the lists and sorts the mentions. */
    public Interpretation {
        mentions = mentions.stream()
                .sorted(Comparator.comparingInt(Mention::begin).thenComparingInt(Mention::end))
                .toList();
        notUnderstood = List.copyOf(notUnderstood);
    }

    /**
     * Nothing was understood.
     *
     * @param words the words
     * @return the interpretation with each word as not understood
     */
    public static Interpretation nothing(String words) {
        return new Interpretation(
                List.of(),
                Stream.of(words.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /**
     * The need with what was understood. What the need already tells is kept: a municipality, age or gender that was
     * given counts before one that was understood; concepts and wishes are added.
     *
     * @param need the need as given
     * @return the need, its words kept
     */
    public Need applyTo(Need need) {
        requireNonNull(need, "need");
        Need.Builder builder = need.toBuilder();
        Set<ChannelWish> channels = new TreeSet<>(need.channels());
        Set<TimeWish> times = new TreeSet<>(need.times());
        Set<Language> languages = new TreeSet<>(need.languages());
        List<Area> areas = new ArrayList<>(need.areas());
        boolean placeGiven = need.municipality().isPresent() || !need.areas().isEmpty();
        Optional<MunicipalityCode> municipality = Optional.empty();
        for (Mention mention : mentions) {
            mention.meaning()
                    .fold(new Mention.Meaning.Cases<Boolean>(
                            concept -> builder.concepts(List.of(concept.id())) != null,
                            place -> placeGiven || areas.add(place.area()),
                            age -> need.age().isPresent() || builder.age(age.years()) != null,
                            gender -> need.gender().isPresent() || builder.gender(gender.gender()) != null,
                            language -> languages.add(language.language()),
                            time -> times.add(time.time()),
                            channel -> channels.add(channel.channel())));
        }
        if (!placeGiven && areas.size() == 1) {
            municipality = municipalityOf(areas.get(0));
        }
        municipality.ifPresent(builder::municipality);
        return builder.areas(municipality.isPresent() ? List.of() : areas)
                .channels(channels)
                .times(times)
                .languages(languages)
                .build();
    }

    /**
     * The words by which texts are to be searched: all but those that tell a place, an age, a gender, a language, a time
     * or a way to meet, which rules answer for.
     *
     * @param words the words that were interpreted
     * @return the words that are left, {@code ""} if none is
     */
    public String wordsToSearch(String words) {
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (Mention mention : mentions) {
            if (!(mention.meaning() instanceof Mention.Meaning.OfConcept) && mention.end() <= words.length()) {
                left.append(words, from, Math.max(from, mention.begin())).append(' ');
                from = mention.end();
            }
        }
        return left.append(words, from, words.length()).toString().strip();
    }

    /**
     * The concepts that were understood, in the order of the words, each once.
     *
     * @return the concepts
     */
    public List<ConceptId> concepts() {
        return mentions.stream()
                .map(Mention::meaning)
                .filter(Mention.Meaning.OfConcept.class::isInstance)
                .map(meaning -> ((Mention.Meaning.OfConcept) meaning).id())
                .distinct()
                .toList();
    }

    private static Optional<MunicipalityCode> municipalityOf(Area area) {
        return area instanceof Area.Official official && official.kind() == Area.Kind.MUNICIPALITY
                ? Optional.of(MunicipalityCode.of(official.code()))
                : Optional.empty();
    }
}
