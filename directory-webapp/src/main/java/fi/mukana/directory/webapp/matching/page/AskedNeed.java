package fi.mukana.directory.webapp.matching.page;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.Directory;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.webapp.page.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A need as a form carries it from page to page.
 *
 * @param need the need
 * @param understood whether the need holds what was understood of its words, seen and perhaps corrected by the person
 * @param skipped ids of the questions that the person did not want to answer
 * @param shown how many results are shown
 * @param finding what could not be read: {@code unknown} (a code that there is not), {@code age} (no age), {@code long}
 *     (words that were cut)
 * @param unread the fields that could not be read, as they came, in the order in which they were read; never words
 */
public record AskedNeed(
        Need need, boolean understood, Set<String> skipped, int shown, Set<String> finding, List<HiddenField> unread) {

    /** How many results are shown first. */
    public static final int FIRST = 3;

    /** How many more a press of the button shows. */
    static final int MORE = 10;

    private static final int MOST_SHOWN = 503;
    private static final int MOST_VALUES = 60;
    private static final int HIGHEST_AGE = 150;

    /** Copies the sets and the list. */
    public AskedNeed {
        requireNonNull(need, "need");
        skipped = Set.copyOf(skipped);
        finding = Set.copyOf(finding);
        unread = List.copyOf(unread);
    }

    /** Reads what an address may hold: concepts, municipality, areas, how many are shown. */
    static AskedNeed ofAddress(PageRequest request, Directory directory) {
        Reading reading = new Reading(request, directory);
        reading.addressable();
        return reading.result(false);
    }

    /** Reads a form, with the change that its button asks for. */
    public static AskedNeed ofForm(PageRequest request, Directory directory) {
        Reading reading = new Reading(request, directory);
        reading.addressable();
        reading.personal();
        return reading.result(request.parameter("understood").isPresent());
    }

    /** Returns a copy with another need that has been understood. */
    public AskedNeed understoodAs(Need newNeed) {
        return new AskedNeed(newNeed, true, skipped, shown, finding, unread);
    }

    /** Returns whether the need may stand in an address: it is only concepts and a place. */
    boolean isAddressable() {
        return need.equals(onlyConceptsAndPlace()) && skipped.isEmpty();
    }

    private Need onlyConceptsAndPlace() {
        Need.Builder builder = Need.builder().concepts(need.concepts()).areas(need.areas());
        need.municipality().ifPresent(builder::municipality);
        return builder.build();
    }

    /** Returns the parameters of the address: concepts and place, never anything else of the need. */
    Map<String, List<String>> address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("c", need.concepts().stream().map(ConceptId::value).toList());
        need.municipality().ifPresent(code -> parameters.put("m", List.of(code.value())));
        parameters.put("area", need.areas().stream().map(Area::key).toList());
        if (shown != FIRST) {
            parameters.put("shown", List.of(Integer.toString(shown)));
        }
        return parameters;
    }

    /**
     * Returns the hidden fields that carry the need, in a fixed order.
     *
     * @param withLimits whether the age, languages, times, channels, price and distance are among them; false where the
     *     form has fields for them
     */
    public List<HiddenField> fields(boolean withLimits) {
        List<HiddenField> fields = new ArrayList<>();
        need.concepts().forEach(id -> fields.add(new HiddenField("c", id.value())));
        need.municipality().ifPresent(code -> fields.add(new HiddenField("m", code.value())));
        need.areas().forEach(area -> fields.add(new HiddenField("area", area.key())));
        need.words().ifPresent(words -> fields.add(new HiddenField("words", words)));
        need.gender().ifPresent(gender -> fields.add(new HiddenField("gender", EnumCodes.code(gender))));
        need.answers()
                .forEach((question, answer) ->
                        fields.add(new HiddenField("a", EnumCodes.code(answer) + ":" + question)));
        new TreeSet<>(skipped).forEach(question -> fields.add(new HiddenField("skip", question)));
        if (withLimits) {
            need.age().ifPresent(age -> fields.add(new HiddenField("age", Integer.toString(age))));
            need.languages().forEach(language -> fields.add(new HiddenField("lang", language.tag())));
            need.channels().forEach(wish -> fields.add(new HiddenField("channel", EnumCodes.code(wish))));
            need.times().forEach(wish -> fields.add(new HiddenField("time", EnumCodes.code(wish))));
            if (!need.remote()) {
                fields.add(new HiddenField("near", "yes"));
            }
            if (need.freeOnly()) {
                fields.add(new HiddenField("free", "yes"));
            }
        }
        if (understood) {
            fields.add(new HiddenField("understood", "yes"));
        }
        fields.add(new HiddenField("shown", Integer.toString(shown)));
        return fields;
    }

    private static final class Reading {
        private final PageRequest request;
        private final Directory directory;
        private final Need.Builder builder = Need.builder();
        private final Set<String> findings = new LinkedHashSet<>();
        private final List<HiddenField> unread = new ArrayList<>();
        private final Set<String> skipped = new TreeSet<>();
        private final Set<String> dropped;

        Reading(PageRequest request, Directory directory) {
            this.request = request;
            this.directory = directory;
            this.dropped = Set.copyOf(request.parameters("drop"));
        }

        private List<String> values(String name) {
            return request.parameters(name).stream()
                    .filter(value -> !dropped.contains(name + "=" + value) && !dropped.contains(name))
                    .limit(MOST_VALUES)
                    .toList();
        }

        void addressable() {
            List<ConceptId> concepts = new ArrayList<>();
            for (String value : values("c")) {
                Optional<ConceptId> known = value.matches("[a-z][a-z0-9-]*:[A-Za-z0-9.-]{1,80}")
                        ? Optional.of(ConceptId.of(value))
                                .filter(id -> directory.vocabulary().find(id).isPresent())
                        : Optional.empty();
                known.ifPresentOrElse(concepts::add, () -> unknown("c", value));
            }
            builder.concepts(concepts);
            values("m").stream().findFirst().ifPresent(value -> {
                Optional<MunicipalityCode> known = value.matches("[0-9]{3}")
                        ? Optional.of(MunicipalityCode.of(value))
                                .filter(code -> directory
                                        .places()
                                        .findMunicipality(code)
                                        .isPresent())
                        : Optional.empty();
                known.ifPresentOrElse(builder::municipality, () -> unknown("m", value));
            });
            List<Area> areas = new ArrayList<>();
            for (String value : values("area")) {
                directory.places().findArea(value).ifPresentOrElse(areas::add, () -> unknown("area", value));
            }
            builder.areas(areas);
        }

        void personal() {
            values("words").stream().findFirst().ifPresent(words -> {
                if (words.length() > Need.LONGEST_WORDS) {
                    findings.add("long");
                }
                builder.words(words);
            });
            values("age").stream().findFirst().ifPresent(this::age);
            values("gender").stream()
                    .findFirst()
                    .ifPresent(value -> EnumCodes.parse(Need.Gender.class, value)
                            .ifPresentOrElse(builder::gender, () -> unknown("gender", value)));
            Set<Language> languages = new TreeSet<>();
            for (String value : values("lang")) {
                Language.parse(value).ifPresentOrElse(languages::add, () -> unknown("lang", value));
            }
            builder.languages(languages);
            builder.channels(wishes(ChannelWish.class, "channel"));
            builder.times(wishes(TimeWish.class, "time"));
            builder.remote(values("near").isEmpty());
            builder.freeOnly(!values("free").isEmpty());
            for (String value : values("a")) {
                int colon = value.indexOf(':');
                Optional<Ternary> answer = colon < 0 ? Optional.empty() : Ternary.parse(value.substring(0, colon));
                if (answer.isEmpty() || !isQuestion(value.substring(colon + 1))) {
                    unknown("a", value);
                } else {
                    builder.answer(value.substring(colon + 1), answer.get());
                }
            }
            values("skip").stream().filter(Reading::isQuestion).forEach(skipped::add);
        }

        private <E extends Enum<E>> Set<E> wishes(Class<E> type, String name) {
            Set<E> wishes = new TreeSet<>();
            for (String value : values(name)) {
                EnumCodes.parse(type, value).ifPresentOrElse(wishes::add, () -> unknown(name, value));
            }
            return wishes;
        }

        private void age(String value) {
            if (value.matches("[0-9]{1,3}") && Integer.parseInt(value) <= HIGHEST_AGE) {
                builder.age(Integer.parseInt(value));
            } else {
                findings.add("age");
                unread.add(new HiddenField("age", value));
            }
        }

        private void unknown(String name, String value) {
            findings.add("unknown");
            unread.add(new HiddenField(name, value));
        }

        private static boolean isQuestion(String id) {
            return id.matches("[a-z][a-z0-9-]{0,40}(:[A-Za-z0-9:.-]{1,80})?");
        }

        AskedNeed result(boolean understood) {
            return new AskedNeed(
                    builder.build(),
                    understood,
                    skipped,
                    request.number("shown", FIRST, MOST_SHOWN, FIRST),
                    findings,
                    unread);
        }
    }
}
