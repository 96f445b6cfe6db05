package fi.mukana.directory.webapp.database;

import fi.mukana.directory.webapp.testing.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.TargetsContainer;
import org.jboss.shrinkwrap.api.spec.WebArchive;

class StoresOnH2IT extends StoresContract {

    @Deployment
    @TargetsContainer("h2")
    static WebArchive war() {
        return BuiltWar.with("stores-h2", StoresContract.class, StoresOnH2IT.class);
    }
}
