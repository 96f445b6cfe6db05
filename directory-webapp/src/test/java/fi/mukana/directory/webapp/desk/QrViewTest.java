package fi.mukana.directory.webapp.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.text.IdShape;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QrViewTest {

    private static final String SITE = "https://mukana.example/fi-simple/";

    @Test
    void anotherLibraryReadsTheAddress() {
        String address = SITE + list(3, "leskien-iltakahvila-").toList();
        assertThat(QrReader.read(QrView.of(address))).isEqualTo(address);
    }

    @Test
    void asManyServicesAsThereMayBeFitWithTheLongestIds() {
        String address = SITE
                + list(DeskAddress.MOST_SERVICES, "a".repeat(IdShape.LONGEST - 2))
                        .toList();
        QrView view = QrView.of(address);
        assertThat(QrReader.read(view)).isEqualTo(address);
        assertThat(view.millimeters()).isLessThan(180);
    }

    @Test
    void everyModuleIsWideEnoughForAPhone() {
        QrView few = QrView.of(SITE + list(1, "x").toList());
        QrView many = QrView.of(SITE + list(8, "leskien-iltakahvila-").toList());
        assertThat(few.millimeters()).isEqualTo(38);
        assertThat((double) many.millimeters() / many.size()).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void whatIsTooLongIsNoCode() {
        assertThatThrownBy(() -> QrView.of("x".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static DeskAddress list(int services, String id) {
        return new DeskAddress(
                List.of(),
                IntStream.range(0, services).mapToObj(number -> id + number).toList(),
                Optional.empty());
    }
}
