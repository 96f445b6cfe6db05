package fi.mukana.directory.webapp.catalog;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A public address.
 *
 * @param kind visiting or postal
 * @param street street and number by language
 * @param postalCode five digits, none if not told
 * @param postalDistrict the post's name of the place by language
 * @param municipality the municipality, none if not told
 * @param country two letters
 * @param latitude degrees north, none if not told
 * @param longitude degrees east, none if not told
 * @param additionalInformation how to find in, by language
 */
@Schema(name = "AddressView")
public record AddressView(
        String kind,
        Map<String, String> street,
        @Nullable String postalCode,
        Map<String, String> postalDistrict,
        @Nullable CodeView municipality,
        String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Map<String, String> additionalInformation) {}
