package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormOriginTest {

    private static final String HOST = "localhost:8080";

    @Test
    void aFormOfThisSiteIsAccepted() {
        assertThat(isOwn("same-origin", null)).isTrue();
        assertThat(isOwn(null, "http://localhost:8080")).isTrue();
        assertThat(isOwn(null, "https://mukana.example")).isTrue();
        assertThat(isOwn("none", null)).isTrue();
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        assertThat(isOwn("cross-site", "https://mukana.example")).isFalse();
        assertThat(isOwn("same-site", null)).isFalse();
        assertThat(isOwn(null, "https://evil.example")).isFalse();
        assertThat(isOwn(null, "https://mukana.example.evil.example")).isFalse();
        assertThat(isOwn(null, "http://localhost:8081")).isFalse();
    }

    @Test
    void anOriginThatHidesOrCannotBeReadIsRefused() {
        assertThat(isOwn(null, "null")).isFalse();
        assertThat(isOwn(null, "")).isFalse();
        assertThat(isOwn(null, "http://[")).isFalse();
    }

    @Test
    void whatIsNoBrowserIsAccepted() {
        assertThat(isOwn(null, null)).isTrue();
    }

    private static boolean isOwn(@Nullable String fetchSite, @Nullable String origin) {
        return FormOrigin.isOwn(fetchSite, origin, HOST, URI.create("https://mukana.example/"));
    }
}
