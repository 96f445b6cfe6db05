package org.example.apuaitta;

import fi.mukana.directory.match.MatchContext;
import fi.mukana.directory.match.MatchRule;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.reason.Basis;
import fi.mukana.directory.reason.Message;
import fi.mukana.directory.reason.Points;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Where villages help one another, their own help comes first: it was made for those roads. */
@ApplicationScoped
public class OwnVillagesFirst implements MatchRule {

    private static final RuleId ID = RuleId.of("own-villages-first");
    private static final long WEIGHT = 20;

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
        Optional<Area.Project> villages = need.municipality().flatMap(home -> service.areas().stream()
                .filter(Area.Project.class::isInstance)
                .map(Area.Project.class::cast)
                .filter(area -> area.municipalities().contains(home))
                .findFirst());
        if (points == 0 || villages.isEmpty()) {
            return Verdict.SILENT;
        }
        Basis basis = new Basis(
                "areas", Optional.of(villages.get().key()), service.assurance().assuredDate());
        return Verdict.supports(new Reason(ID, Points.of(points), sentence(villages.get()), List.of(basis)));
    }

    private static Message sentence(Area.Project villages) {
        LocalizedText name = villages.name();
        return Message.of(LocalizedText.fi("Oman kulman väki auttaa: " + name.orEmpty(Language.FI) + ".")
                .with(Language.SV, "Folk från trakten hjälper: " + name.orEmpty(Language.SV) + ".")
                .with(Language.EN, "People from your own parts help: " + name.orEmpty(Language.EN) + "."));
    }
}
