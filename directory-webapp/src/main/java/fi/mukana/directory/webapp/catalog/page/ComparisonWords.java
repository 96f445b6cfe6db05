package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.webapp.catalog.page.ComparisonTable.Cell;
import fi.mukana.directory.webapp.catalog.page.ComparisonTable.Line;
import fi.mukana.directory.webapp.catalog.page.ComparisonTable.Row;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.page.TextView;
import fi.mukana.directory.webapp.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts services side by side in words of one language: what one decides by. For one request. */
public final class ComparisonWords {

    private final CatalogWords words;
    private final Language language;
    private final Texts texts;

    /** Begins with a directory as it is now and the language of the reader. */
    public ComparisonWords(CatalogListing listing, Language language) {
        this.words = new CatalogWords(listing, language);
        this.language = language;
        this.texts = Texts.in(language);
    }

    /**
     * Compares services.
     *
     * @param services the services in the order of the columns
     * @param home from where the distance is told; without it there is none
     */
    public ComparisonTable table(List<Service> services, Optional<MunicipalityCode> home) {
        List<Column> columns = services.stream()
                .map(service -> new Column(service, words.detail(service, Optional.empty())))
                .toList();
        List<Row> rows = new ArrayList<>();
        add(rows, "what", columns, column -> text(column.detail().card().summary()));
        add(rows, "closed", columns, column -> lines(column.detail().closed().stream()));
        add(rows, "price", columns, column -> price(column.detail()));
        add(rows, "place", columns, this::place);
        home.ifPresent(town -> add(
                rows,
                "distance",
                texts.of("catalog.compare.distance", words.nameOf(town)),
                columns,
                column -> lines(words.distance(column.service(), town).stream())));
        add(
                rows,
                "open",
                columns,
                column -> lines(column.detail().card().open().stream().map(OpenLine::text)));
        add(
                rows,
                "hours",
                columns,
                column -> lines(Stream.concat(
                        column.detail().hours().stream(),
                        column.detail().channels().stream().flatMap(channel -> channel.hours().stream()))));
        add(rows, "contact", columns, ComparisonWords::contact);
        add(rows, "whom", columns, this::whom);
        add(rows, "referral", columns, column -> lines(referral(column.service()).stream()));
        add(
                rows,
                "languages",
                columns,
                column -> lines(Stream.of(column.detail().languages())));
        add(
                rows,
                "accessibility",
                columns,
                column -> lines(Stream.concat(
                        column.detail().accessibility().stream(),
                        column.detail().channels().stream().flatMap(channel -> channel.accessibility().stream()))));
        add(rows, "room", columns, this::room);
        add(
                rows,
                "assured",
                columns,
                column -> lines(Stream.of(column.detail().card().assured())));
        return new ComparisonTable(
                columns.stream().map(column -> column.detail().card()).toList(), rows);
    }

    private record Column(Service service, ServiceDetail detail) {}

    private void add(List<Row> rows, String aspect, List<Column> columns, Function<Column, List<Line>> tell) {
        add(rows, aspect, texts.get("catalog.compare." + aspect), columns, tell);
    }

    /** Adds a row, unless no service tells anything of it. */
    private void add(
            List<Row> rows, String aspect, String label, List<Column> columns, Function<Column, List<Line>> tell) {
        List<List<Line>> told = columns.stream()
                .map(tell)
                .map(lines -> lines.stream().distinct().toList())
                .toList();
        if (told.stream().allMatch(List::isEmpty)) {
            return;
        }
        List<Cell> cells = told.stream()
                .map(lines -> new Cell(lines.isEmpty() ? List.of(Line.of(nothing(aspect))) : lines))
                .toList();
        rows.add(Row.of(aspect, label, cells));
    }

    /** Returns what stands where a service tells nothing. */
    private String nothing(String aspect) {
        return texts.get(aspect.equals("closed") ? "catalog.compare.given" : "catalog.compare.unknown");
    }

    private static List<Line> lines(Stream<String> told) {
        return told.filter(line -> !line.isBlank()).map(Line::of).toList();
    }

    private static List<Line> text(Optional<TextView> text) {
        return text.map(told -> new Line(told, Optional.empty())).stream().toList();
    }

    private static List<Line> price(ServiceDetail detail) {
        return Stream.concat(lines(detail.prices().stream()).stream(), text(detail.priceText()).stream())
                .toList();
    }

    private List<Line> place(Column column) {
        return lines(Stream.concat(
                Stream.of(column.detail().card().place()),
                column.detail().channels().stream().flatMap(channel -> channel.places().stream())));
    }

    private static List<Line> contact(Column column) {
        Stream<Line> phones = column.detail().card().phones().stream()
                .map(phone -> new Line(TextView.plain(phone.text()), Optional.of(phone.href())));
        Stream<Line> mails = column.detail().contacts().stream()
                .flatMap(contact -> contact.emails().stream())
                .map(mail -> new Line(TextView.plain(mail), Optional.of("mailto:" + mail)));
        return Stream.concat(phones, mails).toList();
    }

    private List<Line> whom(Column column) {
        String referral = referral(column.service()).orElse("");
        return Stream.concat(
                        lines(Stream.concat(
                                        column.detail().groups().stream(),
                                        column.detail().terms().stream().filter(term -> !term.equals(referral))))
                                .stream(),
                        text(column.detail().termsText()).stream())
                .toList();
    }

    private Optional<String> referral(Service service) {
        Ternary needed = service.eligibility().referral();
        return needed == Ternary.UNKNOWN
                ? Optional.empty()
                : Optional.of(texts.get("catalog.terms.referral." + EnumCodes.code(needed)));
    }

    private List<Line> room(Column column) {
        return Stream.concat(
                        lines(column.detail().card().room().stream()).stream(),
                        text(TextView.brief(column.service().capacity().waitTime(), language)).stream())
                .toList();
    }
}
