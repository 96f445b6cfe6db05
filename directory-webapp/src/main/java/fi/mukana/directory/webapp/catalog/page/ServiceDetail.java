package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * A service as its page shows it.
 *
 * @param card what lists show too
 * @param closed the sentence that says that it is not given now; empty if it is
 * @param alert what the organization wants to be known first
 * @param description what it is
 * @param easy what it is in easy language, if that is confirmed
 * @param instruction how to go about it
 * @param application how to apply
 * @param documents what to bring
 * @param themes what it is for
 * @param supports in which form help comes
 * @param groups whom it is for
 * @param areas whom it serves by place
 * @param terms the conditions, a sentence each; empty if none is known
 * @param termsText the conditions in the organization's words
 * @param prices the prices, a line each
 * @param priceText the price in the organization's words
 * @param languages in which languages
 * @param interpretation about interpreting
 * @param hours when it is given, a line each
 * @param accessibility what is known, a line each
 * @param channels the ways to reach it
 * @param contacts whom to ask
 * @param links pages about it
 * @param related services that go with it
 * @param inBasket whether it lies in the basket; empty if there is no basket
 */
public record ServiceDetail(
        ServiceCard card,
        Optional<String> closed,
        Optional<TextView> alert,
        Optional<TextView> description,
        Optional<EasyText> easy,
        Optional<TextView> instruction,
        Optional<TextView> application,
        List<TextView> documents,
        List<String> themes,
        List<String> supports,
        List<String> groups,
        String areas,
        List<String> terms,
        Optional<TextView> termsText,
        List<String> prices,
        Optional<TextView> priceText,
        String languages,
        Optional<TextView> interpretation,
        List<String> hours,
        List<String> accessibility,
        List<ChannelLine> channels,
        List<ContactLine> contacts,
        List<LinkLine> links,
        List<RelatedService> related,
        Optional<Boolean> inBasket) {

    /**
     * Texts in easy language.
     *
     * @param lines the lines; one sentence each, if it was written so
     * @param confirmed the sentence that says who confirmed it and when
     */
    public record EasyText(List<String> lines, String confirmed) {
        /** Copies the list. */
        public EasyText {
            lines = List.copyOf(lines);
        }
    }

    /** Copies the lists. */
    public ServiceDetail {
        documents = List.copyOf(documents);
        themes = List.copyOf(themes);
        supports = List.copyOf(supports);
        groups = List.copyOf(groups);
        terms = List.copyOf(terms);
        prices = List.copyOf(prices);
        hours = List.copyOf(hours);
        accessibility = List.copyOf(accessibility);
        channels = List.copyOf(channels);
        contacts = List.copyOf(contacts);
        links = List.copyOf(links);
        related = List.copyOf(related);
    }
}
