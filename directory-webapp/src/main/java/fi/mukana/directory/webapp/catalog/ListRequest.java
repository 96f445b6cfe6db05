package fi.mukana.directory.webapp.catalog;

import fi.mukana.directory.Directory;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.webapp.problem.Finding;
import fi.mukana.directory.webapp.problem.RequestRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which part of which list is asked for, by codes alone.
 *
 * @param number the page, 1 and upwards
 * @param size items on a page, 1 to {@value #LARGEST_PAGE}
 * @param concepts concepts of which each must be there
 * @param areas areas of which each must be served
 * @param organization the organization to which the list is limited
 */
record ListRequest(
        int number, int size, List<ConceptId> concepts, List<Area> areas, Optional<OrganizationId> organization) {

    static final int DEFAULT_PAGE = 20;
    static final int LARGEST_PAGE = 100;
    private static final int HIGHEST_NUMBER = 1_000_000;

    /**
     * Reads the parameters of an address.
     *
     * @param parameters names and values as they came
     * @param known the names that the address takes
     * @param directory what codes mean
     * @throws RequestRefused with every finding, if a parameter is unknown, stands twice or cannot be read
     */
    static ListRequest of(Map<String, List<String>> parameters, Set<String> known, Directory directory) {
        List<Finding> findings = new ArrayList<>();
        new TreeMap<>(parameters)
                .keySet().stream()
                        .filter(name -> !known.contains(name))
                        .forEach(name -> findings.add(Finding.inParameter(
                                name,
                                "",
                                "This address has no such parameter.",
                                "Known are %s.".formatted(String.join(", ", new TreeSet<>(known))))));
        int number = number(parameters, "page", 1, HIGHEST_NUMBER, findings);
        int size = number(parameters, "size", DEFAULT_PAGE, LARGEST_PAGE, findings);
        List<ConceptId> concepts = new ArrayList<>();
        for (String code : parameters.getOrDefault("concept", List.of())) {
            Optional<ConceptId> concept = Codes.concept(code, directory.vocabulary());
            concept.ifPresentOrElse(
                    concepts::add,
                    () -> findings.add(Finding.inParameter(
                            "concept",
                            code,
                            "There is no such concept.",
                            Codes.cure(code, Codes.concepts(directory.vocabulary())))));
        }
        List<Area> areas = new ArrayList<>();
        for (String key : parameters.getOrDefault("area", List.of())) {
            directory
                    .places()
                    .findArea(key)
                    .ifPresentOrElse(
                            areas::add,
                            () -> findings.add(Finding.inParameter(
                                    "area",
                                    key,
                                    "There is no such area.",
                                    Codes.cure(key, Codes.areas(directory.places())))));
        }
        for (String code : parameters.getOrDefault("municipality", List.of())) {
            Codes.municipality(code, directory.places())
                    .map(MunicipalityCode::value)
                    .map(Area::municipality)
                    .ifPresentOrElse(
                            areas::add,
                            () -> findings.add(Finding.inParameter(
                                    "municipality",
                                    code,
                                    "There is no municipality of this code.",
                                    "Write the three digits of Statistics Finland, such as 140.")));
        }
        Optional<OrganizationId> organization = Optional.empty();
        for (String id : parameters.getOrDefault("organization", List.of())) {
            organization = directory.catalog().organizations().stream()
                    .map(one -> one.id())
                    .filter(one -> one.value().equals(id))
                    .findFirst();
            if (organization.isEmpty()) {
                findings.add(Finding.inParameter(
                        "organization",
                        id,
                        "There is no organization with this id.",
                        "Take an id from the list of organizations."));
            }
        }
        if (!findings.isEmpty()) {
            throw RequestRefused.invalid(findings);
        }
        return new ListRequest(number, size, List.copyOf(concepts), List.copyOf(areas), organization);
    }

    private static int number(
            Map<String, List<String>> parameters, String name, int otherwise, int highest, List<Finding> findings) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(values.get(0));
            if (values.size() == 1 && number >= 1 && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the range
        }
        findings.add(Finding.inParameter(
                name,
                values.stream().collect(Collectors.joining(",")),
                "It must be one whole number from 1 to %d.".formatted(highest),
                "Write it in digits, or leave it out for %d.".formatted(otherwise)));
        return otherwise;
    }

    /** Returns the items of this page. */
    <T> List<T> pageOf(List<T> all) {
        long from = (long) (number - 1) * size;
        if (from >= all.size()) {
            return List.of();
        }
        return all.subList((int) from, (int) Math.min(all.size(), from + size));
    }

    /** Returns the {@code Link} header's value for this page: first, previous, next and last, as far as there are. */
    String links(String path, Map<String, List<String>> parameters, int total) {
        int last = Math.max(1, (total + size - 1) / size);
        List<String> links = new ArrayList<>();
        links.add(link(path, parameters, 1, "first"));
        if (number > 1 && number - 1 <= last) {
            links.add(link(path, parameters, number - 1, "prev"));
        }
        if (number < last) {
            links.add(link(path, parameters, number + 1, "next"));
        }
        links.add(link(path, parameters, last, "last"));
        return String.join(", ", links);
    }

    private String link(String path, Map<String, List<String>> parameters, int page, String relation) {
        StringBuilder query = new StringBuilder();
        new TreeMap<>(parameters)
                .forEach((name, values) -> values.stream()
                        .filter(value -> !name.equals("page") && !name.equals("size"))
                        .forEach(value -> query.append(name)
                                .append('=')
                                .append(Codes.encoded(value))
                                .append('&')));
        return "<%s?%spage=%d&size=%d>; rel=\"%s\"".formatted(path, query, page, size, relation);
    }
}
