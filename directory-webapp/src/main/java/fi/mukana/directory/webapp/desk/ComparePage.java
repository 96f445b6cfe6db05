package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.ranking.Why;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.page.ComparisonTable;
import fi.mukana.directory.webapp.catalog.page.ComparisonTable.Cell;
import fi.mukana.directory.webapp.catalog.page.ComparisonTable.Line;
import fi.mukana.directory.webapp.catalog.page.ComparisonTable.Row;
import fi.mukana.directory.webapp.catalog.page.ComparisonWords;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.matching.page.AskedNeed;
import fi.mukana.directory.webapp.matching.page.Chip;
import fi.mukana.directory.webapp.matching.page.MatchWords;
import fi.mukana.directory.webapp.matching.page.ReasonLine;
import fi.mukana.directory.webapp.matching.page.WhyView;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Services side by side, and how each fits the needs that lie on the desk. Its address is that of the desk. */
@ApplicationScoped
public class ComparePage implements Page {

    private static final String ADDRESS = "compare";
    private static final int TITLE_PARTS = 3;

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogView view = views.current();
        Language language = request.language();
        Texts texts = Texts.in(language);
        Desk desk = Desk.of(DeskAddress.of(request), view.directory());
        boolean isOnly = request.parameter("only").isPresent();
        Optional<ComparisonTable> whole =
                desk.services().isEmpty() ? Optional.empty() : Optional.of(table(view, language, desk));
        int same = whole.map(table -> (int)
                        table.rows().stream().filter(row -> !row.differs()).count())
                .orElse(0);
        boolean isMixed =
                whole.filter(table -> same > 0 && same < table.rows().size()).isPresent();
        String address = desk.address().to(ADDRESS);
        return PageAnswer.view(
                        "desk/compare",
                        new CompareView(
                                desk.findings().stream()
                                        .map(finding -> finding.in(texts))
                                        .distinct()
                                        .toList(),
                                whole.map(table -> isOnly && isMixed ? differing(table) : table),
                                desk.services().stream()
                                        .map(service -> desk.address()
                                                .leaving(service.id().value())
                                                .to(ADDRESS))
                                        .toList(),
                                same,
                                isOnly && isMixed,
                                isMixed ? Optional.of(isOnly ? address : address + "&only=yes") : Optional.empty(),
                                desk.address().to(DeskWords.ADDRESS),
                                desk.address().toList()))
                .notStored();
    }

    private static ComparisonTable table(CatalogView view, Language language, Desk desk) {
        MatchWords words = new MatchWords(view.listing(), language);
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < desk.needs().size(); at++) {
            AskedNeed asked = desk.needs().get(at);
            String label = words.texts()
                    .of(
                            "desk.compare.need",
                            at + 1,
                            String.join(
                                    ", ",
                                    words.chips(asked.need()).stream()
                                            .limit(TITLE_PARTS)
                                            .map(Chip::label)
                                            .toList()));
            rows.add(Row.of(
                    "need-" + (at + 1),
                    label,
                    desk.services().stream()
                            .map(service -> fit(view, words, asked, service))
                            .toList()));
        }
        ComparisonTable table = new ComparisonWords(view.listing(), language).table(desk.services(), desk.home());
        rows.addAll(table.rows());
        return new ComparisonTable(table.services(), rows);
    }

    /** Returns whether a service fits a need, and the weightiest reason for or against it. */
    private static Cell fit(CatalogView view, MatchWords words, AskedNeed asked, Service service) {
        Optional<Why> why = view.directory().whyMatched(asked.need(), service.id());
        if (why.isEmpty()) {
            return new Cell(List.of(Line.of(words.texts().get("desk.compare.fit.unmet"))));
        }
        WhyView told = words.why(why.get(), asked);
        Stream<String> reasons = switch (why.get().outcome()) {
            case RANKED ->
                Stream.concat(
                        told.reasons().stream()
                                .filter(reason -> !reason.isAgainst())
                                .map(ReasonLine::text)
                                .limit(1),
                        told.conditions().stream());
            case EXCLUDED -> told.exclusions().stream().map(ReasonLine::text);
            case UNMET -> Stream.empty();
        };
        return new Cell(Stream.concat(Stream.of(words.texts().get("desk.compare.fit." + told.outcome())), reasons)
                .map(Line::of)
                .toList());
    }

    private static ComparisonTable differing(ComparisonTable table) {
        return new ComparisonTable(
                table.services(), table.rows().stream().filter(Row::differs).toList());
    }
}
