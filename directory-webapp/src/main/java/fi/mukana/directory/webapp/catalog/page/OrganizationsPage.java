package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.OrganizationType;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All organizations that work, by name; limited by municipality, type and the organization that they belong to. */
@ApplicationScoped
public class OrganizationsPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "organizations";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogWords words = new CatalogWords(views.current().listing(), request.language());
        Limits limits = Limits.of(request, words);
        Optional<OrganizationType> type =
                request.parameter("type").flatMap(code -> EnumCodes.parse(OrganizationType.class, code));
        Optional<OrganizationId> parent = request.parameter("parent").flatMap(OrganizationId::parse);
        List<Organization> all = words.working().stream()
                .filter(organization ->
                        limits.servedBy(organization.areas(), words.directory().places()))
                .filter(organization ->
                        type.filter(one -> one != organization.type()).isEmpty())
                .filter(organization ->
                        parent.isEmpty() || organization.parent().equals(parent))
                .toList();
        Map<String, List<String>> parameters = new TreeMap<>();
        limits.municipality().ifPresent(code -> parameters.put("m", List.of(code.value())));
        type.ifPresent(one -> parameters.put("type", List.of(EnumCodes.code(one))));
        parent.ifPresent(id -> parameters.put("parent", List.of(id.value())));
        Paging paging = Paging.of(request, all.size(), parameters);
        return PageAnswer.view(
                "catalog/organizations",
                new OrganizationsView(
                        paging.part(all).stream().map(words::card).toList(),
                        paging,
                        Limits.municipalities(words, limits.municipality()),
                        set(words, type, parent, parameters),
                        !parameters.isEmpty()));
    }

    private static List<SetLimit> set(
            CatalogWords words,
            Optional<OrganizationType> type,
            Optional<OrganizationId> parent,
            Map<String, List<String>> parameters) {
        List<SetLimit> set = new ArrayList<>();
        type.map(EnumCodes::code)
                .ifPresent(code -> set.add(limit(words.texts().get("catalog.type." + code), "type", code, parameters)));
        parent.ifPresent(id -> set.add(limit(
                words.texts()
                        .of("catalog.limits.parent", words.organizationName(id).text()),
                "parent",
                id.value(),
                parameters)));
        return set;
    }

    private static SetLimit limit(String label, String name, String value, Map<String, List<String>> parameters) {
        Map<String, List<String>> others = new TreeMap<>(parameters);
        others.remove(name);
        return new SetLimit(label, name, value, "organizations" + Addresses.query(others));
    }
}
