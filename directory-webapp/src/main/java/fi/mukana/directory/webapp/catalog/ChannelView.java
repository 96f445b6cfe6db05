package fi.mukana.directory.webapp.catalog;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A way to reach a service.
 *
 * @param kind electronic, web-page, printable-form, phone or service-location
 * @param names its name by language
 * @param descriptions what it is for, by language
 * @param links its pages and files
 * @param phones its numbers
 * @param emails its addresses
 * @param addresses where it is; none of a confidential location
 * @param confidentialLocation whether it is at a place that is not told
 * @param hours when it is open
 * @param languages the languages of service
 * @param accessibility what is known, yes or no, by feature
 */
@Schema(name = "ChannelView")
public record ChannelView(
        String kind,
        Map<String, String> names,
        Map<String, String> descriptions,
        List<LinkView> links,
        List<PhoneView> phones,
        List<String> emails,
        List<AddressView> addresses,
        boolean confidentialLocation,
        HoursView hours,
        List<String> languages,
        Map<String, String> accessibility) {}
