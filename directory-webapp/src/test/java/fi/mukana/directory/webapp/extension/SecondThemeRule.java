package fi.mukana.directory.webapp.extension;

import fi.mukana.directory.match.MatchContext;
import fi.mukana.directory.match.MatchRule;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Service;
import jakarta.enterprise.context.ApplicationScoped;

/** A rule with the id of a standard one. */
@ApplicationScoped
public class SecondThemeRule implements MatchRule {

    @Override
    public RuleId id() {
        return RuleId.of("theme-shared");
    }

    @Override
    public Kind kind(Need need, MatchContext context) {
        return Kind.PREFERENCE;
    }

    @Override
    public Verdict evaluate(Need need, Service service, MatchContext context) {
        return Verdict.SILENT;
    }
}
