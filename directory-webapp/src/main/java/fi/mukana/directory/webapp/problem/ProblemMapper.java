package fi.mukana.directory.webapp.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Answers whatever goes wrong under {@code /api} with a problem; pages keep their own error pages.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        if (!isApi()) {
            return failure instanceof WebApplicationException web
                    ? web.getResponse()
                    : Response.serverError()
                            .header("X-Incident", Incident.log("REST", failure))
                            .build();
        }
        String language = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestRefused refused) {
                return Problems.response(
                        refused.type(), refused.type().status(), Optional.empty(), refused.findings(), language);
            }
            if (cause instanceof ConstraintViolationException violations) {
                return Problems.response(
                        ProblemType.INVALID_REQUEST, 400, Optional.empty(), findingsOf(violations), language);
            }
        }
        if (failure instanceof WebApplicationException web) {
            return of(web, language);
        }
        return Problems.response(
                ProblemType.INTERNAL_ERROR,
                500,
                Optional.of("Incident " + Incident.log("REST", failure)
                        + "; tell its number to whoever runs the directory."),
                List.of(),
                language);
    }

    private boolean isApi() {
        String base = uri.getBaseUri().getPath();
        return base.endsWith("/api/") || base.endsWith("/api");
    }

    private static Response of(WebApplicationException failure, String language) {
        Response told = failure.getResponse();
        int status = told.getStatus();
        if (status < 400) {
            return told;
        }
        if (status >= 500) {
            Incident.log("REST", failure);
        }
        String allow = told.getHeaderString(HttpHeaders.ALLOW);
        Optional<String> detail = switch (status) {
            case 404 -> Optional.of("Nothing stands at this address. The API is described at /openapi.");
            case 405 -> Optional.of("This address takes " + (allow == null ? "other methods" : allow) + ".");
            case 406 -> Optional.of("This address answers application/json.");
            case 415 -> Optional.of("This address reads application/json in UTF-8.");
            default -> Optional.empty();
        };
        Response problem = Problems.response(ProblemType.of(status), status, detail, List.of(), language);
        Response.ResponseBuilder response = Response.fromResponse(problem);
        if (allow != null) {
            response.header(HttpHeaders.ALLOW, allow);
        }
        String retryAfter = told.getHeaderString(HttpHeaders.RETRY_AFTER);
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        return response.build();
    }

    private static List<Finding> findingsOf(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(ProblemMapper::findingOf)
                .sorted(Comparator.comparing(Finding::place))
                .toList();
    }

    private static Finding findingOf(ConstraintViolation<?> violation) {
        return new Finding(
                violation.getPropertyPath().toString(),
                true,
                Optional.empty(),
                violation.getMessage(),
                "Change it so.");
    }
}
