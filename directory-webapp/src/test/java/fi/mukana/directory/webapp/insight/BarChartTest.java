package fi.mukana.directory.webapp.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void lengthsAreAsTheNumbersAndTheMarkedPartEndsTheBar() {
        BarChart chart = BarChart.of(List.of(
                new BarChart.Item("a", 40, 10, "10 / 40"),
                new BarChart.Item("b", 20, 20, "20 / 20"),
                new BarChart.Item("c", 0, 0, "0 / 0")));
        double longest = width(chart.bars().get(0));
        assertThat(width(chart.bars().get(1))).isCloseTo(longest / 2, within(0.1));
        assertThat(width(chart.bars().get(2))).isZero();
        chart.bars()
                .forEach(bar -> assertThat(Double.parseDouble(bar.markedX()) + Double.parseDouble(bar.markedWidth()))
                        .isCloseTo(width(bar), within(0.2)));
        assertThat(Double.parseDouble(chart.bars().get(0).markedWidth())).isCloseTo(longest / 4, within(0.1));
    }

    @Test
    void theNumberAtTheEndOfTheLongestBarFits() {
        BarChart chart = BarChart.of(List.of(new BarChart.Item("a", 7, 0, "12 345 / 67 890")));
        BarChart.Bar bar = chart.bars().get(0);
        assertThat(Double.parseDouble(bar.numberX()) + Drawn.width(bar.number(), 15))
                .isLessThanOrEqualTo(chart.width());
        assertThat(width(bar)).isGreaterThan(100);
    }

    @Test
    void aNameThatIsTooLongIsCut() {
        BarChart chart = BarChart.of(List.of(new BarChart.Item("pitkä nimi ".repeat(20), 7, 0, "7")));
        assertThat(chart.bars().get(0).name()).endsWith("…");
        assertThat(Drawn.width(chart.bars().get(0).name(), 15)).isLessThanOrEqualTo(chart.width());
    }

    @Test
    void aChartOfNothingIsEmpty() {
        assertThat(BarChart.of(List.of()).bars()).isEmpty();
    }

    private static double width(BarChart.Bar bar) {
        return Double.parseDouble(bar.width());
    }
}
