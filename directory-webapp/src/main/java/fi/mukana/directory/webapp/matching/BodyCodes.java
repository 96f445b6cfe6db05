package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.Directory;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.Codes;
import fi.mukana.directory.webapp.problem.Finding;
import fi.mukana.directory.webapp.problem.RequestRefused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the codes of a body and collects every one that is not known. Used once. */
final class BodyCodes {

    private final Directory directory;
    private final List<Finding> findings = new ArrayList<>();

    BodyCodes(Directory directory) {
        this.directory = directory;
    }

    List<ConceptId> concepts(String place, List<String> codes) {
        return each(
                place,
                codes,
                code -> Codes.concept(code, directory.vocabulary()),
                "There is no such concept.",
                () -> Codes.concepts(directory.vocabulary()));
    }

    List<Area> areas(String place, List<String> keys) {
        return each(
                place,
                keys,
                key -> directory.places().findArea(key),
                "There is no such area.",
                () -> Codes.areas(directory.places()));
    }

    Optional<MunicipalityCode> municipality(String place, @Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        Optional<MunicipalityCode> municipality = Codes.municipality(code, directory.places());
        if (municipality.isEmpty()) {
            findings.add(Finding.inBody(
                    place,
                    Optional.of(code),
                    "There is no municipality of this code.",
                    "Write the three digits of Statistics Finland, such as 140."));
        }
        return municipality;
    }

    <E extends Enum<E>> List<E> choices(String place, List<String> codes, Class<E> type) {
        return each(
                place,
                codes,
                code -> EnumCodes.parse(type, code),
                "It is none of " + EnumCodes.all(type) + ".",
                () -> EnumCodes.all(type));
    }

    <E extends Enum<E>> Optional<E> choice(String place, @Nullable String code, Class<E> type) {
        if (code == null) {
            return Optional.empty();
        }
        Optional<E> choice = EnumCodes.parse(type, code);
        if (choice.isEmpty()) {
            findings.add(Finding.inBody(
                    place,
                    Optional.of(code),
                    "It is none of " + EnumCodes.all(type) + ".",
                    Codes.cure(code, EnumCodes.all(type))));
        }
        return choice;
    }

    List<Language> languages(String place, List<String> tags) {
        List<Language> languages = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            tagged(place + "/" + i, tags.get(i)).ifPresent(languages::add);
        }
        return languages;
    }

    /** Returns the language of the words and the answer: what the body says, or else the reader's. */
    Language language(@Nullable String tag, Language otherwise) {
        return tag == null ? otherwise : tagged("/language", tag).orElse(otherwise);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /**
     * Ends the reading.
     *
     * @throws RequestRefused with every finding, if there is any
     */
    void refuseFindings() {
        if (!findings.isEmpty()) {
            throw RequestRefused.invalid(findings);
        }
    }

    private Optional<Language> tagged(String place, String tag) {
        try {
            return Optional.of(Language.of(tag));
        } catch (IllegalArgumentException e) {
            findings.add(Finding.inBody(
                    place, Optional.of(tag), "It is no language tag.", "Write a BCP 47 tag, such as fi, sv or en."));
            return Optional.empty();
        }
    }

    private <T> List<T> each(
            String place,
            List<String> codes,
            Function<String, Optional<T>> parse,
            String detail,
            Supplier<? extends Collection<String>> known) {
        List<T> read = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            String item = place + "/" + i;
            parse.apply(code)
                    .ifPresentOrElse(
                            read::add,
                            () -> findings.add(
                                    Finding.inBody(item, Optional.of(code), detail, Codes.cure(code, known.get()))));
        }
        return read;
    }
}
