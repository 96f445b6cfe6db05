package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The definition of a project area or of a historical area, which may name municipalities of its time. */
final class AreaDefinition implements Codec<Area> {

    private static final List<String> KINDS = List.of("project", "historical");

    private final RecordCodec<Area.Project> project = new RecordCodec<>(
            RecordCodec.Shape.of(
                    Area.Project.class, new Area.Project("x", LocalizedText.fi("x"), Set.of()), "id", "name"),
            Shapes::codecOf);
    private final RecordCodec<Area.Historical> historical = new RecordCodec<>(
            RecordCodec.Shape.of(
                    Area.Historical.class,
                    new Area.Historical("x", LocalizedText.fi("x"), Set.of(), Validity.ALWAYS, Optional.empty()),
                    "id",
                    "name"),
            type -> type instanceof java.lang.reflect.ParameterizedType generic
                            && generic.getActualTypeArguments()[0].equals(MunicipalityCode.class)
                    ? Collections.set(Scalars.MUNICIPALITY)
                    : Shapes.codecOf(type));

    @Override
    public Optional<Area> read(Node node, Reading at) {
        if (!(node instanceof Node.Obj object)) {
            at.wrongType(node, "an object", "Maybe write {\"kind\": \"project\", \"id\": …}.");
            return Optional.empty();
        }
        @Nullable Node kind = object.members().get("kind");
        if (kind == null) {
            at.error(Kind.MISSING, "The key \"kind\" is missing.", "Maybe write \"project\" or \"historical\".");
            return Optional.empty();
        }
        Optional<String> written = Scalars.TEXT.read(kind, at.member("kind", kind));
        if (written.isPresent() && !KINDS.contains(written.get())) {
            at.member("kind", kind)
                    .errorAtCode(
                            Kind.BAD_VALUE,
                            written.get(),
                            "This is none of %s.".formatted(KINDS),
                            Nearest.cure(written.get(), KINDS, "Maybe write \"project\"."));
            return Optional.empty();
        }
        return written.flatMap(known -> known.equals("project")
                ? project.read(node, at, List.of("kind")).map(area -> (Area) area)
                : historical.read(node, at, List.of("kind")).map(area -> (Area) area));
    }

    @Override
    public Node write(Area value) {
        return value.fold(new Area.Cases<>(
                AreaDefinition::official,
                AreaDefinition::official,
                area -> withKind("project", project.write(area)),
                area -> withKind("historical", historical.write(area)),
                AreaDefinition::official));
    }

    private static Node official(Area area) {
        throw new IllegalArgumentException(
                "Only project areas and historical areas are defined by a region, not \"%s\".".formatted(area.key()));
    }

    private static Node withKind(String kind, Node node) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("kind", Node.text(kind));
        members.putAll(((Node.Obj) node).members());
        return new Node.Obj(0, members);
    }
}
