package fi.mukana.directory.exchange.region;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.service.ServiceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad record is answered with its place, its value and a cure, and its neighbors are taken in all the same. */
class BadRecordTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    /**
     * A bad record.
     *
     * @param file where it stands, between two good records
     * @param record the record
     * @param kind what kind of finding it must give
     * @param path the place of the finding within the record
     * @param value what the finding must show
     * @param cure words that the cure must hold
     */
    record Bad(String file, String record, Kind kind, String path, String value, String cure) {
        @Override
        public String toString() {
            return kind + " " + path + " " + value;
        }
    }

    static Stream<Bad> badRecords() {
        return Stream.of(
                // what a service says
                service("\"hinta\": 5", Kind.UNKNOWN_KEY, "/hinta", "hinta", "Maybe"),
                service("\"sumary\": {\"fi\": \"x\"}", Kind.UNKNOWN_KEY, "/sumary", "sumary", "\"summary\""),
                service("\"Hours\": {}", Kind.UNKNOWN_KEY, "/Hours", "Hours", "\"hours\""),
                service("\"summary\": \"teksti\"", Kind.WRONG_TYPE, "/summary", "teksti", "{\"fi\""),
                service("\"summary\": {\"fi\": \"  \"}", Kind.BAD_VALUE, "/summary/fi", "blank", "leave the key out"),
                service(
                        "\"summary\": {\"suomi_kieli\": \"x\"}",
                        Kind.UNKNOWN_KEY,
                        "/summary/suomi_kieli",
                        "suomi",
                        "\"fi\""),
                service("\"summary\": {\"fi\": 7}", Kind.WRONG_TYPE, "/summary/fi", "7", "quotation marks"),
                service(
                        "\"summary\": {\"fi\": \"a\", \"FI\": \"b\"}",
                        Kind.DUPLICATE_KEY,
                        "/summary/FI",
                        "FI",
                        "one of the two"),
                service(
                        "\"summary\": {\"fi\": \"a\\u0001b\"}",
                        Kind.BAD_VALUE,
                        "/summary/fi",
                        "a b",
                        "write the text again"),
                service("\"keywords\": {\"fi\": \"a, b\"}", Kind.WRONG_TYPE, "/keywords/fi", "a, b", "[ ]"),
                service(
                        "\"keywords\": {\"fi\": [\"a\", \"\"]}",
                        Kind.BAD_VALUE,
                        "/keywords/fi/1",
                        "\"\"",
                        "leave the key out"),
                service(
                        "\"concepts\": [\"support:peer-suport\"]",
                        Kind.UNKNOWN_CONCEPT,
                        "/concepts/0",
                        "peer-suport",
                        "support:peer-support"),
                service(
                        "\"concepts\": [\"vertaistuki\"]",
                        Kind.BAD_VALUE,
                        "/concepts/0",
                        "vertaistuki",
                        "theme:loneliness"),
                service("\"concepts\": \"support:peer-support\"", Kind.WRONG_TYPE, "/concepts", "support:peer", "[ ]"),
                service("\"areas\": [\"municipality:999\"]", Kind.UNKNOWN_AREA, "/areas/0", "999", "2026"),
                service("\"areas\": [\"Iisalmi\"]", Kind.UNKNOWN_AREA, "/areas/0", "Iisalmi", "municipality:140"),
                service("\"areas\": [\"140\"]", Kind.UNKNOWN_AREA, "/areas/0", "140", "municipality:140"),
                service(
                        "\"areas\": [\"project:olematon\"]",
                        Kind.UNKNOWN_AREA,
                        "/areas/0",
                        "project:olematon",
                        "Maybe"),
                service("\"areas\": [\"remotely\"]", Kind.UNKNOWN_AREA, "/areas/0", "remotely", "\"remote\""),
                service("\"languages\": [\"suomen kieli\"]", Kind.BAD_VALUE, "/languages/0", "suomen kieli", "\"fi\""),
                service("\"modes\": [\"on-line\"]", Kind.BAD_VALUE, "/modes/0", "on-line", "\"online\""),
                service("\"status\": \"activ\"", Kind.BAD_VALUE, "/status", "activ", "\"active\""),
                service("\"publishing\": true", Kind.WRONG_TYPE, "/publishing", "true", "Maybe"),
                service(
                        "\"validity\": {\"from\": \"1.2.2026\"}",
                        Kind.BAD_VALUE,
                        "/validity/from",
                        "1.2.2026",
                        "2026-02-01"),
                service(
                        "\"validity\": {\"through\": \"2026-02-30\"}",
                        Kind.BAD_VALUE,
                        "/validity/through",
                        "2026-02-30",
                        "2026-01-31"),
                service(
                        "\"validity\": {\"from\": \"2026-03-02\", \"through\": \"2026-03-01\"}",
                        Kind.CONTRADICTION,
                        "/validity",
                        "from",
                        "swapped"),
                service(
                        "\"assurance\": {\"assuredDate\": \"todya-3d\"}",
                        Kind.BAD_VALUE,
                        "/assurance/assuredDate",
                        "todya",
                        "today-30d"),
                service("\"lastModified\": \"eilen\"", Kind.BAD_VALUE, "/lastModified", "eilen", "2026-01-31T"),
                service(
                        "\"cost\": {\"charge\": \"free\", \"options\": [{\"amount\": {\"amount\": \"5.00\"}}]}",
                        Kind.CONTRADICTION,
                        "/cost",
                        "charge",
                        "charged"),
                service(
                        "\"cost\": {\"options\": [{\"amount\": {\"amount\": \"12,50\"}}]}",
                        Kind.BAD_VALUE,
                        "/cost/options/0/amount/amount",
                        "12,50",
                        "12.50"),
                service(
                        "\"cost\": {\"options\": [{\"amount\": {\"amount\": \"1\", \"currency\": \"EURO\"}}]}",
                        Kind.CONTRADICTION,
                        "/cost/options/0/amount",
                        "currency",
                        "Maybe"),
                service(
                        "\"cost\": {\"options\": [{\"amount\": {\"amount\": \"-3\"}}]}",
                        Kind.CONTRADICTION,
                        "/cost/options/0/amount",
                        "amount",
                        "Maybe"),
                service(
                        "\"eligibility\": {\"ages\": {\"minimumAge\": 70, \"maximumAge\": 18}}",
                        Kind.CONTRADICTION,
                        "/eligibility/ages",
                        "minimumAge",
                        "swapped"),
                service(
                        "\"eligibility\": {\"ages\": {\"maximumAge\": 1956}}",
                        Kind.CONTRADICTION,
                        "/eligibility/ages",
                        "maximumAge",
                        "year of birth"),
                service(
                        "\"eligibility\": {\"ages\": {\"minimumAge\": \"65\"}}",
                        Kind.WRONG_TYPE,
                        "/eligibility/ages/minimumAge",
                        "65",
                        "quotation marks"),
                service(
                        "\"eligibility\": {\"ages\": {\"minimumAge\": 6.5}}",
                        Kind.BAD_VALUE,
                        "/eligibility/ages/minimumAge",
                        "6.5",
                        "digits"),
                service(
                        "\"eligibility\": {\"membership\": true}",
                        Kind.WRONG_TYPE,
                        "/eligibility/membership",
                        "true",
                        "\"yes\""),
                service(
                        "\"eligibility\": {\"membership\": \"no\", \"membershipFee\": {\"amount\": \"15\"}}",
                        Kind.CONTRADICTION,
                        "/eligibility",
                        "membershipFee",
                        "cost of the service"),
                service(
                        "\"eligibility\": {\"restrictedTo\": [\"group:nobody-at-all\"]}",
                        Kind.UNKNOWN_CONCEPT,
                        "/eligibility/restrictedTo/0",
                        "group:nobody",
                        "Maybe"),
                service(
                        "\"hours\": {\"weekly\": [\"mon-fri 9:00-15:00\"]}",
                        Kind.BAD_VALUE,
                        "/hours/weekly/0",
                        "9:00",
                        "09:00"),
                service(
                        "\"hours\": {\"weekly\": [\"ma-pe 09:00-15:00\"]}",
                        Kind.BAD_VALUE,
                        "/hours/weekly/0",
                        "ma-pe",
                        "mon"),
                service(
                        "\"hours\": {\"weekly\": [\"mon-fry 09:00-15:00\"]}",
                        Kind.BAD_VALUE,
                        "/hours/weekly/0",
                        "mon-fry",
                        "fri"),
                service(
                        "\"hours\": {\"weekly\": [{\"day\": \"mo\", \"opens\": \"10:00\", \"closes\": \"12:00\"}]}",
                        Kind.BAD_VALUE,
                        "/hours/weekly/0/day",
                        "mo",
                        "\"mon\""),
                service(
                        "\"hours\": {\"weekly\": [{\"day\": \"mon\", \"opens\": \"10:00\"}]}",
                        Kind.MISSING,
                        "/hours/weekly/0",
                        "closes",
                        "must be there"),
                service(
                        "\"hours\": {\"weekly\": [\"mon 20:00-24:00\"]}",
                        Kind.BAD_VALUE,
                        "/hours/weekly/0",
                        "24:00",
                        "00:00"),
                service(
                        "\"hours\": {\"always\": true, \"weekly\": [\"mon 10:00-12:00\"]}",
                        Kind.CONTRADICTION,
                        "/hours",
                        "always",
                        "leave one of the two out"),
                service("\"hours\": {\"always\": \"yes\"}", Kind.WRONG_TYPE, "/hours/always", "yes", "true or false"),
                service("\"channels\": [{\"numbers\": [\"112\"]}]", Kind.MISSING, "/channels/0", "kind", "phone"),
                service(
                        "\"channels\": [{\"kind\": \"telephone\"}]",
                        Kind.BAD_VALUE,
                        "/channels/0/kind",
                        "telephone",
                        "Maybe"),
                service(
                        "\"channels\": [{\"kind\": \"phone\", \"numbers\": []}]",
                        Kind.CONTRADICTION,
                        "/channels/0",
                        "kind",
                        "Maybe"),
                service(
                        "\"channels\": [{\"kind\": \"web-page\", \"link\": \"www.a.example\"}]",
                        Kind.BAD_VALUE,
                        "/channels/0/link",
                        "www.a.example",
                        "https://"),
                service(
                        "\"channels\": [{\"kind\": \"phone\", \"numbers\": [\"112\"], \"link\": \"https://a.example\"}]",
                        Kind.UNKNOWN_KEY,
                        "/channels/0/link",
                        "link",
                        "Maybe"),
                service(
                        "\"channels\": [{\"kind\": \"service-location\", \"addresses\": [{\"postalCode\": \"7410\"}]}]",
                        Kind.CONTRADICTION,
                        "/channels/0/addresses/0",
                        "postalCode",
                        "leading zero"),
                service(
                        "\"channels\": [{\"kind\": \"service-location\", \"addresses\": [{\"municipality\": 5}]}]",
                        Kind.WRONG_TYPE,
                        "/channels/0/addresses/0/municipality",
                        "5",
                        "\"005\""),
                service(
                        "\"channels\": [{\"kind\": \"service-location\", \"addresses\": [{\"municipality\": \"911\"}]}]",
                        Kind.UNKNOWN_AREA,
                        "/channels/0/addresses/0/municipality",
                        "911",
                        "merged"),
                service(
                        "\"channels\": [{\"kind\": \"service-location\", \"addresses\": [{\"point\": {\"latitude\": 7000000, \"longitude\": 27}}]}]",
                        Kind.CONTRADICTION,
                        "/channels/0/addresses/0/point",
                        "latitude",
                        "metres"),
                service(
                        "\"channels\": [{\"kind\": \"service-location\", \"confidentiality\": \"secret\"}]",
                        Kind.BAD_VALUE,
                        "/channels/0/confidentiality",
                        "secret",
                        "Maybe"),
                service(
                        "\"accessibility\": {\"features\": {\"wheelchairs\": \"yes\"}}",
                        Kind.UNKNOWN_KEY,
                        "/accessibility/features/wheelchairs",
                        "wheelchairs",
                        "\"wheelchair\""),
                service(
                        "\"capacity\": {\"status\": \"available\", \"places\": -1}",
                        Kind.CONTRADICTION,
                        "/capacity",
                        "places",
                        "Maybe"),
                service(
                        "\"providers\": [{\"organization\": \"hyva-yhdistis\", \"role\": \"producer\"}]",
                        Kind.UNKNOWN_REFERENCE,
                        "/providers/0/organization",
                        "hyva-yhdistis",
                        "\"hyva-yhdistys\""),
                service(
                        "\"relations\": [{\"kind\": \"before\", \"other\": \"eka-palvelo\"}]",
                        Kind.UNKNOWN_REFERENCE,
                        "/relations/0/other",
                        "eka-palvelo",
                        "\"eka-palvelu\""),
                service(
                        "\"externalIds\": [{\"scheme\": \"PTV!\", \"value\": \"1\"}]",
                        Kind.CONTRADICTION,
                        "/externalIds/0",
                        "scheme",
                        "ptv"),
                service("\"parent\": \"huono\"", Kind.CONTRADICTION, "", "parent", "Maybe"),
                // what a contact point says is not shown
                service(
                        "\"contactPoints\": [{\"emails\": [\"maija.at.example\"]}]",
                        Kind.BAD_VALUE,
                        "/contactPoints/0/emails/0",
                        "18 characters, not shown",
                        "name@example.org"),
                service(
                        "\"contactPoints\": [{\"phones\": [\"040 000 0123 456\"]}]",
                        Kind.BAD_VALUE,
                        "/contactPoints/0/phones/0",
                        "not shown",
                        "+358"),
                service(
                        "\"contactPoints\": [{\"phones\": [\"040-000 0123\"]}]",
                        Kind.BAD_VALUE,
                        "/contactPoints/0/phones/0",
                        "not shown",
                        "\"+358\" in place of its first \"0\""),
                service(
                        "\"contactPoints\": [{\"role\": \"Maija Meikäläinen\"}]",
                        Kind.WRONG_TYPE,
                        "/contactPoints/0/role",
                        "not shown",
                        "{\"fi\""),
                service(
                        "\"contactPoints\": [\"Maija 040 000 0123\"]",
                        Kind.WRONG_TYPE,
                        "/contactPoints/0",
                        "not shown",
                        "keys"),
                // what is missing or no record at all
                new Bad(
                        "services.json",
                        "{\"id\": \"huono\", \"organization\": \"hyva-yhdistys\"}",
                        Kind.MISSING,
                        "",
                        "name",
                        "must be there"),
                new Bad(
                        "services.json",
                        "{\"id\": \"huono\", \"organization\": \"hyva-yhdistys\", \"name\": {}}",
                        Kind.CONTRADICTION,
                        "",
                        "name",
                        "Maybe"),
                new Bad(
                        "services.json",
                        "{\"id\": \"Huono Palvelu\", \"organization\": \"hyva-yhdistys\", \"name\": {\"fi\": \"x\"}}",
                        Kind.BAD_VALUE,
                        "/id",
                        "Huono Palvelu",
                        "leskien-iltakahvila"),
                new Bad(
                        "services.json",
                        "{\"id\": \"eka-palvelu\", \"organization\": \"hyva-yhdistys\", \"name\": {\"fi\": \"x\"}}",
                        Kind.DUPLICATE_ID,
                        "/id",
                        "eka-palvelu",
                        "copy"),
                new Bad(
                        "services.json",
                        "{\"id\": \"huono\", \"organization\": \"olematon\", \"name\": {\"fi\": \"x\"}}",
                        Kind.UNKNOWN_REFERENCE,
                        "/organization",
                        "olematon",
                        "add the organization"),
                new Bad("services.json", "\"huono\"", Kind.WRONG_TYPE, "", "huono", "{ }"),
                new Bad("services.json", "[]", Kind.WRONG_TYPE, "", "0 items", "{ }"),
                new Bad(
                        "services.json",
                        "{\"id\": \"huono\", \"id\": \"huono2\", \"organization\": \"hyva-yhdistys\", \"name\": {\"fi\": \"x\"}}",
                        Kind.DUPLICATE_KEY,
                        "/id",
                        "id",
                        "one of the two"),
                new Bad("services.json", "{\"id\": \"huono\" \"name\": {}}", Kind.SYNTAX, "", "\"", "comma"),
                new Bad("services.json", "{\"id\": 'huono'}", Kind.SYNTAX, "", "'", "\""),
                new Bad("services.json", "{\"id\": \"huono\",}", Kind.SYNTAX, "", ",", "comma"),
                new Bad("services.json", "{\"id\": \"huono, \"name\": {}}", Kind.SYNTAX, "", "", "Maybe"),
                new Bad("services.json", "{\"id\": \"huono\" // palvelu\n}", Kind.SYNTAX, "", "/", "comment"),
                new Bad("services.json", "[".repeat(50) + "]".repeat(50), Kind.TOO_LARGE, "", "", "bracket"),
                // organizations
                organization("\"type\": \"yhdistys\"", Kind.BAD_VALUE, "/type", "yhdistys", "association"),
                organization("\"businessId\": \"0000001-8\"", Kind.BAD_VALUE, "/businessId", "0000001-8", "swapped"),
                organization(
                        "\"businessId\": 1234567, \"type\": \"association\"",
                        Kind.WRONG_TYPE,
                        "/businessId",
                        "1234567",
                        "quotation marks"),
                organization(
                        "\"type\": \"unregistered-group\", \"registerNumber\": \"123.456\"",
                        Kind.CONTRADICTION,
                        "",
                        "registerNumber",
                        "association"),
                organization("\"parent\": \"huono\"", Kind.CONTRADICTION, "", "parent", "Maybe"),
                organization(
                        "\"successors\": [\"hyva-yhdistys\"]",
                        Kind.CONTRADICTION,
                        "",
                        "successors",
                        "day on which it ended"),
                organization("\"founded\": \"kevät 2021\"", Kind.BAD_VALUE, "/founded", "kevät", "2026-01-31"),
                organization(
                        "\"founded\": {\"value\": \"2021\", \"infered\": true}",
                        Kind.UNKNOWN_KEY,
                        "/founded/infered",
                        "infered",
                        "\"inferred\""),
                organization(
                        "\"links\": [\"javascript:alert(1)\"]", Kind.BAD_VALUE, "/links/0", "javascript", "https://"),
                // events
                event("\"time\": {\"date\": \"2026-13-01\"}", Kind.BAD_VALUE, "/time/date", "2026-13-01", "2026-01-31"),
                event(
                        "\"time\": {\"date\": \"next-tuesday\"}",
                        Kind.BAD_VALUE,
                        "/time/date",
                        "next-tuesday",
                        "next-tue"),
                event(
                        "\"time\": {\"date\": \"today\", \"begins\": \"19:00\", \"ends\": \"17:30\"}",
                        Kind.CONTRADICTION,
                        "/time",
                        "begins",
                        "last day"),
                event(
                        "\"time\": {\"date\": \"today\", \"begins\": \"klo 18\"}",
                        Kind.BAD_VALUE,
                        "/time/begins",
                        "klo 18",
                        "17:30"),
                event(
                        "\"time\": {\"date\": \"today\"}, \"registration\": {\"places\": 0}",
                        Kind.CONTRADICTION,
                        "/registration",
                        "places",
                        "Maybe"),
                event(
                        "\"time\": {\"date\": \"today\"}, \"attendance\": \"noin 80\"",
                        Kind.WRONG_TYPE,
                        "/attendance",
                        "noin 80",
                        "Maybe"),
                event(
                        "\"time\": {\"date\": \"today\"}, \"follows\": [\"huono\"]",
                        Kind.CONTRADICTION,
                        "",
                        "follows",
                        "Maybe"),
                event("\"kind\": \"camp\"", Kind.MISSING, "", "time", "must be there"));
    }

    private static Bad service(String member, Kind kind, String path, String value, String cure) {
        String record = "{\"id\": \"huono\", \"organization\": \"hyva-yhdistys\", \"name\": {\"fi\": \"Huono\"}, %s}";
        return new Bad("services.json", record.formatted(member), kind, path, value, cure);
    }

    private static Bad organization(String member, Kind kind, String path, String value, String cure) {
        return new Bad(
                "organizations.json",
                "{\"id\": \"huono\", \"name\": {\"fi\": \"Huono\"}, %s}".formatted(member),
                kind,
                path,
                value,
                cure);
    }

    private static Bad event(String member, Kind kind, String path, String value, String cure) {
        String record = "{\"id\": \"huono\", \"organizer\": \"hyva-yhdistys\", \"name\": {\"fi\": \"Huono\"}, %s}";
        return new Bad("events.json", record.formatted(member), kind, path, value, cure);
    }

    @ParameterizedTest
    @MethodSource("badRecords")
    void isAnsweredWithPlaceValueAndCureAndItsNeighborsAreTakenIn(Bad bad) throws IOException {
        write("profile.json", GoodRecords.PROFILE);
        write("organizations.json", "[\n" + GoodRecords.ORGANIZATION + "\n]");
        write(
                "services.json",
                "[\n%s,\n%s\n]".formatted(GoodRecords.service("eka-palvelu"), GoodRecords.service("toka-palvelu")));
        write("events.json", "[\n" + GoodRecords.EVENT + "\n]");
        List<String> lines = Files.readAllLines(folder.resolve(bad.file()));
        lines.add(2, (lines.size() > 3 ? "" : ",") + bad.record() + (lines.size() > 3 ? "," : ""));
        Files.write(folder.resolve(bad.file()), lines);

        RegionImport read = RegionFolder.load(folder, TODAY);

        assertThat(read.report().errors()).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.place().file()).isEqualTo(bad.file());
            assertThat(issue.place().line())
                    .hasValueSatisfying(line -> assertThat(line).isBetween(3, 4));
            assertThat(issue.place().path()).startsWith("/1");
            assertThat(issue.cause()).isNotBlank();
            assertThat(issue.cure()).startsWith("Maybe ");
        });
        assertThat(read.report().errors()).anySatisfy(issue -> {
            assertThat(issue.kind()).isEqualTo(bad.kind());
            assertThat(issue.place().path()).isEqualTo("/1" + bad.path());
            assertThat(issue.value().orElse("") + issue.cause()).contains(bad.value());
            assertThat(issue.cure()).contains(bad.cure());
        });
        assertThat(read.content().organizations())
                .extracting(one -> one.id().value())
                .containsExactly("hyva-yhdistys");
        assertThat(read.content().services())
                .extracting(one -> one.id().value())
                .containsExactly("eka-palvelu", "toka-palvelu");
        assertThat(read.content().events()).extracting(one -> one.id().value()).containsExactly("hyva-tapahtuma");
        assertThat(read.report().recordsKept()).isEqualTo(read.report().recordsRead() - 1);
    }

    @Test
    void thereAreAtLeastFortyFiveOfThem() {
        assertThat(badRecords().count()).isGreaterThanOrEqualTo(45);
    }

    @Test
    void nothingOfAContactPointIsShown() {
        RegionJson json = RegionJson.of(fi.mukana.directory.place.Places.official());
        String record = GoodRecords.service("x").replace("\"summary\"", """
                "contactPoints": [{"personName": 40, "phones": ["0400000123"], "emails": ["maija(x)a.example", "m@"],
                    "department": "Maijan toimisto", "validity": "Maijan loma"}], "summary\"""");
        List<ImportIssue> issues = json.readService(record, TODAY).issues();

        assertThat(issues).hasSizeGreaterThanOrEqualTo(5);
        assertThat(issues.toString()).doesNotContain("Maija", "maija", "0400000123", "m@");
    }

    @Test
    void allFindingsOfARecordAreToldAtOnce() {
        RegionJson json = RegionJson.of(fi.mukana.directory.place.Places.official());
        String record = """
                {
                  "id": "A",
                  "name": "x",
                  "areas": ["municipality:999", "county:00"],
                  "status": "?"
                }""";

        assertThat(json.readService(record, TODAY).issues())
                .extracting(issue -> issue.place().toString())
                .containsExactly(
                        "json, line 1",
                        "json, line 2, /id",
                        "json, line 3, /name",
                        "json, line 4, /areas/0",
                        "json, line 4, /areas/1",
                        "json, line 5, /status");
        assertThat(json.readService(record, TODAY).value()).isEmpty();
    }

    @Test
    void aRecordThatIsNotClosedDoesNotTakeTheNextOnesWithIt() throws IOException {
        write("profile.json", GoodRecords.PROFILE);
        write("organizations.json", "[\n" + GoodRecords.ORGANIZATION + "\n]");
        write("services.json", """
                [
                  %s,
                  {"id": "huono", "name": {"fi": "x",
                  %s,
                  %s
                ]
                """.formatted(
                        GoodRecords.service("eka"), GoodRecords.service("toka"), GoodRecords.service("kolmas")));

        RegionImport read = RegionFolder.load(folder, TODAY);

        assertThat(read.report().errors()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.SYNTAX);
            assertThat(issue.place().line())
                    .hasValueSatisfying(line -> assertThat(line).isBetween(3, 4));
        });
        assertThat(read.content().services())
                .extracting(one -> one.id())
                .containsExactly(ServiceId.of("eka"), ServiceId.of("toka"), ServiceId.of("kolmas"));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
