package fi.mukana.directory.webapp.problem.page;

import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import fi.mukana.directory.webapp.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

/** What a kind of problem means and how to get on. */
@ApplicationScoped
public class ProblemTypePage implements Page {

    @Override
    public String address() {
        return "errors/{type}";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        Texts texts = Texts.in(request.language());
        return ProblemType.find(request.variable("type"))
                .map(type -> PageAnswer.view("problem/type", view(type, texts)))
                .orElseGet(PageAnswer::notFound);
    }

    static ProblemTypeView view(ProblemType type, Texts texts) {
        String key = "problem." + type.slug();
        return new ProblemTypeView(
                type.type(),
                Integer.toString(type.status()),
                type.title(Texts.localeOf(texts.language())),
                texts.get(key + ".text"),
                texts.get(key + ".cure"));
    }
}
