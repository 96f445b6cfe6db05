package fi.mukana.directory.webapp.catalog;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A service with all that may be shown of it. Texts are given in every language they have, by BCP 47 tag.
 *
 * @param id the service's id
 * @param organization who is responsible for it
 * @param providers other organizations that have a part in it
 * @param names its name
 * @param summaries one or two sentences
 * @param descriptions what is done
 * @param userInstructions what to do to use it
 * @param applicationProcesses how to apply
 * @param alerts a notice that holds now
 * @param concepts themes, support types, groups, life events, service classes, removed barriers
 * @param keywords keywords by language
 * @param channels how it is reached, the best first
 * @param meetingModes how one meets the support
 * @param areas where people are served
 * @param languages languages of service, spoken and signed
 * @param cost what it costs
 * @param eligibility who can use it
 * @param hours when it is given
 * @param accessibility what is known, yes or no, by feature
 * @param capacity whether there is room
 * @param contactPoints whom to ask, public and valid today
 * @param links pages that tell of it
 * @param requiredDocuments what to bring along, each by language
 * @param parent the service of which it is a part, none if of none
 * @param status active, temporarily-closed, inactive or defunct
 * @param validFrom the first day, inclusive, none if open
 * @param validThrough the last day, inclusive, none if open
 * @param assuredDate when its data were last assured, none if never
 * @param lastModified when the record last changed, none if not known
 */
@Schema(name = "ServiceView")
public record ServiceView(
        String id,
        CodeView organization,
        List<CodeView> providers,
        Map<String, String> names,
        Map<String, String> summaries,
        Map<String, String> descriptions,
        Map<String, String> userInstructions,
        Map<String, String> applicationProcesses,
        Map<String, String> alerts,
        List<CodeView> concepts,
        Map<String, List<String>> keywords,
        List<ChannelView> channels,
        List<String> meetingModes,
        List<CodeView> areas,
        List<String> languages,
        CostView cost,
        EligibilityView eligibility,
        HoursView hours,
        Map<String, String> accessibility,
        CapacityView capacity,
        List<ContactPointView> contactPoints,
        List<LinkView> links,
        List<Map<String, String>> requiredDocuments,
        @Nullable String parent,
        String status,
        @Nullable String validFrom,
        @Nullable String validThrough,
        @Nullable String assuredDate,
        @Nullable String lastModified) {}
