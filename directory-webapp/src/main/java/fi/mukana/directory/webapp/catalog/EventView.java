package fi.mukana.directory.webapp.catalog;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event with all that may be shown of it. Texts are given in every language they have, by BCP 47 tag.
 *
 * @param id the event's id
 * @param organizer who holds it
 * @param partners other organizations that take part in holding it
 * @param names its name
 * @param summaries one or two sentences
 * @param descriptions what is done
 * @param programs the program in words
 * @param kind what kind of event it is
 * @param time when it is
 * @param mode where one takes part: onsite, remote, hybrid or unknown
 * @param place where it is, none if not told
 * @param participation where one takes part remotely, none if not told
 * @param areas for whose residents it is, empty if for anyone
 * @param concepts themes, groups and life events that it is for
 * @param audienceLevels the levels of organizations that it is meant for
 * @param minimumAge youngest age in whole years, inclusive, none if not told
 * @param maximumAge oldest age in whole years, inclusive, none if not told
 * @param languages its languages
 * @param cost what it costs
 * @param registration how one registers
 * @param contactPoints whom to ask, public and valid today
 * @param links pages that tell of it
 * @param keywords keywords by language
 * @param attendance how many came or are expected, none if not told
 * @param series the series of which it is a part, none if of none
 * @param service the service of which it is a part, none if of none
 * @param follows the events whose results it uses
 * @param status scheduled, postponed or cancelled
 * @param assuredDate when its data were last assured, none if never
 * @param lastModified when the record last changed, none if not known
 */
@Schema(name = "EventView")
public record EventView(
        String id,
        CodeView organizer,
        List<CodeView> partners,
        Map<String, String> names,
        Map<String, String> summaries,
        Map<String, String> descriptions,
        Map<String, String> programs,
        String kind,
        EventTimeView time,
        String mode,
        @Nullable AddressView place,
        @Nullable LinkView participation,
        List<CodeView> areas,
        List<CodeView> concepts,
        List<String> audienceLevels,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        List<String> languages,
        CostView cost,
        RegistrationView registration,
        List<ContactPointView> contactPoints,
        List<LinkView> links,
        Map<String, List<String>> keywords,
        @Nullable CountView attendance,
        @Nullable String series,
        @Nullable String service,
        List<String> follows,
        String status,
        @Nullable String assuredDate,
        @Nullable String lastModified) {}
