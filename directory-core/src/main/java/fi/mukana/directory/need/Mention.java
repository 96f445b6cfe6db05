package fi.mukana.directory.need;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.Language;
import java.util.function.Function;

/**
 * Something that was understood in a person's words, with the place where it stands.
 *
 * <p>Immutable and thread-safe. Finnish: <i>maininta, tulkinta</i>. HSDS: –. PTV: –.
 *
 * @param begin where it begins in the words, characters from 0, inclusive
 * @param end where it ends, exclusive
 * @param meaning what it means
 * @param confidence how sure that is
 * @param rule the rule that found it
 */
public record Mention(int begin, int end, Meaning meaning, Confidence confidence, RuleId rule) {

    /** How sure an understanding is. */
    public enum Confidence {
        /** The words say it as the vocabulary does. */
        HIGH,
        /** The words say it in an inflected or everyday form. */
        MEDIUM,
        /** The words may say it; better asked. */
        LOW
    }

    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if {@code begin} is negative or {@code end} is not after it
     */
    public Mention {
        requireNonNull(meaning, "meaning");
        requireNonNull(confidence, "confidence");
        requireNonNull(rule, "rule");
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("The mention from %d to %d has no place.".formatted(begin, end));
        }
    }

    /** What a mention means. */
    public sealed interface Meaning {

        /**
         * Gives the result of the function for this meaning's case.
         *
         * @param <R> the result
         * @param cases one function for each case
         * @return what the function of this case gives
         */
        <R> R fold(Cases<R> cases);

        /**
         * The functions of {@link Meaning#fold(Cases)}, one for each case.
         *
         * @param <R> the result
         * @param concept for concepts
         * @param place for places
         * @param age for ages
         * @param gender for genders
         * @param language for languages
         * @param time for times
         * @param channel for ways to meet
         */
        record Cases<R>(
                Function<OfConcept, R> concept,
                Function<OfPlace, R> place,
                Function<OfAge, R> age,
                Function<OfGender, R> gender,
                Function<OfLanguage, R> language,
                Function<OfTime, R> time,
                Function<OfChannel, R> channel) {}

        /**
         * A concept.
         *
         * @param id the concept
         */
        record OfConcept(ConceptId id) implements Meaning {
            @Override
            public <R> R fold(Cases<R> cases) {
                return cases.concept().apply(this);
            }
        }

        /**
         * A place.
         *
         * @param area the municipality or area
         */
        record OfPlace(Area area) implements Meaning {
            @Override
            public <R> R fold(Cases<R> cases) {
                return cases.place().apply(this);
            }
        }

        /**
         * An age.
         *
         * @param years whole years
         */
        record OfAge(int years) implements Meaning {
            @Override
            public <R> R fold(Cases<R> cases) {
                return cases.age().apply(this);
            }
        }

        /**
         * A gender.
         *
         * @param gender the gender
         */
        record OfGender(Need.Gender gender) implements Meaning {
            @Override
            public <R> R fold(Cases<R> cases) {
                return cases.gender().apply(this);
            }
        }

        /**
         * A language that the person uses.
         *
         * @param language the language
         */
        record OfLanguage(Language language) implements Meaning {
            @Override
            public <R> R fold(Cases<R> cases) {
                return cases.language().apply(this);
            }
        }

        /**
         * A time at which the person can come or at which the need is felt.
         *
         * @param time the time
         */
        record OfTime(TimeWish time) implements Meaning {
            @Override
            public <R> R fold(Cases<R> cases) {
                return cases.time().apply(this);
            }
        }

        /**
         * A way to meet.
         *
         * @param channel the way
         */
        record OfChannel(ChannelWish channel) implements Meaning {
            @Override
            public <R> R fold(Cases<R> cases) {
                return cases.channel().apply(this);
            }
        }
    }
}
