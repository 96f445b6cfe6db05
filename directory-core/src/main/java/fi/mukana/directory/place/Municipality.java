package fi.mukana.directory.place;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.LocalizedText;

/**
 * A municipality of Finland with the areas that it lies in.
 *
 * <p>Immutable and thread-safe. Finnish: <i>kunta</i>. HSDS: –. PTV: Municipality.
 *
 * @param code the official code
 * @param name the name in Finnish and Swedish, and in the Sámi languages where it has one
 * @param subregion the code of its sub-region (seutukunta)
 * @param region the code of its region (maakunta)
 * @param county the code of its wellbeing services county, or of Helsinki or Åland, which are none
 * @param point a point inside the municipality's largest part
 */
public record Municipality(
        MunicipalityCode code, LocalizedText name, String subregion, String region, String county, GeoPoint point) {
    /** Checks that nothing is null. */
    public Municipality {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(subregion, "subregion");
        requireNonNull(region, "region");
        requireNonNull(county, "county");
        requireNonNull(point, "point");
    }
}
