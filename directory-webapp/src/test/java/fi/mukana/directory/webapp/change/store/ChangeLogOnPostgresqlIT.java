package fi.mukana.directory.webapp.change.store;

import fi.mukana.directory.webapp.testing.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.TargetsContainer;
import org.jboss.shrinkwrap.api.spec.WebArchive;

class ChangeLogOnPostgresqlIT extends ChangeLogContract {

    @Deployment
    @TargetsContainer("postgresql")
    static WebArchive war() {
        return BuiltWar.with("change-log-postgresql", ChangeLogContract.class, ChangeLogOnPostgresqlIT.class);
    }
}
