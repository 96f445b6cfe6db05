package fi.mukana.directory.webapp.extension;

import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.reason.RuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** A bean that weighs the rule of the region's own war. */
@ApplicationScoped
public class HeavyVillages {

    @Produces
    MatchPolicy policy() {
        return MatchPolicy.defaults().withWeight(RuleId.of("own-villages-first"), 33);
    }
}
