package fi.mukana.directory.webapp.matching.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.RunningServer;
import java.net.http.HttpResponse;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the home page to the form of a contact request without typing a letter: only links are followed. */
class ChooseIT {

    private static final int MOST_CHOICES = 7;

    /**
     * A situation, what somebody in it would press (a hyphen is "skip"), and a service that a person who knows the
     * region would name: it must be among the three that are shown first.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a widow whose evenings are long,             loneliness, theme:grief, 140, group:older-people, support:peer-support, leskien-iltakahvila",
        "somebody who has nobody to eat with,         loneliness, theme:loneliness, 297, -, support:meeting-place, yhteislounas",
        "an old person who wants a visitor,           loneliness, theme:loneliness, 140, group:older-people, support:friend-visitor, iisalmen-ystava",
        "a young person who is anxious,               mind, theme:anxiety, 297, group:young-people, -, lepohuone",
        "somebody who has no strength left,           mind, theme:exhaustion, -, -, support:one-to-one-talk, keskusteluapu-kasvokkain",
        "a parent of a baby,                          family, theme:baby-time, 297, group:families-with-children, -, perhetupa-avoin",
        "a parent after a separation,                 family, theme:separation, 297, -, support:peer-support, eron-jalkeen",
        "a child who is bullied,                      family, theme:bullying, -, -, -, koulun-tukihenkilo",
        "a carer who cannot go on,                    close-ones, theme:carer-coping, 140, group:carers, -, omaishoitajien-vertaisryhma-iisalmi",
        "a mother whose son drinks,                   close-ones, theme:close-one-substance-use, 297, group:relatives, support:peer-support, laheisten-ilta",
        "somebody who cannot pay his debts,           money, theme:debt, 297, -, support:advice, kuittipussi",
        "somebody without food,                       money, theme:food-aid, 297, -, support:material-aid, ruokakassi-kotiin",
        "somebody without work who wants to do things, work, theme:unemployment, 297, group:unemployed, support:group-activity, puutarhakerho",
        "a woman who has had breast cancer,           illness, theme:cancer, 297, -, support:peer-support, rintasyopa-uinti",
        "a husband of a wife with memory illness,     illness, theme:memory-illness, 140, group:carers, -, muistiohjaaja-kotiin",
        "somebody who hears badly and wants company,  disability, theme:hearing, 297, group:disabled-people, support:meeting-place, selkokahvit-kuulo",
        "somebody who is lost with a telephone,       everyday, theme:digital-skills, 297, group:older-people, -, digiopastaja-kirjasto",
        "a woman who is beaten at home,               safety, theme:domestic-violence, 297, -, -, turvakoti",
        "somebody who gambles too much,               addiction, theme:gambling, -, -, support:phone-line, irtipeli-chat",
        "somebody who has just come to Finland,       integration, theme:language-learning, 297, group:immigrants, -, kielikahvila-aula"
    })
    void aContactRequestToAFittingServiceIsReachedInSevenChoices(
            String situation, String group, String theme, String town, String whom, String kind, String service) {
        Walk walk = new Walk("/fi-simple/");
        walk.press("/fi-simple/choose");
        walk.answer("g=" + group);
        walk.answer("t=" + theme);
        walk.answer("m=" + town);
        walk.answer("w=" + whom);
        walk.answer("c=" + kind);
        walk.press("/fi-simple/contact?service=" + service);
        assertThat(walk.page)
                .contains("id=\"contact-form\"", "name=\"phone\"", "href=\"/fi-simple/services/" + service + "\"");
        assertThat(walk.choices).as(situation).isLessThanOrEqualTo(MOST_CHOICES);
    }

    private static final class Walk {
        private static final Pattern LINK = Pattern.compile("<a class=\"([^\"]*)\" href=\"(/[^\"]*)\"");

        private String page;
        private int choices;

        Walk(String home) {
            page = read(home);
        }

        /** Presses the large choice that gives an answer, or the one that skips the question. */
        void answer(String code) {
            if (code.endsWith("=-")) {
                follow("the large choice that skips", "big-choice-skip", address -> true);
            } else {
                follow("the large choice " + code, "big-choice", address -> (address + "&").contains(code + "&"));
            }
        }

        /** Presses the link to an address. */
        void press(String address) {
            follow("a link to " + address, "", address::equals);
        }

        private void follow(String what, String kind, Predicate<String> isWanted) {
            Matcher link = LINK.matcher(page);
            while (link.find()) {
                String address = link.group(2).replace("&amp;", "&");
                if (link.group(1).contains(kind) && isWanted.test(address)) {
                    page = read(address);
                    choices++;
                    return;
                }
            }
            throw new AssertionError("No %s on the page: %s".formatted(what, page));
        }

        private static String read(String address) {
            HttpResponse<String> answer = RunningServer.shared().get(address.substring(1));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            return answer.body();
        }
    }
}
