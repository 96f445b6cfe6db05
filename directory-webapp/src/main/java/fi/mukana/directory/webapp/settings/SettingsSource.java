package fi.mukana.directory.webapp.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives the components the one {@link WebappSettings} of this deployment. */
@ApplicationScoped
public class SettingsSource {

    /** Returns the settings; whether they may be started with is the composition root's question. */
    @Produces
    @Singleton
    public WebappSettings settings() {
        return read().settings();
    }

    /** Returns the settings with every finding against them. */
    public WebappSettings.Reading read() {
        // the server's pool calls without a context class loader
        Config config = ConfigProvider.getConfig(SettingsSource.class.getClassLoader());
        return WebappSettings.read(key -> config.getOptionalValue(key, String.class));
    }
}
