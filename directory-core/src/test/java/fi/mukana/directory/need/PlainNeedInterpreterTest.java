package fi.mukana.directory.need;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNeedInterpreterTest {

    private static final NeedInterpreter INTERPRETER = NeedInterpreter.plain(Vocabulary.shipped(), Places.official());

    @Test
    void aShortNeedIsUnderstoodWhole() {
        Interpretation read = read("leski, 78, Iisalmi, iltaisin yksinäistä");
        Need need = read.applyTo(
                Need.builder().words("leski, 78, Iisalmi, iltaisin yksinäistä").build(), Places.official());

        assertThat(need.concepts()).extracting(ConceptId::value).containsExactly("group:widowed", "theme:loneliness");
        assertThat(need.age()).contains(78);
        assertThat(need.municipality()).contains(MunicipalityCode.of("140"));
        assertThat(need.times()).containsExactly(TimeWish.EVENING);
        assertThat(need.words()).contains("leski yksinäistä");
        assertThat(read.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yksinäistä, theme:loneliness",
        "yksinäisyyttä, theme:loneliness",
        "yksinäisyydestäni, theme:loneliness",
        "yksinäisillekin, theme:loneliness",
        "leski, group:widowed",
        "leskelle, group:widowed",
        "leskien, group:widowed",
        "velkoja, theme:debt",
        "veloista, theme:debt",
        "velkaongelmissa, theme:debt",
        "omaishoitajana, group:carers",
        "omaishoitajille, group:carers",
        "asunnottomalle, theme:homelessness",
        "työttömien, group:unemployed",
        "eläkeläinen, group:older-people",
        "eläkeläisenä, group:older-people",
        "uupuneelle, theme:exhaustion",
        "masennuksesta, theme:depression",
        "syövästä, theme:cancer",
        "alle kouluikäiselle, group:children"
    })
    void inflectedLabelsAreUnderstood(String words, String concept) {
        assertThat(conceptsIn("minulle " + words)).contains(concept);
    }

    @ParameterizedTest
    @CsvSource({
        "sv, änkor, group:widowed",
        "sv, skulderna, theme:debt",
        "sv, pensionär, group:older-people",
        "en, widows, group:widowed",
        "en, my debts, theme:debt",
        "en, pensioner, group:older-people"
    })
    void inflectedLabelsOfOtherLanguagesAreUnderstood(String language, String words, String concept) {
        assertThat(INTERPRETER.interpret(words, Language.of(language)).concepts())
                .contains(ConceptId.of(concept));
    }

    @ParameterizedTest
    @CsvSource({
        "yksinäisyttä, theme:loneliness",
        "yksinnäisyys, theme:loneliness",
        "maseunnus, theme:depression",
        "omaishoitja, group:carers",
        "omais hoitaja, group:carers",
        "mielenterveys-ongelma, theme:mental-illness",
        "masennuslääkitys, theme:depression"
    })
    void smallMistakesInLongWordsAreForgiven(String words, String concept) {
        assertThat(conceptsIn("minulla " + words)).contains(concept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "luen romaania",
                "se on pakollista",
                "rakkaus loppui",
                "yritän jaksaa",
                "mistä yrittää",
                "kansallinen päivä",
                "ravintolassa",
                "ota talteen",
                "puoleen väliin"
            })
    void aWordThatIsRightIsNotTakenForAnotherMistyped(String words) {
        assertThat(read(words).mentions())
                .noneMatch(mention -> mention.rule().value().equals("label-mistyped"));
    }

    @ParameterizedTest
    @CsvSource({
        "rahat eivät enää riitä, theme:money-worries",
        "ei riitä rahat, theme:money-worries",
        "meillä raha ei tahdo riittää, theme:money-worries",
        "kukaan ei koskaan käy, theme:loneliness",
        "mun mies jätti mut eilen, theme:separation",
        "meidän lapsia kiusataan jatkuvasti koulussa, theme:bullying",
        "my husband has left me, theme:separation"
    })
    void phrasesOfPeopleAreUnderstoodWithWordsBetween(String words, String concept) {
        assertThat(conceptsIn(words)).contains(concept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en ole yksinäinen",
                "minulla ei ole velkoja",
                "jag är inte ensam",
                "I am not lonely",
                "suruton lauantai",
                "rahat. Kukaan ei riitä",
                "masto kaatui",
                "leskenlehdet kukkivat",
                "olin olkani kanssa",
                "ei ole hankkinut tätä varten",
                "velat"
            })
    void whatIsDeniedOrOnlySoundsAlikeIsNotUnderstoodSo(String words) {
        assertThat(conceptsIn(words).contains("theme:debt")).isEqualTo(words.equals("velat"));
        assertThat(conceptsIn(words))
                .doesNotContain(
                        "theme:loneliness",
                        "theme:grief",
                        "theme:money-worries",
                        "theme:depression",
                        "group:widowed",
                        "support:hospital-guidance");
    }

    @ParameterizedTest
    @CsvSource({
        "78-vuotias, 78",
        "olen 78 v, 78",
        "78v, 78",
        "'mies, 45', 45",
        "olen 60-vuotiaan äidin tytär, 60",
        "olen 78 vuotta vanha, 78",
        "jag är 78 år, 78",
        "en 78-årig man, 78",
        "I am 78 years old, 78",
        "'widow, aged 78', 78",
        "ikä 33, 33"
    })
    void agesAreUnderstood(String words, int age) {
        assertThat(need(words).age()).contains(age);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "synnyin 1948",
                "soita 040 000 0123",
                "puh. 040-0000123",
                "velkaa 78 euroa",
                "5 vuotta sitten",
                "olen ollut 10 vuotta työttömänä",
                "klo 18",
                "klo 16.30",
                "31.8.",
                "yli 65-vuotiaille",
                "18–29-vuotiaille",
                "minulla on 3 lasta",
                "asun 20 km päässä",
                "200-vuotias talo",
                "olen 45-vuotias ja äitini on 78-vuotias"
            })
    void otherNumbersAreNoAges(String words) {
        assertThat(need(words).age()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'mies, 45', MAN",
        "olen 45-vuotias mies, MAN",
        "nainen 78, WOMAN",
        "olen yksinäinen nainen, WOMAN",
        "jag är en kvinna, WOMAN",
        "I am a 30 year old man, MAN"
    })
    void theGenderIsUnderstoodWhereItIsSaid(String words, Need.Gender gender) {
        assertThat(need(words).gender()).contains(gender);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mies lyö minua",
                "olen huolissani mies juo",
                "nainen asuu naapurissa",
                "naisille ryhmä",
                "min man dog",
                "man kan inte",
                "en ole mies"
            })
    void theGenderOfSomebodyElseIsNotTaken(String words) {
        assertThat(need(words).gender()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "palvelua ruotsiksi, sv",
        "puhun venäjää, ru",
        "puhun vain arabiaa, ar",
        "på svenska, sv",
        "support in English please, en",
        "viittomakielellä, fse",
        "pohjoissaameksi, se"
    })
    void languagesAreUnderstood(String words, String tag) {
        assertThat(need(words).languages()).containsExactly(Language.of(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en puhu suomea", "haluan oppia suomea", "I do not speak Finnish", "jag kan inte finska"})
    void aLanguageThatOneCannotUseIsNotTaken(String words) {
        assertThat(need(words).languages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pääsen vain iltaisin, EVENING",
        "viikonloppuna, WEEKEND",
        "valvon öisin, NIGHT",
        "kvällar, EVENING",
        "in the evenings, EVENING",
        "arkisin, WEEKDAY_DAYTIME"
    })
    void timesAreUnderstood(String words, TimeWish time) {
        assertThat(need(words).times()).containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource({
        "haluan jutella puhelimessa, PHONE",
        "voisiko joku tulla kotiin, AT_HOME",
        "tapaaminen verkossa, ONLINE",
        "kasvokkain, ON_SITE",
        "hem till mig, AT_HOME",
        "by phone, PHONE"
    })
    void waysToMeetAreUnderstood(String words, ChannelWish channel) {
        assertThat(need(words).channels()).containsExactly(channel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en uskalla mennä kotiin", "minua huijattiin netissä", "pääsin sairaalasta kotiin"})
    void whereSomethingHappenedIsNoWayToMeet(String words) {
        assertThat(need(words).channels()).isEmpty();
    }

    @Test
    void ofSeveralPlacesTheSmallestAreaThatHoldsThemCounts() {
        assertThat(need("muutin Kuopiosta Iisalmeen").municipality()).isEmpty();
        assertThat(need("muutin Kuopiosta Iisalmeen").areas()).containsExactly(Area.county("13"));
        assertThat(need("Iisalmi, Pohjois-Savo").municipality()).contains(MunicipalityCode.of("140"));
        assertThat(need("Iisalmi tai Helsinki").areas()).isEmpty();
    }

    @Test
    void whatTheNeedTellsCountsBeforeWhatItsWordsSay() {
        Need given = Need.builder()
                .words("mies, 45, Kuopio")
                .age(50)
                .municipality("140")
                .gender(Need.Gender.DIVERSE)
                .build();

        Need need = read("mies, 45, Kuopio").applyTo(given, Places.official());

        assertThat(need.age()).contains(50);
        assertThat(need.municipality()).contains(MunicipalityCode.of("140"));
        assertThat(need.gender()).contains(Need.Gender.DIVERSE);
        assertThat(need.words()).as("nothing is left to look for").isEmpty();
    }

    @Test
    void wordsThatAreNotUnderstoodAreToldAndLookedFor() {
        Interpretation read = read("olen leski ja rakastan tangoa Iisalmessa");

        assertThat(read.notUnderstood()).containsExactly("rakastan", "tangoa");
        assertThat(read.wordsToSearch("olen leski ja rakastan tangoa Iisalmessa"))
                .isEqualTo("olen leski ja rakastan tangoa");
    }

    @Test
    void swedishIsUnderstoodThoughFinnishIsExpected() {
        assertThat(conceptsIn("Jag är ensam och har mycket skulder")).contains("theme:loneliness", "theme:debt");
    }

    @Test
    @Tag("S0-04")
    void aFamilyWithAChildWithSpecialNeedsIsUnderstoodInItsManyNames() {
        assertThat(conceptsIn("erityislapsiperheille toimintaa")).contains("group:special-needs-families");
        assertThat(conceptsIn("vammaisen tai pitkäaikaissairaan lapsen perheelle"))
                .contains("group:special-needs-families");
    }

    @Test
    @Tag("S3-11")
    @Tag("S3-12")
    @Tag("S3-13")
    @Tag("S3-14")
    @Tag("S3-15")
    void theFiveGroupsThatAreOftenLonelyAreUnderstood() {
        assertThat(conceptsIn("ikäihmiset")).contains("group:older-people");
        assertThat(conceptsIn("juuri eläkkeelle jääneet kuntalaiset")).contains("group:recently-retired");
        assertThat(conceptsIn("leskeytyneille")).contains("group:widowed");
        assertThat(conceptsIn("vähäosaisille lapsiperheille")).contains("group:low-income-families");
        assertThat(conceptsIn("maahanmuuttajille")).contains("group:immigrants");
    }

    @Property(tries = 300)
    void noTextIsTooStrange(@ForAll @StringLength(max = 300) String words) {
        assertMentionsStandInOrderAndApart(words);
    }

    @Property(tries = 300)
    void mentionsNeverOverlap(@ForAll("mixedWords") String words) {
        assertMentionsStandInOrderAndApart(words);
    }

    @Provide
    Arbitrary<String> mixedWords() {
        return Arbitraries.of(
                        "leski",
                        "78",
                        "78-vuotias",
                        "Iisalmi",
                        "Iisalmessa",
                        "iltaisin",
                        "rahat",
                        "ei",
                        "riitä",
                        "jäin",
                        "leskeksi",
                        "mies",
                        ",",
                        ".",
                        "Pohjois-Savon",
                        "hyvinvointialueella",
                        "kukaan",
                        "käy",
                        "puhun",
                        "venäjää",
                        "kotiin",
                        "olen",
                        "yksin",
                        "velkoja",
                        "jag",
                        "är",
                        "ensam",
                        "i",
                        "Karleby",
                        "I",
                        "don't",
                        "feel",
                        "lonely",
                        "v",
                        "vuotta")
                .list()
                .ofMaxSize(25)
                .map(list -> String.join(" ", list));
    }

    private static void assertMentionsStandInOrderAndApart(String words) {
        Interpretation read = read(words);
        List<Mention> mentions = read.mentions();

        for (int i = 0; i < mentions.size(); i++) {
            Mention one = mentions.get(i);
            assertThat(one.end()).isLessThanOrEqualTo(words.length());
            if (i > 0) {
                Mention before = mentions.get(i - 1);
                boolean samePlace = before.begin() == one.begin() && before.end() == one.end();
                assertThat(samePlace || before.end() <= one.begin())
                        .as("%s and %s", before, one)
                        .isTrue();
            }
        }
        assertThat(read(words)).isEqualTo(read);
    }

    @Test
    void aNeedOfThirtyWordsIsUnderstoodInLessThanTwoMilliseconds() {
        String words =
                "Äitini on 82-vuotias ja asuu yksin Kiuruvedellä, muisti pätkii pahasti eikä hän pääse enää kauppaan, "
                        + "tarvitsisimme apua arkeen ja joku voisi käydä kylässä iltaisin ja viikonloppuisin, rahat ei riitä";
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 200; i++) {
            read(words);
        }

        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < 100; i++) {
            read(words);
        }
        double milliseconds = (threads.getCurrentThreadCpuTime() - before) / 1e8;

        assertThat(milliseconds).isLessThan(2);
    }

    private static Interpretation read(String words) {
        return INTERPRETER.interpret(words, Language.FI);
    }

    private static Need need(String words) {
        return read(words).applyTo(Need.builder().words(words).build(), Places.official());
    }

    private static List<String> conceptsIn(String words) {
        return read(words).concepts().stream().map(ConceptId::value).toList();
    }
}
