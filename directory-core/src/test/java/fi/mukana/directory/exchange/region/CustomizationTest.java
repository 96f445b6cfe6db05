package fi.mukana.directory.exchange.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.look.Color;
import fi.mukana.directory.look.ColorToken;
import fi.mukana.directory.look.Logo;
import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomizationTest {

    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"/>";

    @TempDir
    Path folder;

    @BeforeEach
    void aSmallRegion() throws IOException {
        profile("");
    }

    @Test
    void aRegionWithoutFilesOfItsOwnDecidesNothing() {
        assertThat(load().content().customization()).isEqualTo(Customization.NONE);
        assertThat(load().content()
                        .directory()
                        .catalog(load().content().catalog())
                        .build()
                        .policy())
                .isEqualTo(MatchPolicy.defaults());
    }

    @Test
    void colorsAreReadForLightAndDarkScreens() throws IOException {
        profile("\"colors\": {\"accent\": \"#3D5A1E\", \"dark\": {\"accent\": \"#b9d99a\"}}");

        RegionImport read = load();

        assertThat(read.report().isClean()).as(read.report().toString()).isTrue();
        assertThat(read.content().requireProfile().colors().light())
                .containsExactly(java.util.Map.entry(ColorToken.ACCENT, Color.of("#3d5a1e")));
        assertThat(read.content().requireProfile().colors().dark())
                .containsExactly(java.util.Map.entry(ColorToken.ACCENT, Color.of("#b9d99a")));
    }

    @Test
    void aFolderWithAPoorColorIsRefusedWithTheCure() throws IOException {
        profile("\"colors\": {\n\"accent\": \"#8fbc5a\",\n\"dark\": {\"link\": \"#0a5572\"}}");

        RegionImport read = load();

        assertThat(read.content().profile()).isEmpty();
        assertThat(read.report().errors())
                .extracting(
                        ImportIssue::kind,
                        issue -> issue.place().path(),
                        issue -> issue.place().line().orElse(0),
                        issue -> issue.value().orElse(""))
                .containsExactly(
                        tuple(Kind.POOR_CONTRAST, "/colors/accent", 3, "#8fbc5a"),
                        tuple(Kind.POOR_CONTRAST, "/colors/dark/link", 4, "#0a5572"));
        assertThat(read.report().errors().get(0).cause()).contains("accent (#8fbc5a)", "tint (#e6f0ed)", "4.50:1");
        assertThat(read.report().errors().get(0).cure()).matches("Maybe write \"#[0-9a-f]{6}\", the nearest shade.*");
    }

    @Test
    void anUnknownRoleAndABadCodeAreTold() throws IOException {
        profile("\"colors\": {\"acent\": \"#3d5a1e\", \"link\": \"blue\"}");

        assertThat(load().report().errors())
                .extracting(ImportIssue::kind, ImportIssue::cure)
                .containsExactlyInAnyOrder(
                        tuple(Kind.UNKNOWN_KEY, "Maybe \"accent\" is meant."),
                        tuple(Kind.BAD_VALUE, "Maybe write \"#0d5c58\"."));
    }

    @Test
    void aPolicyChangesWhatItNamesAndKeepsTheOtherDefaults() throws IOException {
        write("policy.json", """
                {
                  "weights": {"theme-shared": 80, "village-first": 25},
                  "nearKilometers": 120,
                  "priorityGroups": {"theme:grief": ["group:widowed"]}
                }
                """);

        RegionImport read = load();

        MatchPolicy policy = read.content().customization().policy().orElseThrow();
        assertThat(policy.weight(RuleId.of("theme-shared"), 1)).isEqualTo(80);
        assertThat(policy.nearKilometers()).isEqualTo(120);
        assertThat(policy.broaderPercent()).isEqualTo(MatchPolicy.defaults().broaderPercent());
        assertThat(policy.priorityGroups()).containsOnlyKeys(ConceptId.of("theme:grief"));
        assertThat(read.content().directory().build().policy()).isEqualTo(policy);
        assertThat(read.report().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.place()).hasToString("policy.json, line 2, /weights/village-first");
            assertThat(issue.cure()).contains("of the region's own");
        });
    }

    @Test
    void allFaultsOfAPolicyAreToldAtOnceAndItIsLeftOut() throws IOException {
        write("policy.json", """
                {
                  "weigths": {},
                  "weights": {"Theme Shared": 10, "place-near": "x"},
                  "priorityGroups": {"theme:greif": ["group:widowed"]}
                }
                """);
        RegionImport read = load();
        assertThat(read.content().customization().policy()).isEmpty();
        assertThat(read.report().errors())
                .extracting(issue -> issue.place().path(), ImportIssue::kind)
                .containsExactlyInAnyOrder(
                        tuple("/weigths", Kind.UNKNOWN_KEY),
                        tuple("/weights/Theme Shared", Kind.BAD_VALUE),
                        tuple("/weights/place-near", Kind.WRONG_TYPE),
                        tuple("/priorityGroups/theme:greif", Kind.UNKNOWN_CONCEPT));
        assertThat(read.report().toString()).contains("Maybe \"weights\" is meant.", "Maybe \"theme:grief\" is meant.");

        write("policy.json", """
                {"weights": {"place-near": 10001}, "broaderPercent": 101, "freshDays": 400}""");
        assertThat(load().report().errors())
                .singleElement()
                .satisfies(issue -> assertThat(issue.cause())
                        .contains(
                                "The weight of place-near (10001) must be from -10000 to 10000.",
                                "The broaderPercent (101) must be from 0 to 100.",
                                "The staleDays (365) must not be below the freshDays (400)."));
    }

    @Test
    void textsAreReadByLanguage() throws IOException {
        write("texts/messages_fi.properties", """
                # what the pages are called here
                page.name=Apuaitta
                page.nav.basket = Eväät ({0})
                page.about.lead=Yksi \\
                    rivi
                """);
        write("texts/messages_fi-simple.properties", "page.name=Aitta\n");

        RegionImport read = load();

        assertThat(read.report().isClean()).as(read.report().toString()).isTrue();
        InterfaceTexts texts = read.content().customization().texts();
        assertThat(texts.text(Language.FI, "page.name")).contains("Apuaitta");
        assertThat(texts.text(Language.FI, "page.about.lead")).contains("Yksi rivi");
        assertThat(texts.text(Language.FI_SIMPLE, "page.name")).contains("Aitta");
        assertThat(texts.text(Language.SV, "page.name")).isEmpty();
    }

    @Test
    void allThatIsWrongWithTextsIsToldAtOnceAndTheGoodOnesAreKept() throws IOException {
        write("texts/messages_fi.properties", """
                page.name=Apuaitta
                page.one={0
                page.two=
                page.name=Aitta
                page.three=\\u12
                page.four={0,choice,0#a|1#b {1}
                page.five=l'amour
                page.six=l''amour '{'0'}'
                """);
        write("texts/messages_suomi_.properties", "page.name=x\n");
        write("texts/viestit.properties", "page.name=x\n");

        RegionImport read = load();

        assertThat(read.report().errors())
                .extracting(issue -> issue.place().toString(), ImportIssue::kind)
                .containsExactly(
                        tuple("texts/messages_fi.properties, line 2, page.one", Kind.BAD_VALUE),
                        tuple("texts/messages_fi.properties, line 3, page.two", Kind.BAD_VALUE),
                        tuple("texts/messages_fi.properties, line 4, page.name", Kind.DUPLICATE_KEY),
                        tuple("texts/messages_fi.properties, line 5", Kind.SYNTAX),
                        tuple("texts/messages_fi.properties, line 6, page.four", Kind.BAD_VALUE));
        assertThat(read.report().warnings())
                .extracting(issue -> issue.place().toString(), ImportIssue::cure)
                .containsExactlyInAnyOrder(
                        tuple("texts/messages_fi.properties, line 7, page.five", "Maybe write it twice: ''."),
                        tuple("texts/messages_suomi_.properties", "Maybe it belongs elsewhere."),
                        tuple("texts/viestit.properties", "Maybe it belongs elsewhere."));
        assertThat(read.content().customization().texts().byLanguage().get(Language.FI))
                .containsOnlyKeys("page.name", "page.five", "page.six");
    }

    @Test
    void aLogoIsReadWithItsText() throws IOException {
        profile("\"languages\": [\"fi\", \"fi-simple\"], \"logoText\": {\"fi\": \"Aitan ovi\"}");
        write("logo.svg", LOGO);

        RegionImport read = load();

        assertThat(read.report().isClean()).as(read.report().toString()).isTrue();
        assertThat(read.content().customization().logo())
                .contains(Logo.of(Logo.Format.SVG, LOGO.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLogoNeedsATextInEachLanguageAndATextNeedsALogo() throws IOException {
        write("logo.svg", LOGO);
        assertThat(load().report().errors())
                .extracting(issue -> issue.place().toString())
                .containsExactly("logo.svg");
        assertThat(load().content().customization().logo()).isEmpty();

        profile("\"languages\": [\"fi\", \"sv\", \"en\"], \"logoText\": {\"fi\": \"Aitan ovi\", \"en\": \"A door\"}");
        assertThat(load().report().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.cause()).contains("\"sv\"");
        });
        assertThat(load().content().customization().logo()).isPresent();

        Files.delete(folder.resolve("logo.svg"));
        assertThat(load().report().issues())
                .extracting(ImportIssue::cause)
                .containsExactly("There is a text for a logo, and no logo.");
    }

    @Test
    void twoLogosAndAPictureOfAnotherKindAreTold() throws IOException {
        profile("\"logoText\": {\"fi\": \"Ovi\", \"sv\": \"Dörr\", \"en\": \"Door\"}");
        write("logo.svg", LOGO);
        write("logo.png", "x");
        write("logo.jpg", "x");

        assertThat(load().report().issues())
                .extracting(ImportIssue::severity, issue -> issue.place().file())
                .containsExactly(tuple(Severity.WARNING, "logo.jpg"), tuple(Severity.ERROR, "logo.png"));
        assertThat(load().content().customization().logo()).isEmpty();
    }

    @Test
    void savingTakesAwayWhatIsNoLongerDecided() throws IOException {
        profile("\"logoText\": {\"fi\": \"Ovi\", \"sv\": \"Dörr\", \"en\": \"Door\"}");
        write("logo.svg", LOGO);
        write("policy.json", "{\"nearKilometers\": 7}");
        write("texts/messages_fi.properties", "page.name=Apuaitta\n");
        write("texts/messages_sv.properties", "page.name=Hjälpbod\n");
        RegionContent content = load().content();
        Path saved = folder.resolve("saved");

        RegionFolder.save(content, saved);
        assertThat(RegionFolder.load(saved, TODAY).content()).isEqualTo(content);
        assertThat(Files.readString(saved.resolve("texts/messages_sv.properties")))
                .isEqualTo("page.name=Hjälpbod\n");
        assertThat(Files.readString(saved.resolve("policy.json")))
                .contains("\"nearKilometers\": 7")
                .doesNotContain("freshDays");

        InterfaceTexts finnish =
                new InterfaceTexts(java.util.Map.of(Language.FI, java.util.Map.of("page.name", "Aitta")));
        RegionFolder.save(
                content.withCustomization(
                        new Customization(java.util.Optional.empty(), finnish, java.util.Optional.empty())),
                saved);
        assertThat(saved.resolve("logo.svg")).doesNotExist();
        assertThat(saved.resolve("policy.json")).doesNotExist();
        assertThat(saved.resolve("texts/messages_sv.properties")).doesNotExist();
        assertThat(RegionFolder.load(saved, TODAY).content().customization().texts())
                .isEqualTo(finnish);
    }

    @Test
    void theRegionIsReadWithoutItsRecords() throws IOException {
        write("organizations.json", "[{\"id\": \"rikki\"}]");
        write("policy.json", "{\"nearKilometers\": 7}");

        RegionImport read = RegionFolder.loadWithoutRecords(folder, TODAY);

        assertThat(read.report().isClean()).as(read.report().toString()).isTrue();
        assertThat(read.content().requireProfile().id()).isEqualTo("koe");
        assertThat(read.content().customization().policy()).isPresent();
        assertThat(load().report().errors()).isNotEmpty();
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private RegionImport load() {
        return RegionFolder.load(folder, TODAY);
    }

    private void profile(String members) throws IOException {
        write(
                "profile.json",
                GoodRecords.PROFILE.strip().replaceFirst("}$", members.isEmpty() ? "}" : ",\n" + members + "}"));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
