package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.Reach;
import fi.mukana.directory.RegionOverview.ConceptCount;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many services there are for which target group in which municipality.
 *
 * @param frame what stands around it
 * @param groups the names of the groups of this page, the most frequent first
 * @param rows the municipalities by name, then what is for every municipality
 * @param totals how many services there are for each group, each counted once
 * @param heat the rows as a picture
 * @param paging which groups of all
 */
public record GroupsView(
        RegionFrame frame, List<String> groups, List<Row> rows, List<Linked> totals, HeatMap heat, Paging paging) {

    /** How many groups stand beside each other. */
    private static final int SIZE = 8;

    /**
     * A municipality, or a way of being for every municipality.
     *
     * @param name its name
     * @param numbers the number of services for each group
     */
    public record Row(String name, List<Linked> numbers) {
        /** Copies the list. */
        public Row {
            numbers = List.copyOf(numbers);
        }
    }

    /** Copies the lists. */
    public GroupsView {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    static GroupsView of(RegionWords words, PageRequest request) {
        List<ConceptCount> all = words.overview().targetGroups();
        Paging paging = paging(words, request, all.size());
        List<ConceptCount> shown =
                all.stream().skip((paging.number() - 1L) * SIZE).limit(SIZE).toList();
        List<Row> rows = new ArrayList<>();
        List<HeatMap.Numbers> numbers = new ArrayList<>();
        for (MunicipalityCode code : words.towns()) {
            Map<String, List<String>> here =
                    Map.of("m", List.of(code.value()), "reach", List.of(EnumCodes.code(Reach.LOCAL)));
            add(
                    words,
                    words.words().nameOf(code),
                    shown,
                    here,
                    count -> count.local().getOrDefault(code, 0),
                    rows,
                    numbers);
        }
        for (Reach reach : Reach.values()) {
            boolean isThere = all.stream().anyMatch(count -> count.byReach().getOrDefault(reach, 0) > 0);
            if (reach != Reach.LOCAL && isThere) {
                String code = EnumCodes.code(reach);
                add(
                        words,
                        words.texts().get("insight.reach." + code),
                        shown,
                        Map.of("reach", List.of(code)),
                        count -> count.byReach().getOrDefault(reach, 0),
                        rows,
                        numbers);
            }
        }
        List<String> names = shown.stream()
                .map(count -> words.words().label(count.concept()))
                .toList();
        return new GroupsView(
                words.frame(RegionWords.Part.GROUPS),
                names,
                rows,
                shown.stream()
                        .map(count -> words.services(count.services(), RegionWords.of(count.concept())))
                        .toList(),
                HeatMap.of(names, numbers),
                paging);
    }

    private static void add(
            RegionWords words,
            String name,
            List<ConceptCount> shown,
            Map<String, List<String>> parameters,
            Function<ConceptCount, Integer> number,
            List<Row> rows,
            List<HeatMap.Numbers> drawn) {
        List<Linked> linked = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (ConceptCount count : shown) {
            Map<String, List<String>> narrowed = new TreeMap<>(parameters);
            narrowed.putAll(RegionWords.of(count.concept()));
            numbers.add(number.apply(count));
            linked.add(words.services(number.apply(count), narrowed));
        }
        rows.add(new Row(name, linked));
        drawn.add(new HeatMap.Numbers(
                name, numbers, linked.stream().map(Linked::number).toList()));
    }

    private static Paging paging(RegionWords words, PageRequest request, int total) {
        int last = Math.max(1, (total + SIZE - 1) / SIZE);
        int number = request.number("page", 1, last, 1);
        return new Paging(
                number,
                last,
                total,
                number > 1 ? Optional.of(address(words, number - 1)) : Optional.empty(),
                number < last ? Optional.of(address(words, number + 1)) : Optional.empty());
    }

    private static String address(RegionWords words, int page) {
        return RegionWords.Part.GROUPS.address()
                + Addresses.query(words.narrowed(Map.of("page", List.of(Integer.toString(page)))));
    }
}
