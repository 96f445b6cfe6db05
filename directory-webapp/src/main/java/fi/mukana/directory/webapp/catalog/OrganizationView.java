package fi.mukana.directory.webapp.catalog;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organization with all that may be shown of it. Texts are given in every language they have, by BCP 47 tag.
 *
 * @param id the organization's id
 * @param names its name
 * @param alternateNames other names by language
 * @param type what kind of organization it is
 * @param scopeLevel how widely it works
 * @param volunteerRun yes, no or unknown
 * @param businessId the business id, none if it has none or it is not told
 * @param registerNumber the number in the register of associations, none likewise
 * @param summaries one or two sentences
 * @param descriptions what it does
 * @param contactPoints whom to ask, public and valid today
 * @param addresses its addresses
 * @param links its pages
 * @param areas where it works
 * @param languages languages of service
 * @param keywords keywords by language
 * @param parent the organization of which it is a part, none if of none
 * @param ended the day on which it ended, none if it has not
 * @param successors the organizations that go on with its work
 * @param figures what is stated of it in numbers, beside what is listed
 * @param services its services
 * @param assuredDate when its data were last assured, none if never
 * @param lastModified when the record last changed, none if not known
 */
@Schema(name = "OrganizationView")
public record OrganizationView(
        String id,
        Map<String, String> names,
        Map<String, List<String>> alternateNames,
        String type,
        String scopeLevel,
        String volunteerRun,
        @Nullable String businessId,
        @Nullable String registerNumber,
        Map<String, String> summaries,
        Map<String, String> descriptions,
        List<ContactPointView> contactPoints,
        List<AddressView> addresses,
        List<LinkView> links,
        List<CodeView> areas,
        List<String> languages,
        Map<String, List<String>> keywords,
        @Nullable CodeView parent,
        @Nullable String ended,
        List<CodeView> successors,
        List<FigureView> figures,
        List<ServiceSummary> services,
        @Nullable String assuredDate,
        @Nullable String lastModified) {}
