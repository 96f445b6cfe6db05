package fi.mukana.directory.webapp.database;

import fi.mukana.directory.webapp.testing.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.TargetsContainer;
import org.jboss.shrinkwrap.api.spec.WebArchive;

class StoresOnPostgresqlIT extends StoresContract {

    @Deployment
    @TargetsContainer("postgresql")
    static WebArchive war() {
        return BuiltWar.with("stores-postgresql", StoresContract.class, StoresOnPostgresqlIT.class);
    }
}
