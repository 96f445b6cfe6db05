package fi.mukana.directory.exchange.region;

import static java.util.stream.Collectors.toMap;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts and terms by language: an object whose keys are language tags. */
final class Texts {

    private static final Codec<List<String>> TERMS_OF_A_LANGUAGE = Collections.list(Scalars.TEXT);

    /** The languages of nearly all texts by their tags: making one of a tag is costly. */
    private static final Map<String, Language> USUAL =
            Language.CONTENT.stream().collect(toMap(Language::tag, language -> language));

    private Texts() {}

    static final Codec<LocalizedText> TEXT = new Codec<>() {
        @Override
        public Optional<LocalizedText> read(Node node, Reading at) {
            return byLanguage(node, at, Scalars.TEXT, "{\"fi\": \"…\"}").map(LocalizedText::of);
        }

        @Override
        public Node write(LocalizedText value) {
            Map<String, Node> members = new LinkedHashMap<>();
            value.byLanguage().forEach((language, text) -> members.put(language.tag(), Scalars.TEXT.write(text)));
            return new Node.Obj(0, members);
        }
    };

    static final Codec<LocalizedTerms> TERMS = new Codec<>() {
        @Override
        public Optional<LocalizedTerms> read(Node node, Reading at) {
            return byLanguage(node, at, TERMS_OF_A_LANGUAGE, "{\"fi\": [\"…\", \"…\"]}")
                    .map(LocalizedTerms::of);
        }

        @Override
        public Node write(LocalizedTerms value) {
            Map<String, Node> members = new LinkedHashMap<>();
            value.byLanguage()
                    .forEach((language, terms) -> members.put(language.tag(), TERMS_OF_A_LANGUAGE.write(terms)));
            return new Node.Obj(0, members);
        }
    };

    private static <T> Optional<Map<Language, T>> byLanguage(Node node, Reading at, Codec<T> codec, String example) {
        if (!(node instanceof Node.Obj object)) {
            at.wrongType(node, "an object with a key for each language", "Maybe write %s.".formatted(example));
            return Optional.empty();
        }
        int before = at.scope().issues().errors();
        Map<Language, T> values = new LinkedHashMap<>();
        for (Map.Entry<String, Node> member : object.members().entrySet()) {
            Reading below = at.member(member.getKey(), member.getValue());
            Optional<Language> language = language(member.getKey(), below);
            if (member.getValue() instanceof Node.Nil) {
                continue;
            }
            Optional<T> value = codec.read(member.getValue(), below);
            if (language.isPresent() && value.isPresent()) {
                if (values.containsKey(language.get())) {
                    below.errorAtCode(
                            Kind.DUPLICATE_KEY,
                            member.getKey(),
                            "The language \"%s\" stands twice.".formatted(language.get()),
                            "Maybe leave one of the two out.");
                }
                values.put(language.get(), value.get());
            }
        }
        return at.scope().issues().errors() == before ? Optional.of(values) : Optional.empty();
    }

    private static Optional<Language> language(String tag, Reading at) {
        try {
            @Nullable Language usual = USUAL.get(tag);
            return Optional.of(usual == null ? Language.of(tag) : usual);
        } catch (IllegalArgumentException e) {
            at.errorAtCode(
                    Kind.UNKNOWN_KEY,
                    tag,
                    "The key \"%s\" is not a language tag.".formatted(tag),
                    "Maybe write it as \"fi\", \"sv\", \"en\", \"se\" or \"fi-simple\".");
            return Optional.empty();
        }
    }
}
