package org.example.apuaitta;

import fi.mukana.directory.need.Interpretation;
import fi.mukana.directory.need.Mention;
import fi.mukana.directory.need.NeedInterpreter;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Understands the names of villages, which people say in the place of their municipality's, in every inflection. */
@ApplicationScoped
public class VillageNames implements NeedInterpreter {

    private static final RuleId RULE = RuleId.of("village-name");

    /** The municipality of a village by how its name begins. */
    private static final Map<Pattern, Area> VILLAGES = Map.of(
            beginning("vuokat[ti]"), Area.municipality("765"),
            beginning("ämmänsaar"), Area.municipality("777"),
            beginning("otanmä[ek]"), Area.municipality("205"),
            beginning("kontiomä[ek]"), Area.municipality("578"),
            beginning("ukkohalla"), Area.municipality("105"));

    @Override
    public Interpretation interpret(String words, Language language) {
        List<Mention> mentions = new ArrayList<>();
        VILLAGES.forEach((name, municipality) -> name.matcher(words)
                .results()
                .forEach(found -> mentions.add(new Mention(
                        found.start(),
                        found.end(),
                        new Mention.Meaning.OfPlace(municipality),
                        Mention.Confidence.MEDIUM,
                        RULE))));
        return Interpretation.of(mentions, words);
    }

    private static Pattern beginning(String letters) {
        return Pattern.compile(
                "(?<!\\p{L})" + letters + "\\p{L}*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
