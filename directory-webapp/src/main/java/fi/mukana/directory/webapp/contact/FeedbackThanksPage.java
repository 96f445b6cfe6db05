package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Says that the feedback has come. */
@ApplicationScoped
public class FeedbackThanksPage implements Page {

    static final String ADDRESS = "feedback/thanks";

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public PageAnswer get(PageRequest request) {
        return PageAnswer.view("contact/feedback-thanks", new GoneView());
    }
}
