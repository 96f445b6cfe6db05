package fi.mukana.directory.webapp.catalog;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who can use a service. Facts are yes, no or unknown.
 *
 * @param minimumAge youngest age in whole years, inclusive, none if not told
 * @param maximumAge oldest age in whole years, inclusive, none if not told
 * @param restrictedTo groups to which it is restricted, empty if to none
 * @param gender none, women, men, diverse or unknown
 * @param referral whether a referral is needed
 * @param diagnosis whether a diagnosis is needed
 * @param membership whether membership is needed
 * @param membershipFee the fee with its currency, none if not told
 * @param anonymousUse whether it can be used without a name
 * @param walkIn whether one can come without an appointment
 * @param descriptions in words, by language
 */
@Schema(name = "EligibilityView")
public record EligibilityView(
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        List<CodeView> restrictedTo,
        String gender,
        String referral,
        String diagnosis,
        String membership,
        @Nullable String membershipFee,
        String anonymousUse,
        String walkIn,
        Map<String, String> descriptions) {}
