package fi.mukana.directory.webapp.catalog;

import static fi.mukana.directory.webapp.catalog.CatalogPresenter.day;
import static fi.mukana.directory.webapp.catalog.CatalogPresenter.texts;

import fi.mukana.directory.Directory;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.event.EventTime;
import fi.mukana.directory.event.RegistrationWindow;
import fi.mukana.directory.organization.Address;
import fi.mukana.directory.service.AgeRange;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import java.time.LocalTime;

/** Makes view records of events, as {@link CatalogPresenter} does of services and organizations. */
final class EventPresenter {

    private final CatalogPresenter records;

    EventPresenter(Directory directory, Language language) {
        this.records = new CatalogPresenter(directory, language);
    }

    /** Returns an event as a list shows it. */
    EventSummary summary(Event event) {
        return new EventSummary(
                event.id().value(),
                records.text(event.name()),
                records.text(event.summary()),
                records.organization(event.organizer()),
                EnumCodes.code(event.kind()),
                time(event.time()),
                EnumCodes.code(event.mode()),
                event.place()
                        .flatMap(Address::municipality)
                        .map(records::municipality)
                        .orElse(null),
                records.areas(event.areas()),
                CatalogPresenter.free(event.cost()),
                EnumCodes.code(event.status()));
    }

    /** Returns an event with all that may be shown of it. */
    EventView detail(Event event) {
        return new EventView(
                event.id().value(),
                records.organization(event.organizer()),
                event.partners().stream().map(records::organization).toList(),
                texts(event.name()),
                texts(event.summary()),
                texts(event.description()),
                texts(event.program()),
                EnumCodes.code(event.kind()),
                time(event.time()),
                EnumCodes.code(event.mode()),
                records.addresses(event.place().stream().toList()).stream()
                        .findFirst()
                        .orElse(null),
                event.participation().map(CatalogPresenter::link).orElse(null),
                records.areas(event.areas()),
                event.concepts().stream().map(records::concept).toList(),
                CatalogPresenter.codes(event.audienceLevels()),
                event.ages().map(AgeRange::minimumAge).orElse(null),
                event.ages()
                        .filter(AgeRange::hasUpperLimit)
                        .map(AgeRange::maximumAge)
                        .orElse(null),
                CatalogPresenter.tags(event.languages()),
                CatalogPresenter.cost(event.cost()),
                registration(event.registration()),
                records.contacts(event.contactPoints()),
                event.links().stream().map(CatalogPresenter::link).toList(),
                CatalogPresenter.terms(event.keywords()),
                event.attendance().map(CatalogPresenter::count).orElse(null),
                event.series().orElse(null),
                event.service().map(Object::toString).orElse(null),
                event.follows().stream().map(EventId::value).toList(),
                EnumCodes.code(event.status()),
                day(event.assurance().assuredDate()),
                event.lastModified().map(Object::toString).orElse(null));
    }

    private static RegistrationView registration(RegistrationWindow registration) {
        return new RegistrationView(
                EnumCodes.code(registration.required()),
                day(registration.open().from()),
                day(registration.open().through()),
                registration.places().orElse(null),
                registration.link().map(CatalogPresenter::link).orElse(null),
                texts(registration.instruction()));
    }

    private static EventTimeView time(EventTime time) {
        return new EventTimeView(
                time.date().written(),
                time.begins().map(LocalTime::toString).orElse(null),
                day(time.lastDay()),
                time.ends().map(LocalTime::toString).orElse(null));
    }
}
