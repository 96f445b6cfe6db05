package fi.mukana.directory.webapp.page;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.AccessibilityView.Line;
import fi.mukana.directory.webapp.page.AccessibilityView.Part;
import fi.mukana.directory.webapp.settings.WebappSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The accessibility statement that the Act on the Provision of Digital Services (306/2019) asks for: how far the webapp
 * conforms, what is not accessible and why, how to get it otherwise, whom to tell and when they answer, who supervises,
 * when and how the statement was made.
 */
@ApplicationScoped
public class AccessibilityPage implements Page {

    private static final String KEY = "page.accessibility.";

    @Inject
    private CatalogViews views;

    @Inject
    private WebappSettings settings;

    @Override
    public String address() {
        return "accessibility";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        return PageAnswer.view(
                "page/accessibility",
                statement(request.language(), views.current().directory().profile(), settings));
    }

    static AccessibilityView statement(Language language, RegionProfile profile, WebappSettings settings) {
        Texts texts = Texts.in(language);
        Object[] arguments = {
            profile.publisher().orEmpty(language),
            settings.publicAddress().toString(),
            texts.day(settings.statementMade()),
            texts.day(settings.statementReviewed())
        };
        List<Line> editors = List.of(profile.editorsEmail()
                .map(mail -> Line.of(mail.toString(), Optional.empty()))
                .orElseGet(() -> Line.of(texts.get(KEY + "no-mail"), Optional.empty())));
        return new AccessibilityView(List.of(
                part(texts, "state", List.of(), arguments),
                part(texts, "gaps", List.of(), arguments),
                part(texts, "instead", editors, arguments),
                part(texts, "feedback", editors, arguments),
                part(texts, "supervision", authority(texts, language, profile), arguments),
                part(texts, "details", List.of(), arguments)));
    }

    private static Part part(Texts texts, String name, List<Line> contacts, Object... arguments) {
        return new Part(ArticleView.Section.of(texts, KEY + name, arguments), contacts);
    }

    /** Returns who supervises: the region's own words line by line, else the authority for all of Finland. */
    private static List<Line> authority(Texts texts, Language language, RegionProfile profile) {
        TextView view = TextView.brief(profile.supervisoryAuthority(), language)
                .orElseGet(() -> new TextView(texts.get(KEY + "authority"), Optional.empty(), Optional.empty()));
        return view.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Line.of(line, view.lang()))
                .toList();
    }
}
