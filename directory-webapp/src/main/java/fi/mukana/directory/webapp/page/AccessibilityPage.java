package fi.mukana.directory.webapp.page;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How accessible the webapp is, what is known to be missing, whom to tell. */
@ApplicationScoped
public class AccessibilityPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "accessibility";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        Language language = request.language();
        Texts texts = Texts.in(language);
        RegionProfile profile = views.current().directory().profile();
        String publisher = profile.publisher().orEmpty(language);
        String mail =
                profile.editorsEmail().map(Object::toString).orElseGet(() -> texts.get("page.accessibility.no-mail"));
        String authority = profile.supervisoryAuthority().isEmpty()
                ? texts.get("page.accessibility.authority")
                : profile.supervisoryAuthority().orEmpty(language);
        return PageAnswer.view(
                "page/accessibility", ArticleView.of(texts, "page.accessibility", publisher, mail, authority));
    }
}
