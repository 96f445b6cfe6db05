package fi.mukana.directory.examples;

import fi.mukana.directory.match.MatchContext;
import fi.mukana.directory.match.MatchRule;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.reason.Basis;
import fi.mukana.directory.reason.Message;
import fi.mukana.directory.reason.Points;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A region's own rule: who finds it hard to come is led first to where one can walk in without arranging anything.
 *
 * <p>It only orders what meets the need (a preference), and a policy can weigh it as it weighs the standard rules.
 */
final class WalkInForTheShy implements MatchRule {

    static final RuleId ID = RuleId.of("walk-in-for-the-shy");

    /** The points where no policy says otherwise. */
    static final long WEIGHT = 25;

    private static final ConceptId SHYNESS = ConceptId.of("barrier:courage");
    private static final Message SENTENCE = Message.of(LocalizedText.fi("Voit vain tulla: aikaa ei tarvitse varata.")
            .with(Language.SV, "Du kan bara komma: du behöver inte boka tid.")
            .with(Language.EN, "You can just come: nothing has to be booked."));

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Kind kind(Need need, MatchContext context) {
        return Kind.PREFERENCE;
    }

    @Override
    public Verdict evaluate(Need need, Service service, MatchContext context) {
        long points = context.policy().weight(ID, WEIGHT);
        if (!need.concepts().contains(SHYNESS)
                || !service.eligibility().walkIn().isYes()
                || points == 0) {
            return Verdict.SILENT;
        }
        Basis basis = new Basis(
                "eligibility.walkIn", Optional.of("yes"), service.assurance().assuredDate());
        return Verdict.supports(new Reason(ID, Points.of(points), SENTENCE, List.of(basis)));
    }
}
