package fi.mukana.directory;

import fi.mukana.directory.event.Event;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.OrganizationType;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.organization.StatedFigure.Listed;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.service.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a directory lists on a day, counted, and the links by which its news are followed. */
final class Listings {

    private Listings() {}

    static int count(Directory directory, Listed kind, LocalDate day) {
        return (int) listed(directory, kind, day, directory.catalog().organizations().stream())
                .count();
    }

    static int count(Directory directory, Listed kind, OrganizationId organization, LocalDate day) {
        return switch (kind) {
            case ORGANIZATIONS, ASSOCIATIONS ->
                (int) listed(
                                directory,
                                kind,
                                day,
                                directory.catalog().organizations().stream()
                                        .filter(one -> one.parent().equals(Optional.of(organization))))
                        .count();
            case SERVICES ->
                (int) services(directory, day)
                        .filter(service -> service.organization().equals(organization))
                        .count();
            case EVENTS ->
                (int) events(directory, day)
                        .filter(event -> event.isHeldBy(organization))
                        .count();
        };
    }

    private static Stream<?> listed(
            Directory directory, Listed kind, LocalDate day, Stream<Organization> organizations) {
        return switch (kind) {
            case ORGANIZATIONS -> organizations.filter(one -> isWorking(one, day));
            case ASSOCIATIONS ->
                organizations.filter(one -> isWorking(one, day) && one.type() == OrganizationType.ASSOCIATION);
            case SERVICES -> services(directory, day);
            case EVENTS -> events(directory, day);
        };
    }

    private static boolean isWorking(Organization organization, LocalDate day) {
        return organization.status() == PublishingStatus.PUBLISHED && organization.isWorking(day);
    }

    private static Stream<Service> services(Directory directory, LocalDate day) {
        return directory.catalog().services().stream().filter(service -> directory.isOffered(service, day));
    }

    private static Stream<Event> events(Directory directory, LocalDate day) {
        return directory.catalog().events().stream()
                .filter(event -> event.publishing() == PublishingStatus.PUBLISHED
                        && !event.time().isOver(day));
    }

    static List<NewsLink> newsLinks(Directory directory, LocalDate day) {
        List<NewsLink> links = new ArrayList<>();
        news(directory.profile().links())
                .forEach(link -> links.add(new NewsLink(link, Optional.empty(), Optional.empty())));
        directory.catalog().organizations().stream()
                .filter(one -> isWorking(one, day))
                .forEach(one -> news(one.links())
                        .forEach(link -> links.add(new NewsLink(link, Optional.of(one.id()), Optional.empty()))));
        services(directory, day)
                .forEach(one -> news(one.links())
                        .forEach(link ->
                                links.add(new NewsLink(link, Optional.of(one.organization()), Optional.of(one.id())))));
        return List.copyOf(links);
    }

    private static Stream<WebLink> news(List<WebLink> links) {
        return links.stream().filter(link -> link.kind().isNewsOrChannel());
    }
}
