package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * What an organization is.
 *
 * @param frame what stands around it
 * @param description what it does
 * @param figures what is stated of it in numbers
 * @param news its channels and news
 * @param facts name and value of what is known: business id, founded …
 * @param languages in which languages it serves
 * @param parent the organization that it belongs to
 * @param firstContact the first of its contacts, alone; empty if it has none
 * @param assured the sentence that says when the data was checked
 */
public record OrganizationAbout(
        OrganizationFrame frame,
        Optional<TextView> description,
        List<FigureLine> figures,
        List<NewsLine> news,
        List<Fact> facts,
        String languages,
        Optional<LinkLine> parent,
        List<ContactLine> firstContact,
        String assured) {

    /**
     * A name and its value.
     *
     * @param name the name
     * @param value the value
     */
    public record Fact(String name, String value) {}

    /** Copies the lists. */
    public OrganizationAbout {
        figures = List.copyOf(figures);
        news = List.copyOf(news);
        facts = List.copyOf(facts);
        firstContact = List.copyOf(firstContact);
    }
}
