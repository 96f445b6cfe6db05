package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.OrganizationType;
import fi.mukana.directory.organization.StatedFigure;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/** Says what is stated in numbers, beside what is listed, in words of one language. For one request. */
public final class FigureWords {

    private final CatalogWords words;

    /** Begins with the words of a directory. */
    public FigureWords(CatalogWords words) {
        this.words = words;
    }

    /** Returns what is stated of the region. */
    public List<FigureLine> ofRegion() {
        return words.directory().profile().figures().stream()
                .map(figure -> line(
                        figure,
                        figure.listed()
                                .map(kind -> listed(kind, words.directory().listed(kind), address(kind)))))
                .toList();
    }

    /** Returns what is stated of an organization. */
    List<FigureLine> of(Organization organization) {
        OrganizationId id = organization.id();
        return organization.figures().stream()
                .map(figure -> line(
                        figure,
                        figure.listed()
                                .map(kind -> listed(kind, words.directory().listed(kind, id), address(kind, id)))))
                .toList();
    }

    private FigureLine line(StatedFigure figure, Optional<FigureLine.ListedHere> listed) {
        return new FigureLine(
                TextView.name(figure.label(), words.language()),
                words.texts().count(figure.count()),
                listed,
                TextView.name(figure.source(), words.language()),
                figure.link().map(WebLink::url),
                figure.count()
                        .asOf()
                        .map(day -> words.texts()
                                .of("catalog.figure.day", words.texts().day(day)))
                        .orElseGet(() -> words.texts().get("catalog.figure.no-day")));
    }

    private FigureLine.ListedHere listed(StatedFigure.Listed kind, int count, String href) {
        return new FigureLine.ListedHere(
                words.texts().number(count), words.texts().get("catalog.figure.listed." + EnumCodes.code(kind)), href);
    }

    private static String address(StatedFigure.Listed kind) {
        return switch (kind) {
            case ORGANIZATIONS -> "organizations";
            case ASSOCIATIONS -> "organizations?type=" + EnumCodes.code(OrganizationType.ASSOCIATION);
            case SERVICES -> "services";
            case EVENTS -> "events";
        };
    }

    private static String address(StatedFigure.Listed kind, OrganizationId organization) {
        return switch (kind) {
            case ORGANIZATIONS -> "organizations?parent=" + organization;
            case ASSOCIATIONS ->
                "organizations?parent=" + organization + "&type=" + EnumCodes.code(OrganizationType.ASSOCIATION);
            case SERVICES -> "organizations/" + organization + "/services";
            case EVENTS -> "organizations/" + organization + "/events";
        };
    }
}
