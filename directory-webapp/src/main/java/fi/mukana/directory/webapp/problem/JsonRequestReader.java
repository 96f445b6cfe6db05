package fi.mukana.directory.webapp.problem;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies whose type is a {@link JsonRequest}: at most {@value #LONGEST_BODY} bytes of JSON in UTF-8,
 * every field known and of its type, all constraints kept; else refuses with every finding.
 */
@Provider
public class JsonRequestReader implements ReaderInterceptor {

    /** The longest body that is read, in bytes. */
    public static final int LONGEST_BODY = 64 * 1024;

    @Inject
    private Validator validator;

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context)
            throws IOException, WebApplicationException {
        if (!context.getType().isAnnotationPresent(JsonRequest.class)) {
            return context.proceed();
        }
        String length = context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() > Integer.toString(LONGEST_BODY).length()) {
            throw tooLarge();
        }
        byte[] body = context.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw tooLarge();
        }
        return read(context.getType(), body);
    }

    private Object read(Class<?> type, byte[] body) {
        JsonBinding binding = new JsonBinding(validator);
        Object request = binding.bind(type, parse(text(body)));
        if (!binding.findings().isEmpty()) {
            throw RequestRefused.invalid(binding.findings());
        }
        return request;
    }

    private static RequestRefused tooLarge() {
        return new RequestRefused(
                ProblemType.REQUEST_TOO_LARGE,
                List.of(Finding.inBody(
                        "",
                        Optional.empty(),
                        "The body is longer than %d bytes.".formatted(LONGEST_BODY),
                        "Send a shorter one.")));
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("The body is not UTF-8.", "Send it in UTF-8.");
        }
    }

    private static JsonValue parse(String text) {
        if (text.isBlank()) {
            throw malformed("The body is empty.", "Send a JSON object.");
        }
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            // the parser's own check that nothing follows
            if (parser.hasNext()) {
                throw malformed("Something follows the JSON value.", "Send one JSON object alone.");
            }
            return value;
        } catch (JsonParsingException e) {
            // the parser's own message would repeat the text around the place
            throw malformed(
                    "The body is not JSON at line %d, column %d."
                            .formatted(
                                    e.getLocation().getLineNumber(),
                                    e.getLocation().getColumnNumber()),
                    "Correct it there; strings and names stand in double quotes, and nothing follows the object.");
        } catch (RequestRefused e) {
            throw e;
        } catch (RuntimeException e) {
            // the parser has no type of its own for what is nested too deeply or ends in the middle
            throw malformed("The body ends too early or is nested too deeply.", "Send one whole JSON object.");
        }
    }

    private static RequestRefused malformed(String detail, String cure) {
        return new RequestRefused(
                ProblemType.MALFORMED_JSON, List.of(Finding.inBody("", Optional.empty(), detail, cure)));
    }
}
