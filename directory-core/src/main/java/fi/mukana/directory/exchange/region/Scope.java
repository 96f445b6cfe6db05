package fi.mukana.directory.exchange.region;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.exchange.SourcePlace;
import fi.mukana.directory.place.Places;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What reading rests on: the day of loading, what is known, where findings go.
 *
 * @param loadDay the day from which relative dates count
 * @param places the areas that there are
 * @param known the ids that there are, by what they are ids of; what is missing is not checked
 * @param issues where findings go
 * @param place the place of a JSON pointer and line
 */
record Scope(
        LocalDate loadDay,
        Places places,
        Map<Target, Collection<String>> known,
        Issues issues,
        BiFunction<String, Integer, SourcePlace> place) {

    /** What an id can be the id of. */
    enum Target {
        CONCEPT,
        ORGANIZATION,
        SERVICE,
        EVENT
    }

    Scope {
        requireNonNull(loadDay);
        requireNonNull(places);
        requireNonNull(known);
        requireNonNull(issues);
        requireNonNull(place);
    }

    Optional<Collection<String>> known(Target target) {
        return Optional.ofNullable(known.get(target));
    }

    Reading at(String pointer, Node node) {
        return new Reading(this, pointer, node.line(), false);
    }

    /** A place in a JSON file. */
    static BiFunction<String, Integer, SourcePlace> jsonFile(String file) {
        return (pointer, line) -> new SourcePlace(file, line < 1 ? Optional.empty() : Optional.of(line), pointer);
    }
}
