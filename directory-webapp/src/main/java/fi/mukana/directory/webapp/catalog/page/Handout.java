package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * A service as somebody takes it along: what is needed to go there or to call.
 *
 * @param card what lists show too
 * @param closed the sentence that says that it is not given now; empty if it is
 * @param alert what the organization wants to be known first
 * @param what what it is: in the reader's own variant of the language where that is told anywhere
 * @param how how to go about it
 * @param hours when it is given
 * @param places where it is, an address each
 * @param emails whom to write to
 * @param links its pages
 * @param terms the conditions, a sentence each
 */
public record Handout(
        ServiceCard card,
        Optional<String> closed,
        Optional<TextView> alert,
        Optional<TextView> what,
        Optional<TextView> how,
        List<Hours> hours,
        List<String> places,
        List<String> emails,
        List<LinkLine> links,
        List<String> terms) {

    /**
     * Opening hours.
     *
     * @param of of what: the kind of channel; empty if they are the service's own
     * @param lines the hours, a line each
     */
    public record Hours(Optional<String> of, List<TextView> lines) {

        /** Copies the list. */
        public Hours {
            lines = List.copyOf(lines);
        }
    }

    /** Copies the lists. */
    public Handout {
        hours = List.copyOf(hours);
        places = List.copyOf(places);
        emails = List.copyOf(emails);
        links = List.copyOf(links);
        terms = List.copyOf(terms);
    }
}
