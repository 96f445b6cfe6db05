package fi.mukana.directory.webapp.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.mukana.directory.webapp.testing.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The server process is killed (SIGKILL) while requests are posted, and started again: what it acknowledged is stored and
 * mailed. In the first round the mail server takes connections and says nothing; then it is a real one.
 */
class KilledServerIT {

    private static final String REQUESTS = "api/v1/contact-requests";
    private static final String CANARY = "qanakill";
    private static final int CLIENTS = 3;
    private static final Duration SLOWEST_ANSWER = Duration.ofSeconds(15);

    private final Map<String, String> receiptOf = new ConcurrentHashMap<>();

    @Test
    void everyAcknowledgedRequestIsStoredAndMailedAndNoKillSendsMoreThanOneMailTwice() throws Exception {
        int rounds = Integer.getInteger("directory.kill.rounds", 2);
        long seed = System.nanoTime();
        System.out.printf("KilledServerIT: %d rounds, seed %d%n", rounds, seed);
        Random random = new Random(seed);
        Path data = RunningServer.freshFolder("killed");
        int mailPort = freePort();
        Map<String, String> environment =
                Map.of("DIRECTORY_MAIL_HOST", "127.0.0.1", "DIRECTORY_MAIL_PORT", Integer.toString(mailPort));
        GreenMail mailServer = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

        try (ServerSocket mute = new ServerSocket(mailPort, 50, InetAddress.getLoopbackAddress())) {
            assertThat(mute.isBound()).isTrue();
            postUntilKilled(RunningServer.start(data, environment), random, "round-1");
        }
        mailServer.start();
        try {
            for (int round = 2; round <= rounds; round++) {
                postUntilKilled(RunningServer.start(data, environment), random, "round-" + round);
            }
            try (RunningServer server = RunningServer.start(data, environment)) {
                waitUntilNothingWaits(server);
                assertNothingIsLost(server, mailServer.getReceivedMessages(), rounds);
                assertNothingLeaks(server);
            }
        } finally {
            mailServer.stop();
        }
    }

    private void postUntilKilled(RunningServer server, Random random, String round) throws Exception {
        JsonObject service = Visitor.json(server.get("api/v1/services?size=1"))
                .getJsonArray("items")
                .getJsonObject(0);
        String version = Visitor.json(server.get(REQUESTS + "/terms")).getString("consentVersion");
        int before = receiptOf.size();
        AtomicBoolean killed = new AtomicBoolean();
        List<Throwable> failures = new ArrayList<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int client = 0; client < CLIENTS; client++) {
            String name = round + "-client-" + client;
            clients.execute(() -> {
                for (int i = 0; !killed.get(); i++) {
                    String marker = CANARY + "-" + name + "-" + i + ".";
                    long start = System.nanoTime();
                    try {
                        HttpResponse<String> answer =
                                server.post(REQUESTS, body(service, version, marker), "Idempotency-Key", marker);
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                        receiptOf.put(marker, Visitor.json(answer).getString("receipt"));
                        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SLOWEST_ANSWER);
                    } catch (RuntimeException | AssertionError e) {
                        if (!killed.get()) {
                            synchronized (failures) {
                                failures.add(e);
                            }
                        }
                        return;
                    }
                }
            });
        }
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (receiptOf.size() < before + 5 && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        Thread.sleep(random.nextInt(1_500));
        killed.set(true);
        server.kill();
        clients.shutdown();
        assertThat(clients.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
        assertThat(failures).as("nothing fails before the kill").isEmpty();
        assertThat(receiptOf.size())
                .as("requests were acknowledged before the kill")
                .isGreaterThan(before);
    }

    private static String body(JsonObject service, String version, String marker) {
        return Json.createObjectBuilder()
                .add(
                        "recipients",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add(
                                                "organization",
                                                service.getJsonObject("organization")
                                                        .getString("code"))
                                        .add("service", service.getString("id"))))
                .add("name", CANARY)
                .add("phone", "+3580000088123")
                .add("message", marker)
                .add("consent", Json.createObjectBuilder().add("version", version))
                .build()
                .toString();
    }

    private static void waitUntilNothingWaits(RunningServer server) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!server.get("metrics").body().contains("contact_outbox_waiting{mp_scope=\"application\"} 0")) {
            assertThat(System.nanoTime()).as("the outbox empties").isLessThan(deadline);
            Thread.sleep(500);
        }
    }

    private void assertNothingIsLost(RunningServer server, MimeMessage[] mails, int kills) throws Exception {
        Map<String, Long> times = new TreeMap<>();
        Map<String, String> linkOf = new TreeMap<>();
        for (MimeMessage mail : mails) {
            String content = mail.getContent().toString();
            assertThat(content + mail.getSubject()).doesNotContain(CANARY, "88123");
            times.merge(mail.getMessageID(), 1L, Long::sum);
            String link = Visitor.first(content, "(/fi/requests/\\S+)");
            assertThat(linkOf.merge(mail.getMessageID(), link, (first, second) -> {
                        assertThat(second).as("the same mail again").isEqualTo(first);
                        return first;
                    }))
                    .isNotNull();
        }
        long twice = times.values().stream().mapToLong(number -> number - 1).sum();
        Map<String, Long> mailed = linkOf.values().stream()
                .map(link -> Visitor.first(
                        server.get(link.substring(1)).body(), "(" + CANARY + "-round-\\d+-client-\\d+-\\d+\\.)"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        System.out.printf(
                "KilledServerIT: %d acknowledged, %d mails, %d of them again%n", receiptOf.size(), mails.length, twice);

        assertThat(receiptOf.values())
                .allSatisfy(receipt -> assertThat(server.post(
                                        REQUESTS + "/status",
                                        Json.createObjectBuilder()
                                                .add("receipt", receipt)
                                                .build()
                                                .toString())
                                .statusCode())
                        .isEqualTo(200));
        assertThat(mailed.keySet()).containsAll(receiptOf.keySet());
        assertThat(mailed.values()).as("one Message-ID for each request").containsOnly(1L);
        assertThat(twice).as("mails sent again").isLessThanOrEqualTo(kills);
    }

    private static void assertNothingLeaks(RunningServer server) throws IOException {
        for (String path : List.of("health", "metrics", "openapi", "api/v1/services", "fi/" + CANARY)) {
            String body = server.get(path).body();
            assertThat(path.contains(CANARY) ? body.replace("/" + CANARY, "") : body)
                    .as(path)
                    .doesNotContain(CANARY, "88123");
        }
        try (Stream<Path> files = Files.walk(server.data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(content.contains(CANARY) || content.contains("0000088123"))
                        .as("%s holds what a person wrote", file)
                        .isFalse();
                if (file.toString().endsWith(".log") || file.toString().endsWith(".log.1")) {
                    assertThat(content).as("no link in %s", file).doesNotContain("/requests/");
                }
            }
        }
    }

    private static int freePort() throws IOException {
        for (int port = 8210; port < 8290; port++) {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException e) {
                // taken: the next one
            }
        }
        throw new IOException("No port from 8210 to 8289 is free.");
    }
}
