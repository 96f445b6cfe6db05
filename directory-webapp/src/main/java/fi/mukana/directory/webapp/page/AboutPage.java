package fi.mukana.directory.webapp.page;

import jakarta.enterprise.context.ApplicationScoped;

/** What the directory is, how it ranks, what it does with data. */
@ApplicationScoped
public class AboutPage implements Page {

    @Override
    public String address() {
        return "about";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        return PageAnswer.view("page/about", ArticleView.of(Texts.in(request.language()), "page.about"));
    }
}
