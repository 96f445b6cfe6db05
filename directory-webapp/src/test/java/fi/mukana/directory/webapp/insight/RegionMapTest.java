package fi.mukana.directory.webapp.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.GeoPoint;
import fi.mukana.directory.place.Municipality;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegionMapTest {

    private static final Places PLACES = Places.official();
    private static final double FONT = 16;

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    @Test
    void theAreaOfAPointGrowsWithItsNumber() {
        RegionMap map = RegionMap.of(
                List.of(place("Suuri", 63, 27, 100), place("Neljännes", 62, 27, 25), place("Tyhjä", 62.5, 28, 0)));
        double large = number(point(map, "Suuri").radius());
        assertThat(number(point(map, "Neljännes").radius())).isCloseTo(large / 2, within(0.1));
        assertThat(number(point(map, "Tyhjä").radius()))
                .isLessThan(number(point(map, "Neljännes").radius()));
        assertThat(point(map, "Tyhjä").isNone()).isTrue();
        assertThat(point(map, "Suuri").isNone()).isFalse();
    }

    @Test
    void northIsUpAndEastIsRight() {
        RegionMap map = RegionMap.of(List.of(place("Pohjoinen", 64, 26, 1), place("Etelä", 62, 28, 1)));
        assertThat(number(point(map, "Pohjoinen").y()))
                .isLessThan(number(point(map, "Etelä").y()));
        assertThat(number(point(map, "Pohjoinen").x()))
                .isLessThan(number(point(map, "Etelä").x()));
    }

    static Stream<Arguments> counties() {
        return Stream.concat(PLACES.areas(Area.Kind.COUNTY).stream(), PLACES.areas(Area.Kind.REGION).stream())
                .flatMap(area -> Stream.of(Language.FI, Language.SV).map(language -> Arguments.of(area, language)));
    }

    @ParameterizedTest
    @MethodSource("counties")
    void everyMunicipalityOfARegionHasItsNameAndNoNameLiesOnAnother(Area area, Language language) {
        RegionMap map = map(PLACES.municipalitiesIn(area).stream()
                .flatMap(code -> PLACES.findMunicipality(code).stream())
                .map(town -> place(
                        town.name().orEmpty(language),
                        town.point().latitude(),
                        town.point().longitude(),
                        (town.code().value().hashCode() & 0xff) / 3))
                .toList());
        assertThat(map.unnamed()).isZero();
        assertThat(map.height()).isLessThanOrEqualTo(900);
        assertNamesLieApartAndOnTheMap(map);
        assertPointsLieApart(map);
        assertNorthStaysUp(map, area, language);
    }

    @Test
    void whereThereIsNoRoomANameIsLeftOutAndSaidSo() {
        RegionMap map = map(PLACES.municipalities().stream()
                .map(town -> place(
                        town.name().orEmpty(Language.FI),
                        town.point().latitude(),
                        town.point().longitude(),
                        town.code().value().hashCode() % 50))
                .toList());
        assertThat(map.points()).hasSize(PLACES.municipalities().size());
        assertThat(map.unnamed()).isPositive().isEqualTo((int)
                map.points().stream().filter(point -> point.label().isEmpty()).count());
        assertNamesLieApartAndOnTheMap(map);
    }

    @Test
    void aMapOfNothingIsEmptyAndOneOfASingleTownIsNot() {
        assertThat(RegionMap.of(List.of()).points()).isEmpty();
        assertThat(RegionMap.of(List.of(place("Helsinki", 60.2, 24.9, 3))).points())
                .hasSize(1);
    }

    private static RegionMap map(List<RegionMap.Place> places) {
        return RegionMap.of(places);
    }

    private static void assertNamesLieApartAndOnTheMap(RegionMap map) {
        List<Box> boxes = new ArrayList<>();
        for (RegionMap.Point point : map.points()) {
            assertThat(number(point.x())).isBetween(0.0, (double) map.width());
            assertThat(number(point.y())).isBetween(0.0, (double) map.height());
            point.label().ifPresent(label -> {
                Box box = box(point, label);
                assertThat(box.left()).as(point.name()).isGreaterThanOrEqualTo(0);
                assertThat(box.right()).as(point.name()).isLessThanOrEqualTo(map.width());
                assertThat(box.top()).as(point.name()).isGreaterThanOrEqualTo(0);
                assertThat(box.bottom()).as(point.name()).isLessThanOrEqualTo(map.height());
                assertThat(boxes).as(point.name()).noneMatch(box::meets);
                boxes.add(box);
            });
        }
        assertThat((Collection<Box>) boxes).isNotEmpty();
    }

    private static void assertPointsLieApart(RegionMap map) {
        for (RegionMap.Point one : map.points()) {
            for (RegionMap.Point other : map.points()) {
                double distance = Math.hypot(number(one.x()) - number(other.x()), number(one.y()) - number(other.y()));
                assertThat(one.equals(other) || distance >= number(one.radius()) + number(other.radius()))
                        .as("%s beside %s", one.name(), other.name())
                        .isTrue();
            }
        }
    }

    /** Points that lie near each other are moved apart; what is clearly north of another stays above it. */
    private static void assertNorthStaysUp(RegionMap map, Area area, Language language) {
        List<Municipality> towns = PLACES.municipalitiesIn(area).stream()
                .flatMap(code -> PLACES.findMunicipality(code).stream())
                .toList();
        for (Municipality north : towns) {
            for (Municipality south : towns) {
                if (north.point().latitude() - south.point().latitude() > 0.35) {
                    assertThat(number(point(map, north.name().orEmpty(language)).y()))
                            .as("%s above %s", north.name(), south.name())
                            .isLessThan(number(
                                    point(map, south.name().orEmpty(language)).y()));
                }
            }
        }
    }

    private static Box box(RegionMap.Point point, RegionMap.Spot label) {
        double width = Drawn.width(point.name() + " " + point.number(), FONT);
        double left = number(label.x())
                - switch (label.anchor()) {
                    case "start" -> 0;
                    case "end" -> width;
                    default -> width / 2;
                };
        double baseline = number(label.y());
        return new Box(left, baseline - 13, left + width, baseline + 4);
    }

    private static RegionMap.Place place(String name, double latitude, double longitude, int count) {
        return new RegionMap.Place(name, new GeoPoint(latitude, longitude), count, Integer.toString(count));
    }

    private static RegionMap.Point point(RegionMap map, String name) {
        return map.points().stream()
                .filter(point -> point.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double number(String written) {
        return Double.parseDouble(written);
    }
}
