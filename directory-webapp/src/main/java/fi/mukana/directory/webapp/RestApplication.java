package fi.mukana.directory.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** Where the REST resources stand, and the head of their description at {@code /openapi}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Mukana Directory",
                        version = "1",
                        description = "A region's directory of associations' support: describe a need, get the "
                                + "services that fit with the reasons, read the directory. What people write about "
                                + "themselves travels in a POST body only. Every error is application/problem+json.",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")))
public class RestApplication extends Application {}
