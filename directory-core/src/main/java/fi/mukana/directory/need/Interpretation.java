package fi.mukana.directory.need;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.Words;
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
 * @param mentions what was understood, in the order of the words; mentions do not overlap, but several may stand at
 *     the very same place, where one phrase tells a group, a life event and a theme at once
 * @param notUnderstood the words in which nothing was understood, in their order; words without a meaning of their own,
 *     such as {@code ja} and {@code olen}, are left out
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
     * Some of the words were understood, and none of the others.
     *
     * @param mentions what was understood; they do not overlap
     * @param words the words
     * @return the interpretation with each word outside of the mentions as not understood
     */
    public static Interpretation of(List<Mention> mentions, String words) {
        return new Interpretation(
                mentions,
                Words.of(words).stream()
                        .filter(word -> !isIn(mentions, word))
                        .map(word -> words.substring(word.begin(), word.end()))
                        .toList());
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
     * The need with what was understood, ready to be matched.
     *
     * <p>What the need already tells is kept: a municipality, areas, an age or a gender that were given count before
     * those that were understood; concepts and wishes are added. Where the words tell several different ages or genders,
     * it is not known whose count, and none is taken. Of several places the smallest area counts that holds them all;
     * none, if only the whole country does. The need's words become those of {@link #wordsToSearch}, and none if nothing
     * in them is left to look for.
     *
     * @param need the need as given
     * @param places the places, to find the area that holds several
     * @return the need to match
     */
    public Need applyTo(Need need, Places places) {
        requireNonNull(need, "need");
        if (equals(NONE)) {
            return need;
        }
        Need.Builder builder = need.toBuilder().concepts(concepts());
        if (need.age().isEmpty()) {
            only(Mention.Meaning.OfAge.class).map(Mention.Meaning.OfAge::years).ifPresent(builder::age);
        }
        if (need.gender().isEmpty()) {
            only(Mention.Meaning.OfGender.class)
                    .map(Mention.Meaning.OfGender::gender)
                    .ifPresent(builder::gender);
        }
        if (need.municipality().isEmpty() && need.areas().isEmpty()) {
            place(places)
                    .ifPresent(area -> municipalityOf(area)
                            .ifPresentOrElse(builder::municipality, () -> builder.areas(List.of(area))));
        }
        Set<ChannelWish> channels = new TreeSet<>(need.channels());
        meanings(Mention.Meaning.OfChannel.class).forEach(meaning -> channels.add(meaning.channel()));
        Set<TimeWish> times = new TreeSet<>(need.times());
        meanings(Mention.Meaning.OfTime.class).forEach(meaning -> times.add(meaning.time()));
        Set<Language> languages = new TreeSet<>(need.languages());
        meanings(Mention.Meaning.OfLanguage.class).forEach(meaning -> languages.add(meaning.language()));
        builder.channels(channels).times(times).languages(languages);
        String words = need.words().map(this::wordsToSearch).orElse("");
        boolean nothingLeft = notUnderstood.isEmpty() && concepts().isEmpty();
        return (nothingLeft ? builder.withoutWords() : builder.words(words).wordsUnderstood(notUnderstood.isEmpty()))
                .build();
    }

    /**
     * The words by which texts are to be searched: all but those that tell a place, an age, a gender, a language, a time
     * or a way to meet, which rules answer for.
     *
     * @param words the words that were interpreted
     * @return the words that are left, with a space between two, {@code ""} if none is
     */
    public String wordsToSearch(String words) {
        return Words.of(words).stream()
                .filter(word -> {
                    List<Mention> here = mentions.stream()
                            .filter(mention -> mention.begin() <= word.begin() && word.end() <= mention.end())
                            .toList();
                    return here.isEmpty()
                            || here.stream()
                                    .anyMatch(mention -> mention.meaning() instanceof Mention.Meaning.OfConcept);
                })
                .map(word -> words.substring(word.begin(), word.end()))
                .collect(joining(" "));
    }

    /**
     * The concepts that were understood, in the order of the words, each once.
     *
     * @return the concepts
     */
    public List<ConceptId> concepts() {
        return meanings(Mention.Meaning.OfConcept.class)
                .map(Mention.Meaning.OfConcept::id)
                .distinct()
                .toList();
    }

    /** This, and of another interpretation of the same words what does not overlap it. */
    Interpretation completedBy(Interpretation other, String words) {
        List<Mention> kept = new ArrayList<>(mentions);
        List<Mention> dropped = new ArrayList<>();
        for (Mention mention : other.mentions) {
            boolean overlaps =
                    mentions.stream().anyMatch(own -> own.begin() < mention.end() && mention.begin() < own.end());
            (overlaps ? dropped : kept).add(mention);
        }
        List<String> open = new ArrayList<>(other.notUnderstood);
        List<String> left = new ArrayList<>();
        for (Words.Word word : Words.of(words)) {
            String text = words.substring(word.begin(), word.end());
            boolean isOpen = open.remove(text) || isIn(dropped, word);
            if (isOpen && !isIn(kept, word)) {
                left.add(text);
            }
        }
        return new Interpretation(kept, left);
    }

    private static boolean isIn(List<Mention> mentions, Words.Word word) {
        return mentions.stream().anyMatch(mention -> mention.begin() <= word.begin() && word.end() <= mention.end());
    }

    /** Never shows the words of the person. */
    @Override
    public String toString() {
        return "Interpretation[mentions=" + mentions + ", notUnderstood=" + notUnderstood.size() + " words]";
    }

    private <M extends Mention.Meaning> Stream<M> meanings(Class<M> kind) {
        return mentions.stream().map(Mention::meaning).filter(kind::isInstance).map(kind::cast);
    }

    /** The one meaning of a kind, empty if there is none or if there are several different ones. */
    private <M extends Mention.Meaning> Optional<M> only(Class<M> kind) {
        List<M> found = meanings(kind).distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The place that was understood: of several the smallest official area that holds them all. */
    private Optional<Area> place(Places places) {
        List<Area> told = meanings(Mention.Meaning.OfPlace.class)
                .map(Mention.Meaning.OfPlace::area)
                .distinct()
                .toList();
        if (told.size() <= 1) {
            return told.stream().findFirst();
        }
        Set<MunicipalityCode> all = new TreeSet<>();
        told.forEach(area -> all.addAll(places.municipalitiesIn(area)));
        Optional<Area> innermost = told.stream()
                .filter(area -> !places.municipalitiesIn(area).isEmpty())
                .filter(area -> told.stream()
                        .allMatch(other -> places.municipalitiesIn(other).containsAll(places.municipalitiesIn(area))))
                .findFirst();
        return innermost.or(() -> places.areas().stream()
                .filter(area -> area instanceof Area.Official)
                .filter(area -> places.municipalitiesIn(area).containsAll(all))
                .min(Comparator.comparingInt(
                                (Area area) -> places.municipalitiesIn(area).size())
                        .thenComparing(Area::key)));
    }

    private static Optional<MunicipalityCode> municipalityOf(Area area) {
        return area instanceof Area.Official official && official.kind() == Area.Kind.MUNICIPALITY
                ? Optional.of(MunicipalityCode.of(official.code()))
                : Optional.empty();
    }
}
