package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.contact.store.OutgoingKind;
import fi.mukana.directory.webapp.contact.store.OutgoingMail;
import fi.mukana.directory.webapp.page.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the mail that tells that something waits: in each language of the interface, with a link and without a word of
 * what waits or of whom it is from.
 */
final class LetterWriter {

    private final URI publicAddress;
    private final List<Language> languages;

    /**
     * A writer.
     *
     * @param publicAddress where people reach the webapp, ending with a slash
     * @param languages the languages to write in, the first one that of the linked page
     */
    LetterWriter(URI publicAddress, List<Language> languages) {
        this.publicAddress = publicAddress;
        this.languages = List.copyOf(languages);
    }

    Letter write(OutgoingMail mail) {
        String kind = mail.kind() == OutgoingKind.FEEDBACK ? "contact.mail.feedback." : "contact.mail.request.";
        String page = mail.kind() == OutgoingKind.FEEDBACK ? FeedbackNotePage.FOLDER : RecipientPage.FOLDER;
        List<String> subjects = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Language language : languages) {
            Texts texts = Texts.in(language);
            String link = publicAddress + language.tag() + "/" + page + "/"
                    + mail.token().value();
            subjects.add(texts.get(kind + "subject"));
            parts.add(texts.get(kind + "text") + "\n\n" + link + "\n\n" + texts.get(kind + "note"));
        }
        return new Letter(
                mail.messageId(),
                mail.to(),
                String.join(" – ", subjects),
                String.join("\n\n--\n\n", parts) + "\n",
                mail.created());
    }
}
