package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.webapp.testing.RunningServer;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks for pages and sends forms as a browser without scripts and cookies does. */
final class DeskForms {

    private DeskForms() {}

    /** Asks for an address of this site, as a link holds it. */
    static HttpResponse<String> get(RunningServer server, String path) {
        String asked = path.startsWith("/") ? path.substring(1) : path;
        return server.get(asked.split("#", 2)[0]);
    }

    /** Sends a form; names and values in turn. */
    static HttpResponse<String> post(RunningServer server, String path, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at < fields.length; at += 2) {
            pairs.add(encoded(fields[at]) + "=" + encoded(fields[at + 1]));
        }
        return server.send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
                .build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
