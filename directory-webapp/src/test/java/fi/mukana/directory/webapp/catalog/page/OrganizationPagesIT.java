package fi.mukana.directory.webapp.catalog.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.RunningServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organization's pages, each with an address of its own. */
class OrganizationPagesIT {

    private static RunningServer server;

    @BeforeAll
    static void startServer() {
        server = RunningServer.shared();
    }

    @Test
    @Tag("S4-12")
    void everyPartHasItsAddressAndSaysWhereOneIs() {
        for (String part : List.of("", "/services", "/events", "/contact")) {
            String body = body("fi/organizations/auttava-savo" + part);
            assertThat(body)
                    .as(part)
                    .contains("<h1>Auttava Savo – vapaaehtoisten keskus ry</h1>")
                    .contains("href=\"/fi/organizations/auttava-savo" + part + "\" aria-current=\"page\"");
            assertThat(body.split("aria-label=\"Järjestön sivut\"", -1)).hasSize(2);
        }
        assertThat(server.get("fi/organizations/auttava-savo/no-such").statusCode())
                .isEqualTo(404);
        assertThat(server.get("fi/organizations/no-such/events").statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("S4-12")
    void eventsToComeStandBeforeThoseThatAreOverAndBothTellThatOthersHoldThem() {
        String body = body("fi/organizations/iisalmen-lahimmaispiiri/events");
        int coming = body.indexOf("<h2>Tulevat tapahtumat</h2>");
        int past = body.indexOf("<h2>Menneet tapahtumat</h2>");
        int together = body.indexOf("href=\"/fi/events/verkostoilta-ylasavo\"");
        assertThat(coming).isPositive().isLessThan(past);
        assertThat(together).isBetween(coming, past);
        assertThat(body.substring(together, body.indexOf("</ul>", together))).contains("mukana järjestämässä");
        assertThat(body.substring(past)).contains("on ollut").doesNotContain("mukana järjestämässä");
        assertThat(body("fi/organizations/iisalmen-lahimmaispiiri/events?past=yes"))
                .contains("<h2>Menneet tapahtumat</h2>")
                .doesNotContain("verkostoilta-ylasavo");
    }

    @Test
    void daysAreWrittenAsTheLanguageDoes() {
        String address = "/organizations/auttava-savo/events";
        assertThat(body("fi" + address)).containsPattern("\\d{1,2}\\.\\d{1,2}\\.20\\d\\d klo \\d");
        assertThat(body("sv" + address)).containsPattern("\\d{1,2}\\.\\d{1,2}\\.20\\d\\d kl\\.? ?\\d");
        assertThat(body("en" + address)).containsPattern("\\d{1,2} [A-Z][a-z]+ 20\\d\\d");
    }

    @Test
    void anEventTellsWhoElseHoldsIt() {
        assertThat(body("fi/events/verkostoilta-ylasavo"))
                .contains("Mukana järjestämässä", "href=\"/fi/organizations/iisalmen-lahimmaispiiri\"");
    }

    @Test
    void statedNumbersStandBesideListedOnesOnTheOrganizationsPage() {
        String body = body("fi/organizations/suomen-lahimmaispiirit")
                .replace('\u00a0', ' ')
                .replace("&#160;", " ");
        assertThat(body)
                .contains("noin 5 000", "yli 60", "Liiton vuosikertomus", "ei luetteloida")
                .contains("href=\"/fi/organizations?parent=suomen-lahimmaispiirit&amp;type=association\">1<");
        assertThat(body("fi/organizations?parent=suomen-lahimmaispiirit&type=association"))
                .contains("<h2>1 järjestö</h2>", "Iisalmen seudun Lähimmäispiiri ry");
    }

    @Test
    void channelsStandWithTheOrganizationAndOrdinaryPagesWithItsContacts() {
        assertThat(body("fi/organizations/auttava-savo"))
                .contains(
                        "Avoimet tehtävät sähköpostiin", "Uutiskirje", "Kaksikymmentä uutta kuljettajaa sai ajoluvan");
        String about = body("fi/organizations/kaarisilta");
        String contact = body("fi/organizations/kaarisilta/contact");
        assertThat(contact).contains("Verkkosivut");
        assertThat(about).doesNotContain("<h3>Verkkosivut</h3>");
    }

    private static String body(String address) {
        HttpResponse<String> answer = server.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
