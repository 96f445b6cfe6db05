package fi.mukana.directory.match;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules that a directory matches by unless it is given others.
 *
 * <p>In their order: whether a service is there (published, given, valid, its organization working, room), whether it
 * reaches the place, whether it takes the person, whether it is what is needed, whether it is given as wished. Stateless.
 * Finnish: <i>vakiosäännöt</i>. HSDS: –. PTV: –.
 */
public final class StandardRules {

    private static final List<MatchRule> ALL = gather();

    private StandardRules() {}

    /**
     * All standard rules, in their order.
     *
     * @return the rules, unmodifiable
     */
    public static List<MatchRule> all() {
        return ALL;
    }

    private static List<MatchRule> gather() {
        List<MatchRule> rules = new ArrayList<>();
        rules.addAll(AvailabilityRules.all());
        rules.addAll(PlaceRules.all());
        rules.addAll(PersonRules.all());
        rules.addAll(ConceptRules.all());
        rules.addAll(WishRules.all());
        return List.copyOf(rules);
    }
}
