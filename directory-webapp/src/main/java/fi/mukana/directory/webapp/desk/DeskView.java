package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.webapp.matching.page.CrisisView;
import fi.mukana.directory.webapp.matching.page.HiddenField;
import java.util.List;
import java.util.Optional;

/**
 * The desk as its page shows it.
 *
 * @param crisis whom to call, where the words just sent hold signs of danger
 * @param findings what could not be taken, a sentence each
 * @param missed words just sent in which nothing was understood
 * @param missedFields the hidden fields of the form that looks for these words in the texts of services
 * @param form the form that adds a need or changes one
 * @param needs the needs, a column each
 * @param chosen the services chosen; empty if none is
 * @param canAdd whether there is room for one more need
 * @param isEmpty whether nothing lies on the desk
 */
public record DeskView(
        Optional<CrisisView> crisis,
        List<String> findings,
        List<String> missed,
        List<HiddenField> missedFields,
        DeskForm form,
        List<NeedColumn> needs,
        Optional<ChosenView> chosen,
        boolean canAdd,
        boolean isEmpty) {

    /** Copies the lists. */
    public DeskView {
        findings = List.copyOf(findings);
        missed = List.copyOf(missed);
        missedFields = List.copyOf(missedFields);
        needs = List.copyOf(needs);
    }
}
