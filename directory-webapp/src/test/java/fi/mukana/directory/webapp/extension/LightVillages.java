package fi.mukana.directory.webapp.extension;

import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.reason.RuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** A second bean that weighs it. */
@ApplicationScoped
public class LightVillages {

    @Produces
    MatchPolicy policy() {
        return MatchPolicy.defaults().withWeight(RuleId.of("own-villages-first"), 3);
    }
}
