package fi.mukana.directory.webapp.change.store;

import fi.mukana.directory.webapp.testing.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.TargetsContainer;
import org.jboss.shrinkwrap.api.spec.WebArchive;

class ChangeLogOnH2IT extends ChangeLogContract {

    @Deployment
    @TargetsContainer("h2")
    static WebArchive war() {
        return BuiltWar.with("change-log-h2", ChangeLogContract.class, ChangeLogOnH2IT.class);
    }
}
