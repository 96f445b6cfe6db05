package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageRoutesTest {

    private final Page home = at("");
    private final Page services = at("services");
    private final Page service = at("services/{id}");
    private final Page newest = at("services/newest");
    private final PageRoutes routes = PageRoutes.of(List.of(service, home, newest, services));

    @Test
    void findsAPageAndItsVariables() {
        assertThat(routes.find("services/x")).hasValueSatisfying(found -> {
            assertThat(found.page()).isSameAs(service);
            assertThat(found.variables()).isEqualTo(Map.of("id", "x"));
        });
        assertThat(routes.find("")).map(PageRoutes.Found::page).contains(home);
        assertThat(routes.find("services")).map(PageRoutes.Found::page).contains(services);
    }

    @Test
    void aLiteralSegmentGoesBeforeAVariable() {
        assertThat(routes.find("services/newest")).map(PageRoutes.Found::page).contains(newest);
    }

    @Test
    void findsNothingElse() {
        assertThat(routes.find("services/x/y")).isEmpty();
        assertThat(routes.find("services//")).isEmpty();
        assertThat(routes.find("Services")).isEmpty();
        assertThat(routes.find("..")).isEmpty();
    }

    @Test
    void twoPagesWithOneAddressAreRefused() {
        assertThatThrownBy(() -> PageRoutes.of(List.of(at("a/{x}"), at("a/{y}"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a/{");
    }

    private static Page at(String address) {
        return new Page() {
            @Override
            public String address() {
                return address;
            }

            @Override
            public PageAnswer get(PageRequest request) {
                return PageAnswer.notFound();
            }
        };
    }
}
