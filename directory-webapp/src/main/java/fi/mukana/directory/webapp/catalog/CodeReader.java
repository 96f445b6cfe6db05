package fi.mukana.directory.webapp.catalog;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.Directory;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.problem.Finding;
import fi.mukana.directory.webapp.problem.RequestRefused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the codes of one request, from its body or its address, and collects every one that is not known. Used once.
 *
 * <p>A field is named by its JSON pointer in a body ({@code /need/concepts}) and by its parameter in an address
 * ({@code concept}).
 */
public final class CodeReader {

    private final Directory directory;
    private final boolean inAddress;
    private final List<Finding> findings = new ArrayList<>();

    private CodeReader(Directory directory, boolean inAddress) {
        this.directory = requireNonNull(directory, "directory");
        this.inAddress = inAddress;
    }

    /**
     * A reader of a body.
     *
     * @param directory what codes mean
     */
    public static CodeReader ofBody(Directory directory) {
        return new CodeReader(directory, false);
    }

    /**
     * A reader of the parameters of an address.
     *
     * @param directory what codes mean
     */
    public static CodeReader ofAddress(Directory directory) {
        return new CodeReader(directory, true);
    }

    /** Returns the concepts of codes, in their order. */
    public List<ConceptId> concepts(String field, List<String> codes) {
        return each(
                field,
                codes,
                code -> Codes.concept(code, directory.vocabulary()),
                "There is no such concept.",
                () -> Codes.concepts(directory.vocabulary()));
    }

    /** Returns the areas of keys, in their order. */
    public List<Area> areas(String field, List<String> keys) {
        return each(
                field,
                keys,
                key -> directory.places().findArea(key),
                "There is no such area.",
                () -> Codes.areas(directory.places()));
    }

    /** Returns the municipality of a code. */
    public Optional<MunicipalityCode> municipality(String field, @Nullable String code) {
        return one(
                field,
                code,
                given -> Codes.municipality(given, directory.places()),
                "There is no municipality of this code.",
                given -> "Write the three digits of Statistics Finland, such as 140.");
    }

    /** Returns the organization of an id. */
    public Optional<OrganizationId> organization(String field, @Nullable String id) {
        return one(
                field,
                id,
                given -> directory.catalog().organizations().stream()
                        .map(Organization::id)
                        .filter(known -> known.value().equals(given))
                        .findFirst(),
                "There is no organization with this id.",
                given -> "Take an id from the list of organizations.");
    }

    /** Returns the values of codes, in their order. */
    public <E extends Enum<E>> List<E> choices(String field, List<String> codes, Class<E> type) {
        return each(
                field,
                codes,
                code -> EnumCodes.parse(type, code),
                "It is none of " + EnumCodes.all(type) + ".",
                () -> EnumCodes.all(type));
    }

    /** Returns the value of a code. */
    public <E extends Enum<E>> Optional<E> choice(String field, @Nullable String code, Class<E> type) {
        return one(
                field,
                code,
                given -> EnumCodes.parse(type, given),
                "It is none of " + EnumCodes.all(type) + ".",
                given -> Codes.cure(given, EnumCodes.all(type)));
    }

    /** Returns the languages of tags, in their order. */
    public List<Language> languages(String field, List<String> tags) {
        List<Language> languages = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            tagged(item(field, i), tags.get(i)).ifPresent(languages::add);
        }
        return languages;
    }

    /** Returns the language of a tag, or the other one if there is no tag. */
    public Language language(String field, @Nullable String tag, Language otherwise) {
        return tag == null ? otherwise : tagged(field, tag).orElse(otherwise);
    }

    /** Adds something else that is wrong with the request. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /**
     * Ends the reading.
     *
     * @throws RequestRefused with every finding, if there is any
     */
    public void refuseFindings() {
        if (!findings.isEmpty()) {
            throw RequestRefused.invalid(findings);
        }
    }

    private Optional<Language> tagged(String place, String tag) {
        try {
            return Optional.of(Language.of(tag));
        } catch (IllegalArgumentException e) {
            refuse(place, tag, "It is no language tag.", "Write a BCP 47 tag, such as fi, sv or en.");
            return Optional.empty();
        }
    }

    private <T> Optional<T> one(
            String field,
            @Nullable String code,
            Function<String, Optional<T>> parse,
            String detail,
            Function<String, String> cure) {
        if (code == null) {
            return Optional.empty();
        }
        Optional<T> read = parse.apply(code);
        if (read.isEmpty()) {
            refuse(field, code, detail, cure.apply(code));
        }
        return read;
    }

    private <T> List<T> each(
            String field,
            List<String> codes,
            Function<String, Optional<T>> parse,
            String detail,
            Supplier<? extends Collection<String>> known) {
        List<T> read = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            one(item(field, i), codes.get(i), parse, detail, code -> Codes.cure(code, known.get()))
                    .ifPresent(read::add);
        }
        return read;
    }

    private String item(String field, int index) {
        return inAddress ? field : field + "/" + index;
    }

    private void refuse(String place, String value, String detail, String cure) {
        findings.add(new Finding(place, inAddress, Optional.of(value), detail, cure));
    }
}
