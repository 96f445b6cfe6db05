package fi.mukana.directory.webapp.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mukana.directory.place.GeoPoint;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TownMapTest {

    @Test
    void theAreaOfAPointGrowsWithItsNumber() {
        TownMap map = TownMap.of(
                List.of(place("Suuri", 63, 27, 100), place("Neljännes", 62, 27, 25), place("Tyhjä", 62.5, 28, 0)));
        double large = radius(map, "Suuri");
        assertThat(radius(map, "Neljännes")).isCloseTo(large / 2, within(0.1));
        assertThat(radius(map, "Tyhjä")).isLessThan(radius(map, "Neljännes"));
    }

    @Test
    void northIsUpAndEastIsRight() {
        TownMap map = TownMap.of(List.of(place("Pohjoinen", 64, 26, 1), place("Etelä", 62, 28, 1)));
        assertThat(y(map, "Pohjoinen")).isLessThan(y(map, "Etelä"));
        assertThat(x(map, "Pohjoinen")).isLessThan(x(map, "Etelä"));
    }

    @Test
    void everyPointOfTheCountryLiesOnTheMap() {
        TownMap map = TownMap.of(Places.official().municipalities().stream()
                .map(town -> new TownMap.Place(
                        town.name().orEmpty(Language.FI),
                        town.point(),
                        Integer.parseInt(town.code().value()) % 50))
                .toList());
        assertThat(map.points()).hasSize(Places.official().municipalities().size());
        assertThat(map.points()).allSatisfy(point -> {
            assertThat(Double.parseDouble(point.x())).isBetween(0.0, (double) map.width());
            assertThat(Double.parseDouble(point.y())).isBetween(0.0, (double) map.height());
        });
    }

    @Test
    void aMapOfNothingIsEmpty() {
        assertThat(TownMap.of(List.of()).points()).isEmpty();
    }

    private static TownMap.Place place(String name, double latitude, double longitude, int count) {
        return new TownMap.Place(name, new GeoPoint(latitude, longitude), count);
    }

    private static TownMap.Point point(TownMap map, String name) {
        return map.points().stream()
                .filter(point -> point.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double radius(TownMap map, String name) {
        return Double.parseDouble(point(map, name).radius());
    }

    private static double x(TownMap map, String name) {
        return Double.parseDouble(point(map, name).x());
    }

    private static double y(TownMap map, String name) {
        return Double.parseDouble(point(map, name).y());
    }
}
