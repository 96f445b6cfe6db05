package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.service.OpeningHours;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.page.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in one language what somebody takes along of a service, on paper or on a phone. For one request. */
public final class HandoutWords {

    private static final int MOST_LINKS = 2;

    private final CatalogWords words;
    private final HoursWords hours;

    /** Begins with a directory as it is now and the language of the reader. */
    public HandoutWords(CatalogListing listing, Language language) {
        this.words = new CatalogWords(listing, language);
        this.hours = new HoursWords(language);
    }

    /** Returns what to take along of a service. */
    public Handout handout(Service service) {
        ServiceDetail detail = words.detail(service, Optional.empty());
        return new Handout(
                detail.card(),
                detail.closed(),
                detail.alert(),
                what(service).flatMap(text -> TextView.of(text, words.language())),
                detail.instruction(),
                hours(service),
                detail.channels().stream()
                        .flatMap(channel -> channel.places().stream())
                        .distinct()
                        .toList(),
                Stream.concat(
                                detail.contacts().stream().flatMap(contact -> contact.emails().stream()),
                                detail.channels().stream().flatMap(channel -> channel.emails().stream()))
                        .distinct()
                        .toList(),
                Stream.concat(
                                detail.links().stream(),
                                detail.channels().stream().flatMap(channel -> channel.links().stream()))
                        .distinct()
                        .limit(MOST_LINKS)
                        .toList(),
                detail.terms());
    }

    /** Returns the text that is written for this reader; the shortest where none is or all are. */
    private Optional<LocalizedText> what(Service service) {
        List<LocalizedText> texts = Stream.of(service.summary(), service.description())
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.stream()
                .filter(text -> text.in(words.language()).isPresent())
                .findFirst()
                .or(() -> texts.stream().findFirst());
    }

    private List<Handout.Hours> hours(Service service) {
        List<Handout.Hours> all = new ArrayList<>();
        add(all, Optional.empty(), service.hours());
        for (ServiceChannel channel : service.channels()) {
            add(
                    all,
                    Optional.of(words.channel(channel).kind()),
                    channel.common().hours());
        }
        return all;
    }

    private void add(List<Handout.Hours> all, Optional<String> of, OpeningHours given) {
        List<TextView> lines = Stream.concat(
                        hours.times(given, words.today()).stream().map(TextView::plain),
                        hours.told(given, words.today()).stream())
                .toList();
        if (!lines.isEmpty()) {
            all.add(new Handout.Hours(of, lines));
        }
    }
}
