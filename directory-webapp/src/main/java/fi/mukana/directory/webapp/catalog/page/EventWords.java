package fi.mukana.directory.webapp.catalog.page;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.event.AttendanceMode;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventStatus;
import fi.mukana.directory.event.EventTime;
import fi.mukana.directory.event.RegistrationWindow;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.page.TextView;
import fi.mukana.directory.webapp.page.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in words of one language what events are. For one request. */
final class EventWords {

    private static final Comparator<Event> BY_DAY = Comparator.comparing(
                    (Event event) -> event.time().date().toLocalDate().orElse(LocalDate.MAX))
            .thenComparing(event -> event.time().begins().orElse(LocalTime.MIN))
            .thenComparing(Event::id);

    private final CatalogWords words;
    private final Texts texts;

    EventWords(CatalogWords words) {
        this.words = words;
        this.texts = words.texts();
    }

    /** Returns the events to come, the next one first. */
    List<Event> coming() {
        return coming(words.directory().catalog().events());
    }

    /** Returns those of some events that are to come, the next one first. */
    List<Event> coming(Collection<Event> some) {
        return shown(some)
                .filter(event -> !event.time().isOver(words.today()))
                .sorted(BY_DAY)
                .toList();
    }

    /** Returns the events that are over, the latest one first. */
    List<Event> past() {
        return past(words.directory().catalog().events());
    }

    /** Returns those of some events that are over, the latest one first. */
    List<Event> past(Collection<Event> some) {
        return shown(some)
                .filter(event -> event.time().isOver(words.today()))
                .sorted(BY_DAY.reversed())
                .toList();
    }

    private static Stream<Event> shown(Collection<Event> some) {
        return some.stream().filter(event -> event.publishing() == PublishingStatus.PUBLISHED);
    }

    /** Returns an event as lists show it. */
    EventCard card(Event event) {
        return new EventCard(
                event.id().value(),
                TextView.name(event.name(), words.language()),
                texts.get("catalog.event.kind." + EnumCodes.code(event.kind())),
                when(event.time()),
                place(event),
                words.organizationName(event.organizer()),
                TextView.of(event.summary(), words.language()),
                words.price(event.cost()),
                note(event));
    }

    /** Returns an event as its page shows it. */
    EventDetail detail(Event event) {
        List<WebLink> links = new ArrayList<>();
        event.registration().link().ifPresent(links::add);
        event.participation().ifPresent(links::add);
        links.addAll(event.links());
        return new EventDetail(
                card(event),
                event.organizer().value(),
                event.partners().stream().flatMap(id -> words.link(id).stream()).toList(),
                event.attendance().map(texts::count),
                TextView.of(event.description(), words.language()),
                TextView.of(event.program(), words.language()),
                event.mode() == AttendanceMode.UNKNOWN
                        ? Optional.empty()
                        : Optional.of(texts.get("catalog.event.mode." + EnumCodes.code(event.mode()))),
                event.ages().map(words::ages),
                registration(event.registration()),
                TextView.of(event.registration().instruction(), words.language()),
                words.languages(event.languages()),
                words.contacts(event.contactPoints()),
                words.links(links),
                event.service()
                        .flatMap(id -> words.directory().catalog().service(id))
                        .filter(CatalogWords::isShown)
                        .map(service -> new LinkLine(
                                "services/" + service.id(), TextView.name(service.name(), words.language()))));
    }

    private String when(EventTime time) {
        Locale locale = Texts.localeOf(words.language());
        String day = time.date()
                .toLocalDate()
                .map(known -> known.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale) + " "
                        + texts.day(known))
                .orElseGet(() -> words.date(time.date()));
        String days = time.lastDay()
                .filter(last -> !time.date().toLocalDate().equals(Optional.of(last)))
                .map(last -> day + "–" + texts.day(last))
                .orElse(day);
        if (time.begins().isEmpty()) {
            return days;
        }
        String hours = Stream.concat(time.begins().stream(), time.ends().stream())
                .map(texts::time)
                .collect(joining("–"));
        return texts.of("catalog.event.when", days, hours);
    }

    private String place(Event event) {
        return event.place()
                .map(words::address)
                .filter(place -> !place.isEmpty())
                .orElseGet(() -> event.mode() == AttendanceMode.REMOTE
                        ? texts.get("catalog.event.mode.remote")
                        : words.areas(event.areas()));
    }

    private Optional<String> note(Event event) {
        if (event.status() != EventStatus.SCHEDULED) {
            return Optional.of(texts.get("catalog.event.status." + EnumCodes.code(event.status())));
        }
        return event.time().isOver(words.today()) ? Optional.of(texts.get("catalog.event.over")) : Optional.empty();
    }

    private List<String> registration(RegistrationWindow registration) {
        List<String> lines = new ArrayList<>();
        switch (registration.required()) {
            case YES -> lines.add(texts.get("catalog.event.registration.yes"));
            case NO -> lines.add(texts.get("catalog.event.registration.no"));
            case UNKNOWN -> {
                // nothing is told
            }
        }
        registration
                .open()
                .through()
                .ifPresent(last -> lines.add(texts.of(
                        registration.open().isOver(words.today())
                                ? "catalog.event.registration.over"
                                : "catalog.event.registration.through",
                        texts.day(last))));
        registration.places().ifPresent(places -> lines.add(texts.of("catalog.event.registration.places", places)));
        return lines;
    }
}
