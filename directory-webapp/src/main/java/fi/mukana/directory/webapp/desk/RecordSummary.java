package fi.mukana.directory.webapp.desk;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.ranking.Why;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.webapp.catalog.page.Handout;
import fi.mukana.directory.webapp.catalog.page.HandoutWords;
import fi.mukana.directory.webapp.catalog.page.PhoneLink;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.matching.page.AskedNeed;
import fi.mukana.directory.webapp.matching.page.Chip;
import fi.mukana.directory.webapp.matching.page.MatchWords;
import fi.mukana.directory.webapp.matching.page.ReasonLine;
import fi.mukana.directory.webapp.page.TextView;
import fi.mukana.directory.webapp.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what an advisor pastes into the client's record: when, what was searched for, which services were told, how
 * they are reached. It names no person: neither the client, of whom the desk knows nothing, nor whoever answers there.
 */
final class RecordSummary {

    private final CatalogListing listing;
    private final MatchWords words;
    private final HandoutWords handouts;
    private final Texts texts;

    RecordSummary(CatalogListing listing, MatchWords words) {
        this.listing = listing;
        this.words = words;
        this.texts = words.texts();
        this.handouts = new HandoutWords(listing, texts.language());
    }

    /**
     * Returns the text, a line each.
     *
     * @param desk the desk
     * @param list the address of the client's list
     */
    String of(Desk desk, String list) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.of(
                "desk.advisor.summary.date", texts.day(listing.directory().today())));
        if (!desk.needs().isEmpty()) {
            lines.add("");
            lines.add(texts.get("desk.advisor.summary.needs"));
        }
        for (int at = 0; at < desk.needs().size(); at++) {
            lines.add(texts.of(
                    "desk.advisor.summary.item", at + 1, chips(desk.needs().get(at))));
        }
        lines.add("");
        lines.add(texts.get("desk.advisor.summary.services"));
        for (int at = 0; at < desk.services().size(); at++) {
            service(lines, at + 1, desk.services().get(at), desk.needs());
        }
        lines.add("");
        lines.add(texts.of("desk.advisor.summary.list", list));
        return String.join("\n", lines);
    }

    private String chips(AskedNeed asked) {
        return words.chips(asked.need()).stream().map(Chip::label).collect(joining(", "));
    }

    private void service(List<String> lines, int number, Service service, List<AskedNeed> needs) {
        Handout handout = handouts.handout(service);
        lines.add(texts.of(
                "desk.advisor.summary.service",
                number,
                handout.card().name().text(),
                handout.card().organization().text()));
        handout.closed().ifPresent(lines::add);
        line(
                lines,
                "phone",
                handout.card().phones().stream().map(PhoneLink::text).collect(joining(", ")));
        line(lines, "email", String.join(", ", handout.emails()));
        line(
                lines,
                "place",
                handout.places().isEmpty()
                        ? handout.card().place()
                        : handout.places().stream().collect(joining("; ")));
        line(
                lines,
                "hours",
                handout.hours().stream()
                        .flatMap(hours -> hours.lines().stream())
                        .map(TextView::text)
                        .collect(joining(", ")));
        line(lines, "price", handout.card().price());
        for (int at = 0; at < needs.size(); at++) {
            int need = at + 1;
            reason(service, needs.get(at))
                    .ifPresent(reason -> lines.add(texts.of("desk.advisor.summary.reason", need, reason)));
        }
    }

    /** Returns the weightiest reason for which a service fits a need; empty if it does not. */
    private Optional<String> reason(Service service, AskedNeed asked) {
        return listing.directory()
                .whyMatched(asked.need(), service.id())
                .filter(why -> why.outcome() == Why.Outcome.RANKED)
                .flatMap(why -> words.why(why, asked).reasons().stream()
                        .filter(reason -> !reason.isAgainst())
                        .map(ReasonLine::text)
                        .findFirst());
    }

    private void line(List<String> lines, String of, String value) {
        if (!value.isEmpty()) {
            lines.add(texts.of("desk.advisor.summary." + of, value.replace('\u00a0', ' ')));
        }
    }
}
