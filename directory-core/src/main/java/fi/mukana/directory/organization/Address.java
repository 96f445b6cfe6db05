package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.place.GeoPoint;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.text.LocalizedText;
import java.util.Optional;

/**
 * A postal or visiting address.
 *
 * <p>Immutable and thread-safe. Finnish: <i>posti- tai käyntiosoite</i>. HSDS: {@code address} (the region stands in
 * {@code state_province}). PTV: addresses.
 *
 * @param kind whether one can visit or only write
 * @param street the street with its number, or the post office box
 * @param postalCode the postal code, five digits in Finland
 * @param postalDistrict the name of the postal district
 * @param municipality the municipality
 * @param country the ISO 3166-1 alpha-2 code
 * @param point where it is
 * @param additionalInformation how to find the door
 */
public record Address(
        Kind kind,
        LocalizedText street,
        Optional<String> postalCode,
        LocalizedText postalDistrict,
        Optional<MunicipalityCode> municipality,
        String country,
        Optional<GeoPoint> point,
        LocalizedText additionalInformation) {

    /** What an address is good for. */
    public enum Kind {
        /** One can go there. */
        VISITING,
        /** Mail is taken there. */
        POSTAL
    }

    /**
     * Checks the codes.
     *
     * @throws IllegalArgumentException if the country is not two capital letters, or a Finnish postal code not five
     *     digits
     */
    public Address {
        requireNonNull(kind, "kind");
        requireNonNull(street, "street");
        requireNonNull(postalCode, "postalCode");
        requireNonNull(postalDistrict, "postalDistrict");
        requireNonNull(municipality, "municipality");
        requireNonNull(country, "country");
        requireNonNull(point, "point");
        requireNonNull(additionalInformation, "additionalInformation");
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "The country \"%s\" must be two capital letters, such as FI.".formatted(country));
        }
        if (country.equals("FI") && postalCode.isPresent() && !postalCode.get().matches("[0-9]{5}")) {
            throw new IllegalArgumentException("""
                    The postal code "%s" must be five digits.
                    Maybe a leading zero was lost.""".formatted(postalCode.get()));
        }
    }
}
