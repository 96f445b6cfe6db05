package fi.mukana.directory.webapp.catalog;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A phone number.
 *
 * @param number international form, or a service number
 * @param extension the extension, none if there is none
 * @param kind voice, text, fax or text-telephone
 * @param charge what a call costs
 * @param descriptions what the number is for, by language
 * @param languages the languages that are spoken
 */
@Schema(name = "PhoneView")
public record PhoneView(
        String number,
        @Nullable String extension,
        String kind,
        String charge,
        Map<String, String> descriptions,
        List<String> languages) {}
