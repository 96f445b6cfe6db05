package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.webapp.catalog.CodeView;
import fi.mukana.directory.webapp.catalog.FigureView;
import fi.mukana.directory.webapp.catalog.LinkView;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The region that the directory is for.
 *
 * @param id its id
 * @param names its name by language
 * @param publishers who keeps the directory, by language
 * @param areas its areas, the main one first
 * @param languages the languages that the directory is offered in, in their order
 * @param links its own channels and news, and other pages
 * @param figures what is stated of it in numbers, beside what is listed
 * @param demo whether the content is invented
 */
@Schema(name = "RegionProfileView")
public record RegionProfileView(
        String id,
        Map<String, String> names,
        Map<String, String> publishers,
        List<CodeView> areas,
        List<String> languages,
        List<LinkView> links,
        List<FigureView> figures,
        boolean demo) {}
