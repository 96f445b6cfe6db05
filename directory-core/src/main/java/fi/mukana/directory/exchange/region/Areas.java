package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import java.util.List;
import java.util.Optional;

/** Areas by their keys, municipalities by their codes. */
final class Areas {

    private Areas() {}

    /** An area by its key; it must exist. */
    static final Codec<Area> KEY = new Codec<>() {
        @Override
        public Optional<Area> read(Node node, Reading at) {
            Optional<String> key = Scalars.TEXT.read(node, at);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            Places places = at.scope().places();
            Optional<Area> area = Optional.of(Area.REMOTE)
                    .filter(remote -> remote.key().equals(key.get()))
                    .or(() -> places.findArea(key.get()));
            if (area.isEmpty()) {
                at.errorAtCode(
                        Kind.UNKNOWN_AREA,
                        key.get(),
                        "There is no area \"%s\".".formatted(key.get()),
                        cure(key.get(), places));
            }
            return area;
        }

        @Override
        public Node write(Area value) {
            return Node.text(value.key());
        }
    };

    /** The code of a municipality that exists today. */
    static final Codec<MunicipalityCode> EXISTING_MUNICIPALITY = new Codec<>() {
        @Override
        public Optional<MunicipalityCode> read(Node node, Reading at) {
            Optional<MunicipalityCode> code = Scalars.MUNICIPALITY.read(node, at);
            if (code.isPresent()
                    && at.scope().places().findMunicipality(code.get()).isEmpty()) {
                at.errorAtCode(
                        Kind.UNKNOWN_AREA,
                        code.get().value(),
                        "There is no municipality \"%s\".".formatted(code.get()),
                        "Maybe it was merged into another: use the codes of 2026.");
                return Optional.empty();
            }
            return code;
        }

        @Override
        public Node write(MunicipalityCode value) {
            return Scalars.MUNICIPALITY.write(value);
        }
    };

    private static String cure(String key, Places places) {
        String advice = "Maybe write it as \"municipality:140\", \"county:13\", \"country\" or \"remote\".";
        if (key.matches("[0-9]{3}") && places.findArea("municipality:" + key).isPresent()) {
            return "Maybe write \"municipality:%s\".".formatted(key);
        }
        List<Area> named = places.named(key);
        if (!named.isEmpty()) {
            return "Maybe write \"%s\".".formatted(named.get(0).key());
        }
        boolean code = key.matches("[a-z-]+:[0-9]+");
        return code
                ? "Maybe the code is of another year: the codes of 2026 count."
                : Nearest.cure(key, places.areas().stream().map(Area::key).toList(), advice);
    }
}
