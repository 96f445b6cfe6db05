package fi.mukana.directory.webapp.desk;

import static fi.mukana.directory.webapp.desk.DeskFixtures.DIRECTORY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.page.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final Texts FINNISH = Texts.in(Language.FI);

    @Test
    void badCodesAreNamedWithTheNeedInWhichTheyStandAndTheRestIsKept() {
        Desk desk =
                desk(List.of("c:theme:grief_c:theme:no-such_m:999", "nonsense_age:1948_c:theme:loneliness"), List.of());
        assertThat(sentences(desk))
                .containsExactly(
                        "Koodia ”c:theme:no-such” ei tunnettu tarpeessa 1, ja se jätettiin pois.",
                        "Koodia ”m:999” ei tunnettu tarpeessa 1, ja se jätettiin pois.",
                        "Koodia ”nonsense” ei tunnettu tarpeessa 2, ja se jätettiin pois.",
                        "Koodia ”age:1948” ei tunnettu tarpeessa 2, ja se jätettiin pois.");
        assertThat(desk.address().needs()).containsExactly("c:theme:grief", "c:theme:loneliness");
    }

    @Test
    void wordsInAnAddressAreNoPartOfANeed() {
        Desk desk = desk(List.of("c:theme:grief_words:salaisuus"), List.of());
        assertThat(desk.needs().get(0).need().words()).isEmpty();
        assertThat(desk.address().to("desk")).isEqualTo("desk?n=c:theme:grief");
    }

    @Test
    void aServiceThatIsNotShownIsNamedAndLeftOut() {
        Desk desk = desk(List.of(), List.of("piiri-1", "luonnos", "no-such", "<b>", "piiri-1"));
        assertThat(desk.services()).extracting(service -> service.id().value()).containsExactly("piiri-1");
        assertThat(sentences(desk))
                .containsExactly(
                        "Palvelua ”luonnos” ei ole hakemistossa, ja se jätettiin pois.",
                        "Palvelua ”no-such” ei ole hakemistossa, ja se jätettiin pois.",
                        "Palvelua ”<b>” ei ole hakemistossa, ja se jätettiin pois.");
    }

    @Test
    void moreNeedsAndServicesThanThereIsRoomForAreToldAndLeftOut() {
        Desk desk = desk(
                Collections.nCopies(DeskAddress.MOST_NEEDS + 1, "c:theme:grief"),
                IntStream.rangeClosed(1, DeskAddress.MOST_SERVICES + 2)
                        .mapToObj(number -> "piiri-" + number)
                        .toList());
        assertThat(desk.needs()).hasSize(DeskAddress.MOST_NEEDS);
        assertThat(desk.services()).hasSize(DeskAddress.MOST_SERVICES);
        assertThat(sentences(desk))
                .containsExactly(
                        "Työpöydälle mahtuu 6 tarvetta. Loput jätettiin pois.",
                        "Palveluja voi valita enintään 12. Loput jätettiin pois.");
    }

    @Test
    void aLanguageThatIsNotOfferedIsNamed() {
        Desk desk = Desk.of(new DeskAddress(List.of(), List.of(), Optional.of("tlh")), DIRECTORY);
        assertThat(sentences(desk)).containsExactly("Sivuja ei ole kielellä ”tlh”. Valitse asiakkaan kieli uudelleen.");
        assertThat(desk.clientsLanguage(Language.SV)).isEqualTo(Language.SV);
    }

    @Test
    void distancesAreToldFromTheFirstMunicipality() {
        assertThat(desk(List.of("c:theme:grief", "m:140_c:theme:debt", "m:297"), List.of())
                        .home())
                .contains(MunicipalityCode.of("140"));
    }

    @Test
    void everyChangeIsAnAddressAndTheOldOneStays() {
        DeskAddress desk = new DeskAddress(List.of("c:theme:grief", "m:140"), List.of("piiri-1"), Optional.empty());
        assertThat(desk.copying(0).needs()).containsExactly("c:theme:grief", "c:theme:grief", "m:140");
        assertThat(desk.removing(0).needs()).containsExactly("m:140");
        assertThat(desk.adding("m:297").needs()).containsExactly("c:theme:grief", "m:140", "m:297");
        assertThat(desk.replacing(1, "m:297").needs()).containsExactly("c:theme:grief", "m:297");
        assertThat(desk.choosing("piiri-2").choosing("piiri-1").services()).containsExactly("piiri-1", "piiri-2");
        assertThat(desk.leaving("piiri-1").services()).isEmpty();
        assertThat(desk.readIn("sv").to("desk")).isEqualTo("desk?n=c:theme:grief&n=m:140&s=piiri-1&in=sv");
        assertThat(desk.toList()).isEqualTo("list?s=piiri-1");
    }

    @Test
    void anAddressThatServersWouldRefuseDoesNotFit() {
        String code = "c:theme:" + "x".repeat(80);
        DeskAddress desk = new DeskAddress(List.of(), List.of(), Optional.empty());
        assertThat(desk.adding(code).fits()).isTrue();
        String long_ = String.join("_", Collections.nCopies(33, code));
        assertThat(desk.adding(long_).isShort()).isTrue();
        assertThat(desk.adding(long_).adding(code).isShort()).isFalse();
        assertThat(desk.adding(long_).adding(code).fits()).isFalse();
    }

    private static Desk desk(List<String> needs, List<String> services) {
        return Desk.of(new DeskAddress(needs, services, Optional.empty()), DIRECTORY);
    }

    private static List<String> sentences(Desk desk) {
        return desk.findings().stream().map(finding -> finding.in(FINNISH)).toList();
    }
}
