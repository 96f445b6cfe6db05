package fi.mukana.directory.webapp.extension;

import fi.mukana.directory.need.Interpretation;
import fi.mukana.directory.need.NeedInterpreter;
import fi.mukana.directory.text.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** An interpreter beside that of the region's own war. */
@ApplicationScoped
public class UnderstandsNothing implements NeedInterpreter {

    @Override
    public Interpretation interpret(String words, Language language) {
        return Interpretation.nothing(words);
    }
}
