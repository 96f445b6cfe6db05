package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.look.Color;
import fi.mukana.directory.look.ColorToken;
import fi.mukana.directory.look.Logo;
import fi.mukana.directory.look.RegionColors;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a region looks like and says, as JSON. */
final class LookCodecs {

    /** The key of the colors for dark screens, which stand within those for light ones. */
    static final String DARK = "dark";

    private static final Codec<Map<ColorToken, Color>> BY_TOKEN = Collections.map(
            ColorToken.class, Scalars.parsed(Color::of, Color::value, "Maybe write it as \"#0d5c58\"."));

    /** Colors by their role: {@code {"accent": "#0d5c58", "dark": {"accent": "#8fd3c6"}}}. */
    static final Codec<RegionColors> COLORS = new Codec<>() {
        @Override
        public Optional<RegionColors> read(Node node, Reading at) {
            Map<String, Node> members =
                    new LinkedHashMap<>(node instanceof Node.Obj object ? object.members() : Map.of());
            @Nullable Node below = members.remove(DARK);
            Node light = node instanceof Node.Obj ? new Node.Obj(node.line(), members) : node;
            Optional<Map<ColorToken, Color>> lightColors = BY_TOKEN.read(light, at);
            Optional<Map<ColorToken, Color>> darkColors = below == null || below instanceof Node.Nil
                    ? Optional.of(Map.of())
                    : BY_TOKEN.read(below, at.member(DARK, below));
            return lightColors.flatMap(colors -> darkColors.map(dark -> new RegionColors(colors, dark)));
        }

        @Override
        public Node write(RegionColors value) {
            Map<String, Node> members = new LinkedHashMap<>();
            if (BY_TOKEN.write(value.light()) instanceof Node.Obj light) {
                members.putAll(light.members());
            }
            if (!value.dark().isEmpty()) {
                members.put(DARK, BY_TOKEN.write(value.dark()));
            }
            return new Node.Obj(0, members);
        }
    };

    /** A logo: its format, and its bytes in Base64. */
    static final Codec<Logo> LOGO = new Codec<>() {
        @Override
        public Optional<Logo> read(Node node, Reading at) {
            if (node instanceof Node.Obj object
                    && object.members().get("format") instanceof Node.Text format
                    && object.members().get("content") instanceof Node.Text content) {
                try {
                    byte[] bytes = Base64.getDecoder().decode(content.value());
                    return EnumCodes.parse(Logo.Format.class, format.value()).map(known -> Logo.of(known, bytes));
                } catch (IllegalArgumentException e) {
                    at.refused(Kind.BAD_VALUE, format, e, "Maybe write the logo again.");
                    return Optional.empty();
                }
            }
            at.wrongType(node, "a logo", "Maybe write {\"format\": \"svg\", \"content\": \"…\"}.");
            return Optional.empty();
        }

        @Override
        public Node write(Logo value) {
            Map<String, Node> members = new LinkedHashMap<>();
            members.put("format", Node.text(EnumCodes.code(value.format())));
            members.put("content", Node.text(Base64.getEncoder().encodeToString(value.content())));
            return new Node.Obj(0, members);
        }
    };

    private LookCodecs() {}

    /** Texts of pages by language and key. */
    static Codec<InterfaceTexts> texts(Codec<Map<Language, Map<String, String>>> byLanguage) {
        return new Codec<>() {
            @Override
            public Optional<InterfaceTexts> read(Node node, Reading at) {
                return byLanguage.read(node, at).map(InterfaceTexts::new);
            }

            @Override
            public Node write(InterfaceTexts value) {
                return byLanguage.write(value.byLanguage());
            }
        };
    }
}
