package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.Directory;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.webapp.catalog.Codes;
import fi.mukana.directory.webapp.problem.Finding;
import fi.mukana.directory.webapp.problem.RequestRefused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a need of a request and collects every code that is not known. Used once. */
final class NeedReader {

    private static final String NEED = "/need";

    private final Directory directory;
    private final List<Finding> findings = new ArrayList<>();

    NeedReader(Directory directory) {
        this.directory = directory;
    }

    /**
     * Returns the need.
     *
     * @throws RequestRefused with every finding so far, if there is any
     */
    Need need(NeedRequest request) {
        List<ConceptId> concepts = each(
                "/concepts",
                request.concepts,
                code -> Codes.concept(code, directory.vocabulary()),
                "There is no such concept.",
                () -> Codes.concepts(directory.vocabulary()));
        List<Area> areas = each(
                "/areas",
                request.areas,
                key -> directory.places().findArea(key),
                "There is no such area.",
                () -> Codes.areas(directory.places()));
        Set<ChannelWish> channels = new LinkedHashSet<>(each(
                "/channels",
                request.channels,
                code -> EnumCodes.parse(ChannelWish.class, code),
                "It is none of " + EnumCodes.all(ChannelWish.class) + ".",
                () -> EnumCodes.all(ChannelWish.class)));
        Set<TimeWish> times = new LinkedHashSet<>(each(
                "/times",
                request.times,
                code -> EnumCodes.parse(TimeWish.class, code),
                "It is none of " + EnumCodes.all(TimeWish.class) + ".",
                () -> EnumCodes.all(TimeWish.class)));
        Set<Language> languages = new LinkedHashSet<>();
        for (int i = 0; i < request.languages.size(); i++) {
            language(NEED + "/languages/" + i, request.languages.get(i)).ifPresent(languages::add);
        }
        Need.Builder need = Need.builder()
                .concepts(concepts)
                .areas(areas)
                .channels(channels)
                .times(times)
                .languages(languages)
                .remote(request.remote == null || request.remote)
                .freeOnly(request.freeOnly != null && request.freeOnly);
        if (request.words != null) {
            need.words(request.words);
        }
        if (request.age != null) {
            need.age(request.age);
        }
        String municipality = request.municipality;
        if (municipality != null) {
            Codes.municipality(municipality, directory.places())
                    .ifPresentOrElse(
                            need::municipality,
                            () -> findings.add(Finding.inBody(
                                    NEED + "/municipality",
                                    Optional.of(municipality),
                                    "There is no municipality of this code.",
                                    "Write the three digits of Statistics Finland, such as 140.")));
        }
        String gender = request.gender;
        if (gender != null) {
            EnumCodes.parse(Need.Gender.class, gender)
                    .ifPresentOrElse(
                            need::gender,
                            () -> findings.add(Finding.inBody(
                                    NEED + "/gender",
                                    Optional.of(gender),
                                    "It is none of " + EnumCodes.all(Need.Gender.class) + ".",
                                    Codes.cure(gender, EnumCodes.all(Need.Gender.class)))));
        }
        request.answers.forEach(answer -> {
            if (answer.question != null && answer.answer != null) {
                need.answer(answer.question, Ternary.parse(answer.answer).orElse(Ternary.UNKNOWN));
            }
        });
        refuseFindings();
        return need.build();
    }

    /** Returns the language of the words and the answer: what the body says, or else the reader's. */
    Language language(@Nullable String tag, Language otherwise) {
        return tag == null ? otherwise : language("/language", tag).orElse(otherwise);
    }

    private void refuseFindings() {
        if (!findings.isEmpty()) {
            throw RequestRefused.invalid(findings);
        }
    }

    private Optional<Language> language(String place, String tag) {
        try {
            return Optional.of(Language.of(tag));
        } catch (IllegalArgumentException e) {
            findings.add(Finding.inBody(
                    place, Optional.of(tag), "It is no language tag.", "Write a BCP 47 tag, such as fi, sv or en."));
            return Optional.empty();
        }
    }

    private <T> List<T> each(
            String field,
            List<String> codes,
            Function<String, Optional<T>> parse,
            String detail,
            java.util.function.Supplier<? extends Collection<String>> known) {
        List<T> read = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            String place = NEED + field + "/" + i;
            parse.apply(code)
                    .ifPresentOrElse(
                            read::add,
                            () -> findings.add(
                                    Finding.inBody(place, Optional.of(code), detail, Codes.cure(code, known.get()))));
        }
        return read;
    }
}
