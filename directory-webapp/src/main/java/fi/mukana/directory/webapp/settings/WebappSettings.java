package fi.mukana.directory.webapp.settings;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.EmailAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings of one deployment, read once at start.
 *
 * <p>Immutable and thread-safe. Keys are those of MicroProfile Config, so {@code directory.mail.host} is also the
 * environment variable {@code DIRECTORY_MAIL_HOST}.
 *
 * @param mode {@code directory.mode}: demo or production, default production
 * @param data {@code directory.data}: the folder of the embedded database and the index, default {@code ./data}
 * @param demo {@code directory.demo}: the demo's region folders (a folder or a jar), demo mode only
 * @param regionFolder {@code directory.region.folder}: the region folder to import at the first start
 * @param region {@code directory.region}: the id of the region that is shown: which of the demo's is imported at the
 *     first start, and the one that the database has to hold afterwards; empty for whatever there is
 * @param demoRegion {@code directory.demo.region}: which of the demo's regions is imported where no region is named
 * @param publicAddress {@code directory.public.address}: where people reach the webapp; links in mail start with
 *     it; ends with a slash
 * @param mailHost {@code directory.mail.host}: the mail server; without one the development mailbox takes the mail
 * @param mailPort {@code directory.mail.port}: 1 to 65535, default 25
 * @param mailUser {@code directory.mail.user}: the user to sign in as at the mail server; without one nobody signs in
 * @param mailPassword {@code directory.mail.password}: the user's password
 * @param mailStartTls {@code directory.mail.starttls}: whether mail goes over an encrypted connection alone, default
 *     false: encrypted where the server offers it
 * @param mailFrom {@code directory.mail.from}: the sender of the webapp's mail
 * @param developmentMailbox {@code directory.mail.mailbox}: whether mail is shown on a page instead of being sent,
 *     default true in demo mode without a mail server, else false
 * @param mailRequeue {@code directory.mail.requeue}: whether mail that was given up is put back at the start, default
 *     false
 * @param secret {@code directory.secret}: the key that signs links and cookies, at least
 *     {@value #SHORTEST_SECRET} characters in production
 * @param formerSecrets {@code directory.secret.former}: the secrets that {@code directory.secret} replaced, separated by
 *     commas (a comma in one is written {@code \,}); what was sealed and signed with them is read as long as they are
 *     named, and nothing new is
 * @param leaveAddress {@code directory.leave.address}: the neutral page of another site to which "leave quickly" leads,
 *     default the weather
 * @param statementMade {@code directory.accessibility.made}: the day the accessibility statement was drawn up, as
 *     2026-11-25, default the day of the shipped one
 * @param statementReviewed {@code directory.accessibility.reviewed}: the day it was last reviewed, not before that,
 *     default the day it was drawn up
 * @param indexPoll {@code directory.index.poll.seconds}: how often the change log is read without being woken
 * @param indexLag {@code directory.index.lag.seconds}: how far behind the view may be until the node is not ready
 */
public record WebappSettings(
        Mode mode,
        Path data,
        Optional<Path> demo,
        Optional<Path> regionFolder,
        String region,
        String demoRegion,
        URI publicAddress,
        Optional<String> mailHost,
        int mailPort,
        Optional<String> mailUser,
        Optional<String> mailPassword,
        boolean mailStartTls,
        String mailFrom,
        boolean developmentMailbox,
        boolean mailRequeue,
        String secret,
        List<String> formerSecrets,
        URI leaveAddress,
        LocalDate statementMade,
        LocalDate statementReviewed,
        Duration indexPoll,
        Duration indexLag) {

    /** The key of the demo, known to everybody who can read this. */
    public static final String DEMO_SECRET = "mukana-demo-secret-known-to-everybody";

    /** The fewest characters of a key in production. */
    public static final int SHORTEST_SECRET = 32;

    /** Where "leave quickly" leads unless configured: the weather, which anybody may have looked at. */
    static final String LEAVE_ADDRESS = "https://www.ilmatieteenlaitos.fi/";

    /** The day of the shipped accessibility statement. */
    static final LocalDate STATEMENT_MADE = LocalDate.of(2026, 11, 25);

    static final String DEMO_ADDRESS = "http://localhost:8080/";
    static final String DEMO_SENDER = "mukana@directory.example";

    /** Checks that nothing is missing and copies the list. */
    public WebappSettings {
        requireNonNull(mode, "mode");
        requireNonNull(data, "data");
        requireNonNull(demo, "demo");
        requireNonNull(regionFolder, "regionFolder");
        requireNonNull(region, "region");
        requireNonNull(demoRegion, "demoRegion");
        requireNonNull(publicAddress, "publicAddress");
        requireNonNull(mailHost, "mailHost");
        requireNonNull(mailUser, "mailUser");
        requireNonNull(mailPassword, "mailPassword");
        requireNonNull(mailFrom, "mailFrom");
        requireNonNull(secret, "secret");
        formerSecrets = List.copyOf(formerSecrets);
        requireNonNull(leaveAddress, "leaveAddress");
        requireNonNull(statementMade, "statementMade");
        requireNonNull(statementReviewed, "statementReviewed");
        requireNonNull(indexPoll, "indexPoll");
        requireNonNull(indexLag, "indexLag");
    }

    /** Returns whether the webapp runs with invented content. */
    public boolean isDemo() {
        return mode == Mode.DEMO;
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "WebappSettings[mode=%s, data=%s, region=%s, publicAddress=%s]"
                .formatted(mode, data, region, publicAddress);
    }

    /**
     * Reads the settings.
     *
     * @param config gives the value of a key, empty when it is not set or blank
     * @return the settings and every finding that forbids a start with them, in the order of the keys above
     */
    public static Reading read(Function<String, Optional<String>> config) {
        Reader reader = new Reader(key -> config.apply(key).map(String::strip).filter(value -> !value.isEmpty()));
        String modeText = reader.text("directory.mode", "production");
        Mode mode = Mode.parse(modeText).orElseGet(() -> {
            reader.finding("directory.mode is \"%s\" (it must be demo or production)".formatted(modeText));
            return Mode.PRODUCTION;
        });
        boolean isDemo = mode == Mode.DEMO;
        Optional<String> mailHost = reader.text("directory.mail.host");
        Optional<Path> demo = reader.path("directory.demo");
        Optional<URI> address = reader.address("directory.public.address");
        LocalDate statementMade = reader.day("directory.accessibility.made", STATEMENT_MADE);
        WebappSettings settings = new WebappSettings(
                mode,
                reader.path("directory.data").orElse(Path.of("data")),
                demo,
                reader.path("directory.region.folder"),
                reader.text("directory.region", ""),
                reader.text("directory.demo.region", ""),
                address.orElse(URI.create(DEMO_ADDRESS)),
                mailHost,
                reader.number("directory.mail.port", 25, 65_535),
                reader.text("directory.mail.user"),
                reader.text("directory.mail.password"),
                reader.flag("directory.mail.starttls", false),
                reader.text("directory.mail.from", DEMO_SENDER),
                reader.flag("directory.mail.mailbox", isDemo && mailHost.isEmpty()),
                reader.flag("directory.mail.requeue", false),
                reader.text("directory.secret", DEMO_SECRET),
                reader.list("directory.secret.former"),
                reader.address("directory.leave.address").orElse(URI.create(LEAVE_ADDRESS)),
                statementMade,
                reader.day("directory.accessibility.reviewed", statementMade),
                Duration.ofSeconds(reader.number("directory.index.poll.seconds", 2, 3_600)),
                Duration.ofSeconds(reader.number("directory.index.lag.seconds", 60, 86_400)));
        if (!isAddress(settings.mailFrom)) {
            reader.finding("directory.mail.from is \"%s\" (it must be a bare address, as noreply@example.org)"
                    .formatted(settings.mailFrom));
        }
        if (settings.statementReviewed.isBefore(statementMade)) {
            reader.finding("directory.accessibility.reviewed is \"%s\" (it must not be before the day it was made, %s)"
                    .formatted(settings.statementReviewed, statementMade));
        }
        if (!isDemo) {
            settings.refuseInProduction(reader, address.isPresent());
        }
        return new Reading(settings, List.copyOf(reader.findings));
    }

    private static boolean isAddress(String text) {
        try {
            return !new EmailAddress(text).isMasked();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void refuseInProduction(Reader reader, boolean addressGiven) {
        if (demo.isPresent()) {
            reader.finding("directory.demo names demo data (leave it unset)");
        }
        if (!addressGiven) {
            reader.finding(
                    "directory.public.address is not set (links in mail would lead to %s)".formatted(DEMO_ADDRESS));
        }
        if (mailHost.isEmpty()) {
            reader.finding("directory.mail.host is not set (name the mail server)");
        }
        if (developmentMailbox) {
            reader.finding("directory.mail.mailbox is true (the development mailbox shows people's mail to everybody)");
        }
        if (mailFrom.equals(DEMO_SENDER)) {
            reader.finding("directory.mail.from is not set (name the sender of the webapp's mail)");
        }
        if (secret.equals(DEMO_SECRET)) {
            reader.finding("directory.secret is not set or the demo's (set %d or more random characters)"
                    .formatted(SHORTEST_SECRET));
        } else if (secret.length() < SHORTEST_SECRET) {
            reader.finding("directory.secret has %d characters (it must have %d or more)"
                    .formatted(secret.length(), SHORTEST_SECRET));
        }
        refuseFormerInProduction(reader);
    }

    private void refuseFormerInProduction(Reader reader) {
        for (String former : formerSecrets) {
            if (former.equals(DEMO_SECRET)) {
                reader.finding("directory.secret.former names the demo's (everybody can sign with it)");
            } else if (former.length() < SHORTEST_SECRET) {
                reader.finding("directory.secret.former has one with %d characters (it must have %d or more)"
                        .formatted(former.length(), SHORTEST_SECRET));
            }
        }
    }

    /**
     * Settings as they were read, and what is wrong with them.
     *
     * @param settings the settings; usable only if there is no finding
     * @param findings every reason not to start, each with the key, its value unless secret, and the cure
     */
    public record Reading(WebappSettings settings, List<String> findings) {

        /** Copies the findings. */
        public Reading {
            requireNonNull(settings, "settings");
            findings = List.copyOf(findings);
        }
    }

    private static final class Reader {
        private final Function<String, Optional<String>> config;
        private final List<String> findings = new ArrayList<>();

        Reader(Function<String, Optional<String>> config) {
            this.config = config;
        }

        void finding(String finding) {
            findings.add(finding);
        }

        Optional<String> text(String key) {
            return config.apply(key);
        }

        String text(String key, String otherwise) {
            return text(key).orElse(otherwise);
        }

        /** The values between commas; a comma in a value stands behind a backslash. */
        List<String> list(String key) {
            return text(key).stream()
                    .flatMap(value -> Arrays.stream(value.split("(?<!\\\\),")))
                    .map(item -> item.replace("\\,", ",").strip())
                    .filter(item -> !item.isEmpty())
                    .toList();
        }

        Optional<Path> path(String key) {
            return text(key).flatMap(value -> {
                try {
                    return Optional.of(Path.of(value));
                } catch (InvalidPathException e) {
                    finding("%s is \"%s\" (it must be the path of a file or folder)".formatted(key, value));
                    return Optional.empty();
                }
            });
        }

        Optional<URI> address(String key) {
            return text(key).flatMap(value -> {
                try {
                    URI uri = new URI(value.endsWith("/") ? value : value + "/");
                    if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                        return Optional.of(uri);
                    }
                } catch (URISyntaxException e) {
                    // told below
                }
                finding("%s is \"%s\" (it must be an address that starts with https://)".formatted(key, value));
                return Optional.empty();
            });
        }

        int number(String key, int otherwise, int highest) {
            Optional<String> text = text(key);
            if (text.isEmpty()) {
                return otherwise;
            }
            try {
                int number = Integer.parseInt(text.get());
                if (number >= 1 && number <= highest) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // told below, with the range
            }
            finding("%s is \"%s\" (it must be a whole number from 1 to %d)".formatted(key, text.get(), highest));
            return otherwise;
        }

        LocalDate day(String key, LocalDate otherwise) {
            Optional<String> text = text(key);
            try {
                return text.map(LocalDate::parse).orElse(otherwise);
            } catch (DateTimeParseException e) {
                finding("%s is \"%s\" (it must be a day as %s)".formatted(key, text.orElse(""), otherwise));
                return otherwise;
            }
        }

        boolean flag(String key, boolean otherwise) {
            String text = text(key, Boolean.toString(otherwise));
            if (!text.equals("true") && !text.equals("false")) {
                finding("%s is \"%s\" (it must be true or false)".formatted(key, text));
                return otherwise;
            }
            return text.equals("true");
        }
    }
}
