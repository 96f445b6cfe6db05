package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.NewsLink;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.PartialDate;
import fi.mukana.directory.webapp.catalog.page.NewsLine;
import fi.mukana.directory.webapp.catalog.page.NewsWords;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Paging;
import fi.mukana.directory.webapp.page.Tab;
import fi.mukana.directory.webapp.page.TextView;
import java.text.CollationKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The channels by which one follows the region and its organizations, and their news. Only links are shown: nothing is
 * fetched from another site.
 *
 * @param frame what stands around it
 * @param kinds the ways to channels of one kind alone, the way to all of them first
 * @param own the region's own channels
 * @param news the newest pieces of news, of the region, its organizations and services
 * @param organizations the organizations of this page of the list that have channels, by name
 * @param paging which page of the list
 */
public record NewsView(
        RegionFrame frame,
        List<Tab> kinds,
        List<NewsLine> own,
        List<NewsLine> news,
        List<Owner> organizations,
        Paging paging) {

    /** How many pieces of news are shown. */
    private static final int NEWEST = 20;

    /**
     * An organization with its channels.
     *
     * @param name its name
     * @param href its page, below the language
     * @param channels its channels
     */
    public record Owner(TextView name, String href, List<NewsLine> channels) {
        /** Copies the list. */
        public Owner {
            channels = List.copyOf(channels);
        }
    }

    private record Named(CollationKey key, OrganizationId id) {}

    /** Copies the lists. */
    public NewsView {
        kinds = List.copyOf(kinds);
        own = List.copyOf(own);
        news = List.copyOf(news);
        organizations = List.copyOf(organizations);
    }

    static NewsView of(RegionWords words, PageRequest request) {
        NewsWords newsWords = new NewsWords(words.words());
        List<NewsLink> all = words.directory().newsLinks();
        Optional<WebLink.Kind> kind = request.parameter("kind")
                .flatMap(code -> EnumCodes.parse(WebLink.Kind.class, code))
                .filter(WebLink.Kind::isChannel);
        List<NewsLink> channels =
                all.stream().filter(link -> link.link().kind().isChannel()).toList();
        List<NewsLink> ofKind = channels.stream()
                .filter(link -> kind.filter(one -> one != link.link().kind()).isEmpty())
                .toList();
        Map<OrganizationId, List<NewsLink>> byOwner = new LinkedHashMap<>();
        ofKind.forEach(link -> link.organization()
                .ifPresent(id ->
                        byOwner.computeIfAbsent(id, key -> new ArrayList<>()).add(link)));
        List<OrganizationId> owners = byName(words, byOwner.keySet().stream().toList());
        Paging paging = Paging.of(
                request,
                owners.size(),
                kind.map(one -> Map.of("kind", List.of(EnumCodes.code(one)))).orElse(Map.of()));
        return new NewsView(
                words.frame(RegionWords.Part.NEWS),
                kinds(words, channels, kind),
                ofKind.stream()
                        .filter(link -> link.organization().isEmpty())
                        .map(newsWords::line)
                        .toList(),
                kind.isPresent() ? List.of() : newest(all, newsWords),
                paging.part(owners).stream()
                        .map(id -> new Owner(
                                words.words().organizationName(id),
                                "organizations/" + id,
                                byOwner.getOrDefault(id, List.of()).stream()
                                        .map(newsWords::line)
                                        .toList()))
                        .toList(),
                paging);
    }

    private static List<OrganizationId> byName(RegionWords words, List<OrganizationId> ids) {
        return ids.stream()
                .map(id -> new Named(
                        words.collator()
                                .getCollationKey(
                                        words.words().organizationName(id).text()),
                        id))
                .sorted(Comparator.comparing(Named::key).thenComparing(Named::id))
                .map(Named::id)
                .toList();
    }

    private static List<Tab> kinds(RegionWords words, List<NewsLink> channels, Optional<WebLink.Kind> chosen) {
        String address = RegionWords.Part.NEWS.address();
        List<Tab> kinds = new ArrayList<>();
        kinds.add(new Tab(words.texts().get("insight.news.all"), address, chosen.isEmpty()));
        for (WebLink.Kind kind : WebLink.Kind.values()) {
            if (channels.stream().anyMatch(link -> link.link().kind() == kind)) {
                String code = EnumCodes.code(kind);
                kinds.add(new Tab(
                        words.texts().get("catalog.news.kind." + code),
                        address + Addresses.query(Map.of("kind", List.of(code))),
                        chosen.equals(Optional.of(kind))));
            }
        }
        return kinds;
    }

    /** The newest first; what does not tell its year last. */
    private static List<NewsLine> newest(List<NewsLink> all, NewsWords words) {
        return all.stream()
                .filter(link -> link.link().kind() == WebLink.Kind.NEWS)
                .sorted(Comparator.comparing(
                        (NewsLink link) -> link.link()
                                .published()
                                .flatMap(PartialDate::latest)
                                .orElse(LocalDate.MIN),
                        Comparator.reverseOrder()))
                .limit(NEWEST)
                .map(words::lineWithOwner)
                .toList();
    }
}
