package fi.mukana.directory.need;

import fi.mukana.directory.place.Places;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;

/**
 * Understands a need in a person's own words.
 *
 * <p>An extension point. An implementation is deterministic, stores nothing, logs nothing, never fails on any text, and
 * is safe for use by several threads. Finnish: <i>tarpeen tulkinta</i>. HSDS: –. PTV: –.
 */
public interface NeedInterpreter {

    /**
     * Understands words.
     *
     * @param words the words, of any length and content
     * @param language the language that the person most likely writes
     * @return what was understood, and what was not
     */
    Interpretation interpret(String words, Language language);

    /**
     * This interpreter first, and another one for the words in which this one understands nothing: so a region's own
     * understands its own names, and the standard one the rest.
     *
     * @param other what reads the rest
     * @return the two as one
     */
    default NeedInterpreter then(NeedInterpreter other) {
        return (words, language) -> interpret(words, language).completedBy(other.interpret(words, language), words);
    }

    /**
     * An interpreter by the labels of a vocabulary and the names of places, which needs no index: it understands labels,
     * synonyms and lay phrases in their inflected forms, places, ages and times.
     *
     * @param vocabulary the concepts
     * @param places the places
     * @return the interpreter
     */
    static NeedInterpreter plain(Vocabulary vocabulary, Places places) {
        return PlainNeedInterpreter.over(vocabulary, places);
    }

    /**
     * An interpreter that understands nothing: every word stays text to search by.
     *
     * @return the interpreter
     */
    static NeedInterpreter none() {
        return (words, language) -> Interpretation.nothing(words);
    }
}
