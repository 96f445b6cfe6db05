package fi.mukana.directory.webapp.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeatMapTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 17, 100, 4_321})
    void theLegendTellsEachNumberOnceAndTheShadeThatItsCellHas(int most) {
        HeatMap map = HeatMap.of(
                List.of("a"),
                IntStream.rangeClosed(0, most)
                        .mapToObj(
                                number -> new HeatMap.Numbers("r", List.of(number), List.of(Integer.toString(number))))
                        .toList());
        List<Integer> told = new ArrayList<>();
        map.legend()
                .forEach(shade -> IntStream.rangeClosed(shade.from(), shade.through())
                        .forEach(number -> {
                            told.add(number);
                            assertThat(map.rows().get(number).cells().get(0).shade())
                                    .isEqualTo(shade.shade());
                        }));
        assertThat(told)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, most).boxed().toList());
    }

    @Test
    void noneIsNoShadeAndTheLargestTheStrongest() {
        assertThat(HeatMap.shade(0, 9)).isZero();
        assertThat(HeatMap.shade(1, 1_000_000)).isEqualTo(1);
        assertThat(HeatMap.shade(9, 9)).isEqualTo(HeatMap.SHADES);
    }

    @Test
    void everyCellHoldsItsNumberAndLiesInTheDrawing() {
        HeatMap map = HeatMap.of(
                List.of("ikääntyneet", "kuulovammaiset ja huonokuuloiset ihmiset"),
                List.of(
                        new HeatMap.Numbers("Kuopio", List.of(12, 0), List.of("12", "0")),
                        new HeatMap.Numbers("Maarianhamina ja muut", List.of(3, 4), List.of("3", "4"))));
        assertThat(map.rows().get(0).cells()).extracting(HeatMap.Cell::number).containsExactly("12", "0");
        assertThat(map.columns().get(1).words()).endsWith("…");
        assertThat(map.rows().get(1).name().words()).endsWith("…");
        map.rows()
                .forEach(row -> row.cells().forEach(cell -> {
                    assertThat(Double.parseDouble(cell.x()) + map.cellWidth()).isLessThanOrEqualTo(map.width());
                    assertThat(Double.parseDouble(cell.y()) + map.cellHeight()).isLessThanOrEqualTo(map.height());
                }));
    }
}
