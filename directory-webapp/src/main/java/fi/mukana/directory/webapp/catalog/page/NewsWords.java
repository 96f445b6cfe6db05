package fi.mukana.directory.webapp.catalog.page;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.NewsLink;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.page.TextView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in words of one language which channels and news there are. For one request. */
public final class NewsWords {

    private final CatalogWords words;

    /** Begins with the words of a directory. */
    public NewsWords(CatalogWords words) {
        this.words = words;
    }

    /** Returns a channel or a piece of news as it stands with whose it is. */
    public NewsLine line(NewsLink news) {
        return line(news.link(), service(news));
    }

    /** Returns a channel or a piece of news with whose it is. */
    public NewsLine lineWithOwner(NewsLink news) {
        List<LinkLine> about = new ArrayList<>();
        news.organization().ifPresent(id -> about.add(new LinkLine("organizations/" + id, words.organizationName(id))));
        about.addAll(service(news));
        return line(news.link(), about);
    }

    /** Returns the channels and news of an organization and of the services that it gives now. */
    List<NewsLine> of(Organization organization, List<Service> services) {
        List<NewsLine> lines = new ArrayList<>();
        news(organization.links()).forEach(link -> lines.add(line(link, List.of())));
        services.forEach(service ->
                news(service.links()).forEach(link -> lines.add(line(link, List.of(link(service))))));
        return lines;
    }

    /** Returns the links that are neither channels nor news. */
    static List<WebLink> ordinary(List<WebLink> links) {
        return links.stream().filter(link -> !link.kind().isNewsOrChannel()).toList();
    }

    private static List<WebLink> news(List<WebLink> links) {
        return links.stream().filter(link -> link.kind().isNewsOrChannel()).toList();
    }

    private List<LinkLine> service(NewsLink news) {
        return news.service().flatMap(id -> words.directory().catalog().service(id)).map(this::link).stream()
                .toList();
    }

    private LinkLine link(Service service) {
        return new LinkLine("services/" + service.id(), TextView.name(service.name(), words.language()));
    }

    private NewsLine line(WebLink link, List<LinkLine> about) {
        return new NewsLine(
                words.texts().get("catalog.news.kind." + EnumCodes.code(link.kind())),
                link.url(),
                words.links(List.of(link)).get(0).name(),
                TextView.of(link.purpose(), words.language()),
                audience(link),
                link.published().map(words::date),
                about);
    }

    private Optional<String> audience(WebLink link) {
        Set<String> groups = new LinkedHashSet<>();
        link.audience().forEach(id -> groups.add(words.label(id)));
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(words.texts()
                        .of("catalog.news.audience", groups.stream().collect(joining(", "))));
    }
}
