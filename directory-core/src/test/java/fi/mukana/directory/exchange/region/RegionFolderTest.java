package fi.mukana.directory.exchange.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.need.CrisisLine;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationType;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.service.AgeRange;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.PartialDate;
import fi.mukana.directory.text.Validity;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionFolderTest {

    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    @BeforeEach
    void aSmallRegion() throws IOException {
        write("profile.json", GoodRecords.PROFILE);
        write("organizations.json", "[\n" + GoodRecords.ORGANIZATION + "\n]\n");
    }

    @Test
    void aSmallRegionHasNoFindings() {
        RegionImport read = load();

        assertThat(read.report().isClean()).isTrue();
        assertThat(read.report()).hasToString("2 of 2 records taken in, 0 errors, 0 warnings.");
        assertThat(read.content().requireProfile().id()).isEqualTo("koe");
        assertThat(read.content().directory().build().catalog().organizations()).hasSize(1);
    }

    @Test
    void recordsMayStandInSeveralFilesOfAFolder() throws IOException {
        Files.createDirectories(folder.resolve("services"));
        write("services/a.json", "[" + GoodRecords.service("yksi") + "]");
        write("services/b.json", "[" + GoodRecords.service("kaksi") + "," + GoodRecords.service("yksi") + "]");

        RegionImport read = load();

        assertThat(ids(read)).containsExactly("yksi", "kaksi");
        assertThat(read.report().errors()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.DUPLICATE_ID);
            assertThat(issue.place().file()).isEqualTo("services/b.json");
            assertThat(issue.cause()).contains("services/a.json, line 1");
        });
    }

    @Test
    void aCrisisLineNeedsItsNameAndOneWayToReachItAlone() throws IOException {
        write("profile.json", GoodRecords.PROFILE.replaceFirst("\\{", """
                        {"crisisLines": [
                          {"name": {"fi": "Kriisikeskus"}, "phone": "000 0000", "url": null, "languages": null},
                          {"name": {"fi": "Jouren"}, "url": "https://jouren.example", "languages": ["sv", "fi", "fse"]}
                        ],"""));

        RegionImport read = load();

        assertThat(read.report().isClean()).as(read.report().toString()).isTrue();
        List<CrisisLine> lines = read.content().requireProfile().crisisLines();
        assertThat(lines).extracting(CrisisLine::id).containsExactly("region-1", "region-2");
        assertThat(lines.get(0).languages()).isEmpty();
        assertThat(lines.get(1).languages()).containsExactly(Language.FI, Language.of("fse"), Language.SV);
        assertThat(lines.get(1).source()).isEqualTo("https://jouren.example");
    }

    @Test
    void relativeDatesCountFromTheDayOfLoading() throws IOException {
        write("events.json", """
                [
                  {"id": "a", "organizer": "hyva-yhdistys", "name": {"fi": "A"}, "time": {"date": "next-tue+1w"},
                   "registration": {"open": {"from": "today", "through": "today+20d"}}},
                  {"id": "b", "organizer": "hyva-yhdistys", "name": {"fi": "B"}, "time": {"date": "--10-06"},
                   "assurance": {"assuredDate": "today-3m"}},
                  {"id": "c", "organizer": "hyva-yhdistys", "name": {"fi": "C"}, "time": {"date": "next-sun"}},
                  {"id": "d", "organizer": "hyva-yhdistys", "name": {"fi": "D"},
                   "time": {"date": {"value": "2022-spring", "inferred": true}}}
                ]""");

        RegionImport read = load();

        assertThat(read.report().isClean()).as(read.report().toString()).isTrue();
        assertThat(read.content().events())
                .extracting(event -> event.time().date())
                .startsWith(
                        PartialDate.of(LocalDate.of(2026, 3, 10)),
                        PartialDate.of(java.time.MonthDay.of(10, 6)),
                        PartialDate.of(LocalDate.of(2026, 3, 8)));
        assertThat(read.content().events().get(3).time().date().inferred()).isTrue();
        assertThat(read.content().events().get(0).registration().open())
                .isEqualTo(Validity.between(TODAY, LocalDate.of(2026, 3, 21)));
        assertThat(read.content().events().get(1).assurance().assuredDate()).contains(LocalDate.of(2025, 12, 1));
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAreToldAndReadAllTheSame() throws IOException {
        write("services.json", "\uFEFF[\r\n" + GoodRecords.service("yksi") + "\r\n]\r\n");

        RegionImport read = load();

        assertThat(ids(read)).containsExactly("yksi");
        assertThat(read.report().issues())
                .extracting(
                        ImportIssue::severity,
                        ImportIssue::kind,
                        issue -> issue.place().toString())
                .containsExactly(
                        tuple(Severity.WARNING, Kind.ENCODING, "services.json, line 1"),
                        tuple(Severity.WARNING, Kind.LINE_ENDS, "services.json, line 1"));
    }

    @Test
    void anotherEncodingIsToldAndOnlyRecordsWithLostLettersAreLeftOut() throws IOException {
        String text = "[\n%s,\n%s\n]"
                .formatted(GoodRecords.service("yksi"), GoodRecords.service("kaksi"))
                .replaceFirst("Hyvä palvelu", "Hyva palvelu");
        Files.write(folder.resolve("services.json"), text.getBytes(Charset.forName("windows-1252")));

        RegionImport read = load();

        assertThat(ids(read)).containsExactly("yksi");
        assertThat(read.report().errors())
                .extracting(ImportIssue::kind, issue -> issue.place().toString())
                .containsExactly(
                        tuple(Kind.ENCODING, "services.json, line 3"),
                        tuple(Kind.ENCODING, "services.json, line 3, /1/summary/fi"));
        assertThat(read.report().errors().get(0).cure()).contains("Windows-1252");
    }

    @Test
    void utf16IsToldAndNotRead() throws IOException {
        Files.write(folder.resolve("services.json"), "\uFEFF[]".getBytes(StandardCharsets.UTF_16BE));
        Files.write(folder.resolve("events.json"), "\uFEFF[]".getBytes(StandardCharsets.UTF_16LE));

        assertThat(load().report().errors())
                .extracting(issue -> issue.value().orElse(""))
                .containsExactly("UTF-16", "UTF-16");
    }

    @Test
    void aFileThatIsTooLargeIsToldAndTheOthersAreRead() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("services.json").toFile(), "rw")) {
            large.setLength(RegionFolder.LARGEST_FILE + 1L);
        }

        RegionImport read = load();

        assertThat(read.report().errors()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.TOO_LARGE);
            assertThat(issue.place()).hasToString("services.json");
        });
        assertThat(read.content().organizations()).hasSize(1);
    }

    @Test
    void deepNestingIsToldAndDoesNotOverflowTheStack() throws IOException {
        write("services.json", "[\n%s,\n%s\n]".formatted("[".repeat(200_000), GoodRecords.service("yksi")));
        assertThat(load().report().errors()).extracting(ImportIssue::kind).contains(Kind.TOO_LARGE);
    }

    @Test
    void aFileThatHoldsNoArrayIsTold() throws IOException {
        write("services.json", GoodRecords.service("yksi"));
        write("events.json", "");

        assertThat(load().report().errors())
                .extracting(issue -> issue.place().file(), ImportIssue::kind, ImportIssue::cure)
                .containsExactly(
                        tuple(
                                "events.json",
                                Kind.WRONG_TYPE,
                                "Maybe put [ before the first record and ] after the last."),
                        tuple(
                                "services.json",
                                Kind.WRONG_TYPE,
                                "Maybe put [ before the first record and ] after the last."));
    }

    @Test
    void anArrayThatIsNotClosedOrGoesOnIsToldAndItsRecordsAreKept() throws IOException {
        write("services.json", "[\n" + GoodRecords.service("yksi") + ",\n" + GoodRecords.service("kaksi") + "\n");
        write("events.json", "[" + GoodRecords.EVENT + ",]");
        RegionImport read = load();
        assertThat(ids(read)).containsExactly("yksi", "kaksi");
        assertThat(read.content().events()).hasSize(1);
        assertThat(read.report().errors())
                .extracting(issue -> issue.place().toString(), ImportIssue::cause)
                .containsExactly(
                        tuple("events.json, line 1", "A comma stands before the end of the array."),
                        tuple("services.json, line 4", "The array is not closed."));

        write("events.json", "[" + GoodRecords.EVENT + "]\n]");
        assertThat(load().report().errors())
                .anySatisfy(
                        issue -> assertThat(issue.cause()).isEqualTo("Something stands after the end of the array."));
    }

    @Test
    void aMissingProfileAndAMissingFolderAreTold() throws IOException {
        Files.delete(folder.resolve("profile.json"));
        RegionImport read = load();
        assertThat(read.report().errors()).extracting(ImportIssue::kind).containsExactly(Kind.MISSING);
        assertThat(read.content().organizations()).hasSize(1);
        assertThatThrownBy(() -> read.content().requireProfile())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("profile.json");
        assertThatThrownBy(read::requireNoErrors).hasMessageContaining("has no profile");

        RegionImport nowhere = RegionFolder.load(folder.resolve("ei-ole"), TODAY);
        assertThat(nowhere.report().errors()).extracting(ImportIssue::kind).containsExactly(Kind.UNREADABLE);
        assertThat(RegionFolder.fromResources(getClass().getClassLoader(), "no/such", TODAY)
                        .report()
                        .errors())
                .extracting(ImportIssue::kind)
                .containsExactly(Kind.UNREADABLE);
    }

    @Test
    void aFileWithAnUnknownNameIsToldUnlessItIsANote() throws IOException {
        write("servces.json", "[]");
        write("README.md", "# Koe");
        write(".hidden.json", "{}");

        assertThat(load().report().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.cure()).isEqualTo("Maybe \"services.json\" is meant.");
        });
    }

    @Test
    void whatBelongsToABadOrganizationIsToldAsItsConsequence() throws IOException {
        write("organizations.json", """
                [
                  %s,
                  {"id": "huono", "name": {"fi": "Huono"}, "type": "?"},
                  {"id": "lapsi", "name": {"fi": "Lapsi"}, "parent": "huono"}
                ]""".formatted(GoodRecords.ORGANIZATION));
        write("services.json", "[" + GoodRecords.service("yksi").replace("hyva-yhdistys", "huono") + "]");

        RegionImport read = load();

        assertThat(read.content().organizations())
                .extracting(one -> one.id().value())
                .containsExactly("hyva-yhdistys", "lapsi");
        assertThat(read.content().services()).isEmpty();
        assertThat(read.report().issues())
                .extracting(
                        ImportIssue::severity,
                        ImportIssue::kind,
                        issue -> issue.place().toString())
                .containsExactly(
                        tuple(Severity.ERROR, Kind.BAD_VALUE, "organizations.json, line 3, /1/type"),
                        tuple(Severity.WARNING, Kind.UNKNOWN_REFERENCE, "organizations.json, line 4, /2"),
                        tuple(Severity.ERROR, Kind.UNKNOWN_REFERENCE, "services.json, line 1, /0/organization"));
    }

    @Test
    void circlesOfParentsAreTold() throws IOException {
        write("organizations.json", """
                [
                  %s,
                  {"id": "a", "name": {"fi": "A"}, "parent": "b"},
                  {"id": "b", "name": {"fi": "B"}, "parent": "c"},
                  {"id": "c", "name": {"fi": "C"}, "parent": "a"},
                  {"id": "d", "name": {"fi": "D"}, "parent": "hyva-yhdistys"}
                ]""".formatted(GoodRecords.ORGANIZATION));

        RegionImport read = load();

        assertThat(read.content().organizations())
                .extracting(one -> one.id().value())
                .containsExactly("hyva-yhdistys", "d");
        assertThat(read.report().errors())
                .hasSize(3)
                .allSatisfy(issue -> assertThat(issue.kind()).isEqualTo(Kind.CIRCLE))
                .extracting(issue -> issue.place().path())
                .containsExactly("/1/parent", "/2/parent", "/3/parent");
    }

    @Test
    void aServiceOfAnEndedOrganizationIsKeptAndTold() throws IOException {
        write("organizations.json", """
                [{"id": "hyva-yhdistys", "name": {"fi": "Hyvä"}, "ended": "2025-12-31"}]""");
        write(
                "services.json",
                "[%s,%s]"
                        .formatted(
                                GoodRecords.service("yksi"),
                                GoodRecords.service("kaksi")
                                        .replace("\"summary\"", "\"status\": \"defunct\", \"summary\"")));

        RegionImport read = load();

        assertThat(ids(read)).containsExactly("yksi", "kaksi");
        assertThat(read.report().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.kind()).isEqualTo(Kind.ENDED_ORGANIZATION);
            assertThat(issue.place().path()).isEqualTo("/0/organization");
            assertThat(issue.cause()).contains("2025-12-31");
        });
    }

    @Test
    void ownAreasAndConceptsCanBeNamedAndTheirErrorsAreTold() throws IOException {
        write("areas.json", """
                [
                  {"kind": "project", "id": "kylat", "name": {"fi": "Kylät"}, "municipalities": ["140", "297"]},
                  {"kind": "projekti", "id": "b", "name": {"fi": "B"}},
                  {"kind": "project", "id": "kylat", "name": {"fi": "Toinen"}},
                  {"kind": "historical", "id": "vanha", "name": {"fi": "Vanha"}, "municipalities": ["996"],
                   "validity": {"through": "2009-12-31"}, "successor": "region:11"},
                  {"id": "c", "name": {"fi": "C"}}
                ]""");
        write("vocabulary.tsv", """
                id\tscheme\tfi\tsv\ten\taltFi\taltSv\taltEn\tlayFi\tlaySv\tlayEn\tbroader\trelated\tptv
                # omat
                theme:kylayhteys\ttheme\tkyläyhteys\t\t\tkylät|kylä\t\t\tei pääse kylään\t\t\ttheme:loneliness\t\tP1
                theme:eka\ttheme\teka\t\t\t\t\t\t\t\t\ttheme:toka\t\t
                theme:toka\ttheme\ttoka\t\t\t\t\t\t\t\t\ttheme:eka\t\t
                theme:huono\ttheme\thuono\t\t\t\t\t\t\t\t\ttheme:lonelines\t\t
                Huono tunnus\ttheme\thuono\t\t\t\t\t\t\t\t\t\t\t
                theme:laji\taihe\tlaji\t\t\t\t\t\t\t\t\t\t\t
                """);
        write(
                "services.json",
                "["
                        + GoodRecords.service("yksi")
                                .replace(
                                        "\"summary\"",
                                        "\"concepts\": [\"theme:kylayhteys\"], \"areas\": [\"project:kylat\", \"historical:vanha\"], \"summary\"")
                        + "]");

        RegionImport read = load();

        assertThat(read.content().services()).singleElement().satisfies(service -> {
            assertThat(service.concepts()).containsExactly(ConceptId.of("theme:kylayhteys"));
            assertThat(service.areas()).extracting(Area::key).containsExactly("project:kylat", "historical:vanha");
        });
        assertThat(read.content().vocabulary().find(ConceptId.of("theme:kylayhteys")))
                .isPresent();
        assertThat(read.report().issues())
                .extracting(issue -> issue.place().toString(), ImportIssue::kind)
                .containsExactly(
                        tuple("areas.json, line 3, /1/kind", Kind.BAD_VALUE),
                        tuple("areas.json, line 4, /2", Kind.DUPLICATE_ID),
                        tuple("areas.json, line 7, /4", Kind.MISSING),
                        tuple("vocabulary.tsv, line 4, broader", Kind.CIRCLE),
                        tuple("vocabulary.tsv, line 5, broader", Kind.CIRCLE),
                        tuple("vocabulary.tsv, line 6, broader", Kind.UNKNOWN_CONCEPT),
                        tuple("vocabulary.tsv, line 7", Kind.BAD_VALUE),
                        tuple("vocabulary.tsv, line 8", Kind.BAD_VALUE));
        assertThat(read.report().issues().get(5).cure()).contains("theme:loneliness");
    }

    @Test
    void tablesAreReadWithEitherSeparator() throws IOException {
        Files.delete(folder.resolve("organizations.json"));
        write("organizations.csv", """
                \uFEFFid;name_fi;name_sv;type;areas;phone;email;contactRole_fi;street_fi;postalCode;municipality;founded;muistiinpano\r
                kyla-ry;"Kylä; kerho ry";Byn rf;association;municipality:140|remote;+358 40 000 0123;toimisto@kyla.example;sihteeri;Rantatie 1;74100;140;2019;soita\r
                """);
        write("services.csv", """
                id,organization,name_fi,concepts,languages,minimumAge,membershipFee,hours,charge,price,street_fi,validFrom,assuredDate
                kahvila,kyla-ry,"Kahvila, myös ""selko\""",support:peer-support|theme:loneliness,fi|sv,65,15.00,mon-tue 10:00-12:00,charged,2.50,Rantatie 1,2026-01-01,today-10d
                """);

        RegionImport read = load();

        assertThat(read.report().errors()).isEmpty();
        assertThat(read.report().warnings()).singleElement().satisfies(issue -> {
            assertThat(issue.place()).hasToString("organizations.csv, line 1, muistiinpano");
            assertThat(issue.kind()).isEqualTo(Kind.UNKNOWN_KEY);
        });
        Organization organization = read.content().organizations().get(0);
        assertThat(organization.name().in(Language.FI)).contains("Kylä; kerho ry");
        assertThat(organization.type()).isEqualTo(OrganizationType.ASSOCIATION);
        assertThat(organization.contactPoints()).singleElement().satisfies(point -> {
            assertThat(point.phones().get(0).number()).isEqualTo("+358400000123");
            assertThat(point.isOffered(TODAY)).isTrue();
        });
        Service service = read.content().services().get(0);
        assertThat(service.name().in(Language.FI)).contains("Kahvila, myös \"selko\"");
        assertThat(service.eligibility().ages()).contains(AgeRange.from(65));
        assertThat(service.hours().weekly()).hasSize(2);
        assertThat(service.channels()).singleElement().isInstanceOf(ServiceChannel.ServiceLocation.class);
        assertThat(service.validity()).isEqualTo(Validity.from(LocalDate.of(2026, 1, 1)));
        assertThat(service.assurance().assuredDate()).contains(LocalDate.of(2026, 2, 19));
    }

    @Test
    void badRowsOfATableAreToldByLineAndColumn() throws IOException {
        write("services.csv", """
                id,organization,name_fi,minimumAge,areas,phone
                yksi,hyva-yhdistys,Yksi,,,
                kaksi,hyva-yhdistys,Kaksi,kuusi,municipality:140|Iisalmi,0400000123456
                kolme,hyva-yhdistys,Kolme
                nelja,hyva-yhdistis,Neljä,,,
                ,hyva-yhdistys,Viisi,,,

                kuusi,hyva-yhdistys,Kuusi,65,,
                """);

        RegionImport read = load();

        assertThat(ids(read)).containsExactly("yksi", "kuusi");
        assertThat(read.report().issues())
                .extracting(issue -> issue.place().toString(), ImportIssue::kind)
                .containsExactly(
                        tuple("services.csv, line 3, areas", Kind.UNKNOWN_AREA),
                        tuple("services.csv, line 3, minimumAge", Kind.WRONG_TYPE),
                        tuple("services.csv, line 3, phone", Kind.BAD_VALUE),
                        tuple("services.csv, line 4", Kind.SYNTAX),
                        tuple("services.csv, line 5, organization", Kind.UNKNOWN_REFERENCE),
                        tuple("services.csv, line 6", Kind.MISSING));
        assertThat(read.report().toString()).doesNotContain("0400000123456");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsToldAndTheRowsBeforeItAreKept() throws IOException {
        write(
                "services.csv",
                "id,organization,name_fi\nyksi,hyva-yhdistys,Yksi\nkaksi,hyva-yhdistys,\"Kaksi\" ja muut\n");

        RegionImport read = load();

        assertThat(ids(read)).contains("yksi");
        assertThat(read.report().errors())
                .allSatisfy(issue -> assertThat(issue.place().file()).isEqualTo("services.csv"));
    }

    @Test
    void aFolderInAJarIsReadWithItsSubfolders() throws Exception {
        Path jar = folder.resolve("region.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            entry(out, "demo/koe/profile.json", GoodRecords.PROFILE);
            entry(out, "demo/koe/organizations/a.json", "[" + GoodRecords.ORGANIZATION + "]");
            entry(out, "demo/koe/services/a.json", "[" + GoodRecords.service("yksi") + "]");
            entry(out, "demo/muu/services.json", "[");
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            RegionImport read = RegionFolder.fromResources(loader, "demo/koe", TODAY);

            assertThat(read.report().isClean()).as(read.report().toString()).isTrue();
            assertThat(ids(read)).containsExactly("yksi");
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThat(RegionFolder.fromResources(loader, "/", TODAY).content().organizations())
                    .hasSize(1);
        }
    }

    @Test
    void savingReplacesWhatWasSavedBeforeAndRefusesFilesBesideIt() throws IOException {
        RegionContent content = load().content();
        Path target = folder.resolve("saved");
        RegionFolder.save(content, target);
        RegionFolder.save(RegionContent.EMPTY.withProfile(content.requireProfile()), target);
        assertThat(RegionFolder.load(target, TODAY).content().organizations()).isEmpty();

        Files.writeString(target.resolve("services.csv"), "id\n");
        assertThatThrownBy(() -> RegionFolder.save(content, target))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("services.csv")
                .hasMessageContaining("Maybe save into an empty folder.");
    }

    @Test
    void manyFindingsAreListedUpToALimitAndThenCounted() throws IOException {
        write("services.json", "[" + "{},\n".repeat(2_000) + "{}]");

        RegionImport read = load();

        assertThat(read.report().issues()).hasSize(Issues.MOST);
        assertThat(read.report().omitted()).isEqualTo(2_001 * 3 - Issues.MOST);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static List<String> ids(RegionImport read) {
        return read.content().services().stream().map(one -> one.id().value()).toList();
    }

    private static void entry(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private RegionImport load() {
        return RegionFolder.load(folder, TODAY);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
