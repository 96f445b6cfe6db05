package fi.mukana.directory.webapp.catalog.store;

import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A concept of a region's own as JSON; the region folder keeps concepts in a table, which has no form for one. */
final class ConceptDocument {

    private ConceptDocument() {}

    static String write(Concept concept) {
        return Json.createObjectBuilder()
                .add("id", concept.id().value())
                .add("scheme", EnumCodes.code(concept.scheme()))
                .add("prefLabel", text(concept.prefLabel()))
                .add("altLabels", terms(concept.altLabels()))
                .add("hiddenLabels", terms(concept.hiddenLabels()))
                .add("broader", ids(concept.broader()))
                .add("related", ids(concept.related()))
                .add("exactMatches", ids(concept.exactMatches()))
                .build()
                .toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RuntimeException if it is anything else
     */
    static Concept read(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            JsonObject json = reader.readObject();
            String scheme = json.getString("scheme");
            return new Concept(
                    ConceptId.of(json.getString("id")),
                    EnumCodes.parse(ConceptScheme.class, scheme)
                            .orElseThrow(() -> new IllegalArgumentException("The scheme \"%s\" is none of %s."
                                    .formatted(scheme, EnumCodes.all(ConceptScheme.class)))),
                    text(json.getJsonObject("prefLabel")),
                    terms(json.getJsonObject("altLabels")),
                    terms(json.getJsonObject("hiddenLabels")),
                    ids(json, "broader"),
                    ids(json, "related"),
                    ids(json, "exactMatches"));
        }
    }

    private static JsonObjectBuilder text(LocalizedText text) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        text.byLanguage().forEach((language, words) -> json.add(language.tag(), words));
        return json;
    }

    private static LocalizedText text(JsonObject json) {
        Map<Language, String> byLanguage = new HashMap<>();
        json.keySet().forEach(tag -> byLanguage.put(Language.of(tag), json.getString(tag)));
        return LocalizedText.of(byLanguage);
    }

    private static JsonObjectBuilder terms(LocalizedTerms terms) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        terms.byLanguage().forEach((language, words) -> json.add(language.tag(), Json.createArrayBuilder(words)));
        return json;
    }

    private static LocalizedTerms terms(JsonObject json) {
        Map<Language, List<String>> byLanguage = new HashMap<>();
        json.keySet()
                .forEach(tag -> byLanguage.put(
                        Language.of(tag),
                        json.getJsonArray(tag).getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList()));
        return LocalizedTerms.of(byLanguage);
    }

    private static JsonArrayBuilder ids(Set<ConceptId> ids) {
        return Json.createArrayBuilder(ids.stream().map(ConceptId::value).toList());
    }

    private static Set<ConceptId> ids(JsonObject json, String field) {
        Set<ConceptId> ids = new LinkedHashSet<>();
        json.getJsonArray(field).getValuesAs(JsonString.class).forEach(id -> ids.add(ConceptId.of(id.getString())));
        return ids;
    }
}
