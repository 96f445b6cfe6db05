package fi.mukana.directory.webapp.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebappSettingsTest {

    private final Map<String, String> config = new HashMap<>();

    @Test
    void demoStartsWithNothingElseSet() {
        config.put("directory.mode", "demo");

        assertThat(read().findings()).isEmpty();
        assertThat(read().settings().isDemo()).isTrue();
        assertThat(read().settings().developmentMailbox()).isTrue();
        assertThat(read().settings().publicAddress()).hasToString("http://localhost:8080/");
    }

    @Test
    void leavingQuicklyLeadsToTheWeatherUnlessAnotherPageIsNamed() {
        productionReady();
        assertThat(read().settings().leaveAddress()).hasToString("https://www.ilmatieteenlaitos.fi/");

        config.put("directory.leave.address", "https://news.example/today");
        assertThat(read().settings().leaveAddress()).hasToString("https://news.example/today/");

        config.put("directory.leave.address", "javascript:alert(1)");
        assertThat(read().findings()).singleElement().asString().startsWith("directory.leave.address ");
    }

    @Test
    void theDaysOfTheAccessibilityStatementAreThoseOfTheShippedOneUnlessNamed() {
        productionReady();
        assertThat(read().settings().statementMade()).isEqualTo(WebappSettings.STATEMENT_MADE);
        assertThat(read().settings().statementReviewed()).isEqualTo(WebappSettings.STATEMENT_MADE);

        config.put("directory.accessibility.made", "2027-01-15");
        assertThat(read().settings().statementReviewed()).hasToString("2027-01-15");

        config.put("directory.accessibility.reviewed", "2027-01-14");
        assertThat(read().findings()).singleElement().asString().startsWith("directory.accessibility.reviewed ");

        config.put("directory.accessibility.reviewed", "15.1.2027");
        assertThat(read().findings())
                .singleElement()
                .asString()
                .startsWith("directory.accessibility.reviewed is \"15.1.2027\" (it must be a day as ");
    }

    @Test
    void withoutAModeItIsProduction() {
        assertThat(read().settings().mode()).isEqualTo(Mode.PRODUCTION);
    }

    @Test
    void productionStartsWhenEverythingIsSet() {
        productionReady();

        assertThat(read().findings()).isEmpty();
        assertThat(read().settings().developmentMailbox()).isFalse();
    }

    @Test
    void productionNamesEveryRefusalAtOnce() {
        config.put("directory.demo", "demo-regions.jar");
        config.put("directory.mail.mailbox", "true");

        assertThat(read().findings())
                .satisfiesExactly(
                        demo -> assertThat(demo).startsWith("directory.demo "),
                        address -> assertThat(address).startsWith("directory.public.address "),
                        host -> assertThat(host).startsWith("directory.mail.host "),
                        mailbox -> assertThat(mailbox).startsWith("directory.mail.mailbox "),
                        from -> assertThat(from).startsWith("directory.mail.from "),
                        secret -> assertThat(secret).startsWith("directory.secret "));
    }

    @Test
    void productionRefusesEachDemoSettingAlone() {
        for (Map.Entry<String, String> bad : List.of(
                Map.entry("directory.demo", "demo-regions.jar"),
                Map.entry("directory.public.address", ""),
                Map.entry("directory.mail.host", ""),
                Map.entry("directory.mail.mailbox", "true"),
                Map.entry("directory.mail.from", WebappSettings.DEMO_SENDER),
                Map.entry("directory.secret", WebappSettings.DEMO_SECRET),
                Map.entry("directory.secret", "short"))) {
            productionReady();
            config.put(bad.getKey(), bad.getValue());

            assertThat(read().findings())
                    .as("%s=%s", bad.getKey(), bad.getValue())
                    .singleElement()
                    .asString()
                    .startsWith(bad.getKey() + " ");
        }
    }

    @Test
    void findingsNameKeyValueAndCureButNoSecret() {
        config.put("directory.mode", "Demo");
        config.put("directory.mail.port", "70000");
        config.put("directory.secret", "hunter2");

        assertThat(read().findings())
                .contains(
                        "directory.mode is \"Demo\" (it must be demo or production)",
                        "directory.mail.port is \"70000\" (it must be a whole number from 1 to 65535)",
                        "directory.secret has 7 characters (it must have 32 or more)")
                .noneMatch(finding -> finding.contains("hunter2"));
        assertThat(read().settings().toString()).doesNotContain("hunter2");
    }

    @Test
    void theSenderOfMailIsABareAddress() {
        productionReady();
        config.put("directory.mail.from", "Mukana <noreply@mukana.example>");

        assertThat(read().findings())
                .singleElement()
                .asString()
                .contains("directory.mail.from", "Mukana <noreply@mukana.example>", "bare address");
    }

    @Test
    void formerSecretsAreAListWithCommasBetween() {
        productionReady();
        assertThat(read().settings().formerSecrets()).isEmpty();
        config.put("directory.secret.former", "first-0123456789abcdef0123456789, second\\,0123456789abcdef0123456789,");

        assertThat(read().findings()).isEmpty();
        assertThat(read().settings().formerSecrets())
                .containsExactly("first-0123456789abcdef0123456789", "second,0123456789abcdef0123456789");
        assertThat(read().settings().toString()).doesNotContain("0123456789abcdef");
    }

    @Test
    void productionRefusesFormerSecretsThatEverybodyKnowsOrCanGuess() {
        productionReady();
        config.put("directory.secret.former", WebappSettings.DEMO_SECRET + ",hunter2");

        assertThat(read().findings())
                .containsExactly(
                        "directory.secret.former names the demo's (everybody can sign with it)",
                        "directory.secret.former has one with 7 characters (it must have 32 or more)");
    }

    @Test
    void addressesEndWithASlash() {
        config.put("directory.mode", "demo");
        config.put("directory.public.address", "https://mukana.example");

        assertThat(read().settings().publicAddress()).hasToString("https://mukana.example/");
    }

    private void productionReady() {
        config.clear();
        config.put("directory.mode", "production");
        config.put("directory.public.address", "https://mukana.example/");
        config.put("directory.mail.host", "mail.example");
        config.put("directory.mail.from", "palvelu@mukana.example");
        config.put("directory.secret", "0123456789abcdef0123456789abcdef");
    }

    private WebappSettings.Reading read() {
        return WebappSettings.read(key -> Optional.ofNullable(config.get(key)));
    }
}
