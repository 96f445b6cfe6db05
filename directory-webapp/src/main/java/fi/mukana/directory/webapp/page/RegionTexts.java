package fi.mukana.directory.webapp.page;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.webapp.indexing.ViewRenewed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.logging.Logger;

/** Puts the region's own texts in the place of the shipped ones whenever there is a new view. */
@ApplicationScoped
class RegionTexts {

    private static final Logger LOG = Logger.getLogger(RegionTexts.class.getName());

    private List<ImportIssue> told = List.of();

    synchronized void follow(@Observes ViewRenewed event) {
        List<ImportIssue> issues = Texts.use(event.view().customization().texts());
        if (!issues.equals(told)) {
            told = issues;
            issues.forEach(issue -> LOG.warning(() -> "A text of the region is not shown: " + issue));
        }
    }
}
