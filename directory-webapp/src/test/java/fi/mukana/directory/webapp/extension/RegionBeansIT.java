package fi.mukana.directory.webapp.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.webapp.testing.OwnWar;
import fi.mukana.directory.webapp.testing.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What wins where a region's own war brings both a file and a bean, and what is told where it brings two beans. */
class RegionBeansIT {

    private static final String NEED =
            "{\"need\": {\"concepts\": [\"support:firewood-help\"], \"municipality\": \"105\"}}";

    @Test
    void aPolicyThatIsABeanHoldsWhereTheRegionsFolderHasNone() {
        WebArchive war = war("bean").addClasses(HeavyVillages.class);
        war.delete("/WEB-INF/classes/region/policy.json");

        try (RunningServer server =
                RunningServer.start(exported(war), RunningServer.freshFolder("policy-bean"), Map.of())) {
            assertThat(pointsOfVillages(server)).isEqualTo(33);
        }
    }

    @Test
    void aPolicyInTheRegionsFolderWinsOverABean() {
        WebArchive war = war("both").addClasses(HeavyVillages.class);

        try (RunningServer server =
                RunningServer.start(exported(war), RunningServer.freshFolder("policy-both"), Map.of())) {
            assertThat(pointsOfVillages(server)).isEqualTo(45);
            assertThat(server.log()).contains("policy.json").contains(HeavyVillages.class.getName());
        }
    }

    @Test
    void twoBeansForOneThingForbidTheStartAndAreAllTold() {
        WebArchive war = war("two")
                .addClasses(HeavyVillages.class, LightVillages.class, UnderstandsNothing.class, SecondThemeRule.class);
        Path file = exported(war);

        assertThatThrownBy(() -> RunningServer.start(file, RunningServer.freshFolder("two-beans"), Map.of()))
                .hasMessageContaining("Mukana Directory did not start: ")
                .hasMessageContaining("two beans are a MatchPolicy (")
                .hasMessageContaining(HeavyVillages.class.getName())
                .hasMessageContaining(LightVillages.class.getName())
                .hasMessageContaining("two beans are a NeedInterpreter (")
                .hasMessageContaining("org.example.apuaitta.VillageNames")
                .hasMessageContaining("two rules have the id \"theme-shared\" (a standard rule, ")
                .hasMessageContaining("take one of the two out of the war");
    }

    private static int pointsOfVillages(RunningServer server) {
        JsonObject found = Json.createReader(
                        new StringReader(server.post("api/v1/find", NEED).body()))
                .readObject();
        return found.getJsonArray("ranked").getValuesAs(JsonObject.class).stream()
                .flatMap(match -> match.getJsonArray("reasons").getValuesAs(JsonObject.class).stream())
                .filter(reason -> reason.getString("rule").equals("own-villages-first"))
                .mapToInt(reason -> reason.getInt("points"))
                .findFirst()
                .orElse(0);
    }

    private static WebArchive war(String name) {
        return ShrinkWrap.create(ZipImporter.class, name + ".war")
                .importFrom(OwnWar.file().toFile())
                .as(WebArchive.class);
    }

    private static Path exported(WebArchive war) {
        Path file = RunningServer.freshFolder("wars").resolve(war.getName());
        war.as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
    }
}
