package fi.mukana.directory.service;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How people with different abilities can use a place or service; what is not told is unknown.
 *
 * <p>Immutable and thread-safe. Finnish: <i>esteettömyys, saavutettavuus</i>. HSDS: {@code accessibility}. PTV:
 * accessibility classification.
 *
 * @param features the features that are told, in their order; one that is missing is unknown
 * @param description the accessibility in words
 */
public record Accessibility(Map<Feature, Ternary> features, LocalizedText description) {

    /** Nothing is told. */
    public static final Accessibility UNKNOWN = new Accessibility(Map.of(), LocalizedText.EMPTY);

    /** A feature that helps people take part. */
    public enum Feature {
        /** One gets in with a wheelchair. Finnish: <i>pyörätuolilla pääsee</i>. */
        WHEELCHAIR,
        /** There is a toilet for wheelchair users. Finnish: <i>esteetön wc</i>. */
        ACCESSIBLE_TOILET,
        /** There is a lift, or it is on the ground floor. Finnish: <i>hissi tai katutaso</i>. */
        STEP_FREE,
        /** There is an induction loop. Finnish: <i>induktiosilmukka</i>. */
        INDUCTION_LOOP,
        /** Easy language is spoken or written. Finnish: <i>selkokieli</i>. */
        EASY_LANGUAGE,
        /** An interpreter can be had. Finnish: <i>tulkkaus</i>. */
        INTERPRETER,
        /** Getting there is helped with a ride. Finnish: <i>kuljetusapu</i>. */
        TRANSPORT_HELP,
        /** Children are looked after meanwhile. Finnish: <i>lastenhoito</i>. */
        CHILD_CARE,
        /** One can bring an assistant or friend. Finnish: <i>avustaja tai ystävä mukaan</i>. */
        COMPANION_WELCOME,
        /** It is quiet or low in stimuli. Finnish: <i>aistiesteettömyys</i>. */
        LOW_STIMULUS
    }

    /** Checks that nothing is null and copies the map, leaving out what is unknown. */
    public Accessibility {
        requireNonNull(description, "description");
        TreeMap<Feature, Ternary> told = new TreeMap<>(features);
        told.values().removeIf(answer -> answer == Ternary.UNKNOWN);
        SortedMap<Feature, Ternary> copy = Collections.unmodifiableSortedMap(told);
        features = copy;
    }

    /**
     * Whether a feature is there.
     *
     * @param feature the feature
     * @return the answer, {@link Ternary#UNKNOWN} if it is not told
     */
    public Ternary has(Feature feature) {
        return features.getOrDefault(feature, Ternary.UNKNOWN);
    }
}
