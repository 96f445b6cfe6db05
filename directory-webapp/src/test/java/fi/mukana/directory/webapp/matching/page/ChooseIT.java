package fi.mukana.directory.webapp.matching.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.RunningServer;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the home page to the form of a contact request without typing a letter: only links are followed. */
class ChooseIT {

    private static final int MOST_CHOICES = 7;

    /** A situation, and what somebody in it would press; a hyphen is "skip". */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a widow whose evenings are long,             loneliness, theme:grief, 140, group:older-people, support:peer-support",
        "somebody who has nobody to talk to,          loneliness, theme:loneliness, 297, -, support:meeting-place",
        "an old person who wants a visitor,           loneliness, theme:loneliness, 740, group:older-people, support:friend-visitor",
        "a young person who is anxious,               mind, theme:anxiety, 297, group:young-people, -",
        "somebody who has no strength left,           mind, theme:exhaustion, -, -, support:one-to-one-talk",
        "a parent of a baby,                          family, theme:baby-time, 297, group:families-with-children, -",
        "a parent after a separation,                 family, theme:separation, 297, -, support:peer-support",
        "a child who is bullied,                      family, theme:bullying, -, -, -",
        "a carer who cannot go on,                    close-ones, theme:carer-coping, 140, group:carers, -",
        "a mother whose son drinks,                   close-ones, theme:close-one-substance-use, 297, group:relatives, -",
        "somebody who cannot pay his debts,           money, theme:debt, 297, -, support:advice",
        "somebody without food,                       money, theme:food-aid, 297, -, support:material-aid",
        "somebody without work,                       work, theme:unemployment, 297, group:unemployed, -",
        "somebody who was told that he has cancer,    illness, theme:cancer, 297, -, support:peer-support",
        "a husband of a wife with memory illness,     illness, theme:memory-illness, 140, group:carers, -",
        "a wheelchair user who wants company,         disability, theme:disability, 297, group:disabled-people, -",
        "somebody who is lost with a telephone,       everyday, theme:digital-skills, 297, group:older-people, -",
        "a woman who is beaten at home,               safety, theme:domestic-violence, 297, -, -",
        "somebody who gambles too much,               addiction, theme:gambling, -, -, support:phone-line",
        "somebody who has just come to Finland,       integration, theme:language-learning, 297, group:immigrants, -"
    })
    void aContactRequestIsReachedInSevenChoices(
            String situation, String group, String theme, String town, String whom, String kind) {
        Walk walk = new Walk("fi-simple/");
        walk.press("/fi-simple/choose");
        walk.press("g=" + group);
        walk.answer("t=" + theme);
        walk.answer("m=" + town);
        walk.answer("w=" + whom);
        walk.answer("c=" + kind);
        walk.press("/fi-simple/contact?service=");
        assertThat(walk.page).contains("id=\"contact-form\"", "name=\"phone\"");
        assertThat(walk.choices).isLessThanOrEqualTo(MOST_CHOICES);
    }

    private static final class Walk {
        private static final Pattern LINK = Pattern.compile("<a class=\"([^\"]*)\" href=\"/([^\"]*)\"");

        private String page;
        private int choices;

        Walk(String home) {
            page = RunningServer.shared().get(home).body();
        }

        /** Presses the large choice that gives an answer, or the one that skips the question. */
        void answer(String code) {
            boolean isSkip = code.endsWith("=-");
            go(isSkip ? "big-choice-skip" : "big-choice", isSkip ? "" : code);
        }

        void press(String address) {
            go("", address);
        }

        /** Follows the first link of a class whose address holds a parameter, or begins with a part. */
        private void go(String kind, String part) {
            Matcher link = LINK.matcher(page);
            while (link.find()) {
                String address = "/" + link.group(2).replace("&amp;", "&");
                if (link.group(1).contains(kind)
                        && ((address + "&").contains(part + "&") || address.startsWith(part))) {
                    HttpResponse<String> answer = RunningServer.shared().get(address.substring(1));
                    assertThat(answer.statusCode()).as(address).isEqualTo(200);
                    page = answer.body();
                    choices++;
                    return;
                }
            }
            throw new AssertionError("No link \"%s\" %s on the page: %s".formatted(kind, part, page));
        }
    }
}
