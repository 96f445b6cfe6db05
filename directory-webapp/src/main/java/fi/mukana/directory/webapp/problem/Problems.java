package fi.mukana.directory.webapp.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes problems as {@code application/problem+json}, titled in the reader's language. */
final class Problems {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    private Problems() {}

    static Response response(
            ProblemType type, int status, Optional<String> detail, List<Finding> findings, String acceptLanguage) {
        Locale language = languageOf(acceptLanguage);
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", type.type())
                .add("title", type.title(language))
                .add("status", status);
        detail.ifPresent(text -> problem.add("detail", text));
        if (!findings.isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            findings.forEach(finding -> errors.add(json(finding)));
            problem.add("errors", errors);
        }
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.build().toString())
                .build();
    }

    private static JsonObjectBuilder json(Finding finding) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add(finding.isParameter() ? "parameter" : "pointer", finding.place());
        finding.value().ifPresent(value -> json.add("value", value));
        return json.add("detail", finding.detail()).add("cure", finding.cure());
    }

    /** Returns the first of fi, sv and en that the header wants most; fi if it wants none of them. */
    static Locale languageOf(String acceptLanguage) {
        if (acceptLanguage != null && !acceptLanguage.isBlank()) {
            try {
                String best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
                if (best != null) {
                    return Locale.forLanguageTag(best);
                }
            } catch (IllegalArgumentException e) {
                return Locale.forLanguageTag(LANGUAGES.get(0));
            }
        }
        return Locale.forLanguageTag(LANGUAGES.get(0));
    }
}
