package fi.mukana.directory.examples;

import static java.util.stream.Collectors.toSet;

import fi.mukana.directory.need.Mention;
import fi.mukana.directory.need.NeedInterpreter;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Services of one's own, one JSON object a line: {@code id}, {@code name}, {@code summary} and {@code municipality}, which
 * is a code, {@code "national"} or {@code null}.
 *
 * <p>Such a file knows no concepts, so each service gets those that its own words name. What the words only may mean is left
 * out, as nobody is there to ask.
 */
final class ServiceFile {

    private static final OrganizationId KEEPER = OrganizationId.of("file");

    private static final Mention.Meaning.Cases<Optional<ConceptId>> CONCEPTS = new Mention.Meaning.Cases<>(
            concept -> Optional.of(concept.id()),
            place -> Optional.empty(),
            age -> Optional.empty(),
            gender -> Optional.empty(),
            language -> Optional.empty(),
            time -> Optional.empty(),
            channel -> Optional.empty());

    private final NeedInterpreter interpreter;

    ServiceFile(NeedInterpreter interpreter) {
        this.interpreter = interpreter;
    }

    List<Service> read(Path file) {
        JsonReaderFactory json = JsonProvider.provider().createReaderFactory(Map.of());
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size())
                    .filter(index -> !lines.get(index).isBlank())
                    .parallel()
                    .mapToObj(index -> service(lines.get(index), json, file + ", line " + (index + 1)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file %s cannot be read (%s).%nMaybe its path is spelled in another way."
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }

    private Service service(String line, JsonReaderFactory json, String place) {
        try (JsonReader reader = json.createReader(new StringReader(line))) {
            JsonObject object = reader.readObject();
            String name = object.getString("name");
            String summary = object.getString("summary", "");
            Service.Builder service = Service.builder(
                            ServiceId.of(object.getString("id")), KEEPER, LocalizedText.fi(name))
                    .concepts(concepts(name + ". " + summary))
                    .areas(areas(object));
            if (!summary.isBlank()) {
                service.summary(LocalizedText.fi(summary));
            }
            return service.build();
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s: this is not a service (%s).%nMaybe it lacks its id or name.".formatted(place, e.getMessage()),
                    e);
        }
    }

    private Set<ConceptId> concepts(String text) {
        return interpreter.interpret(text, Language.FI).mentions().stream()
                .filter(mention -> mention.confidence() != Mention.Confidence.LOW)
                .flatMap(mention -> mention.meaning().fold(CONCEPTS).stream())
                .collect(toSet());
    }

    private static List<Area> areas(JsonObject object) {
        boolean anywhere = !object.containsKey("municipality") || object.isNull("municipality");
        if (anywhere || object.getString("municipality").equals("national")) {
            return List.of(Area.WHOLE_COUNTRY);
        }
        return List.of(Area.municipality(object.getString("municipality")));
    }
}
