package fi.mukana.directory.webapp.desk;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.FindResult;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.ranking.Ranking;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.page.CatalogWords;
import fi.mukana.directory.webapp.catalog.page.Limits;
import fi.mukana.directory.webapp.desk.NeedColumn.Asked;
import fi.mukana.directory.webapp.desk.NeedColumn.Found;
import fi.mukana.directory.webapp.desk.NeedColumn.Way;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.matching.page.AskedNeed;
import fi.mukana.directory.webapp.matching.page.Chip;
import fi.mukana.directory.webapp.matching.page.HiddenField;
import fi.mukana.directory.webapp.matching.page.MatchWords;
import fi.mukana.directory.webapp.matching.page.QuestionView;
import fi.mukana.directory.webapp.matching.page.ResultLine;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.TextView;
import fi.mukana.directory.webapp.page.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in words of one language what lies on a desk. For one request. */
final class DeskWords {

    static final String ADDRESS = "desk";

    private static final int STEP = 5;
    private static final int MOST_SHOWN = 23;
    private static final int TITLE_PARTS = 3;

    /** What the form has fields for, so that it is not carried unseen as well. */
    private static final Set<String> IN_FORM = Set.of("m", "words", "understood");

    private final CatalogListing listing;
    private final Language language;
    private final Texts texts;
    private final MatchWords words;
    private final CatalogWords catalog;
    private final URI publicAddress;

    DeskWords(CatalogListing listing, Language language, URI publicAddress) {
        this.listing = listing;
        this.language = language;
        this.texts = Texts.in(language);
        this.words = new MatchWords(listing, language);
        this.catalog = words.catalog();
        this.publicAddress = publicAddress;
    }

    /** Returns the needs with what fits them, a column each. */
    List<NeedColumn> columns(Desk desk) {
        List<NeedColumn> columns = new ArrayList<>();
        for (int at = 0; at < desk.needs().size(); at++) {
            columns.add(column(desk, at));
        }
        return columns;
    }

    private NeedColumn column(Desk desk, int at) {
        AskedNeed asked = desk.needs().get(at);
        DeskAddress address = desk.address();
        String code = address.needs().get(at);
        int number = at + 1;
        String place = "#need-" + number;
        FindResult found = listing.directory().match(asked.need(), language.base());
        Ranking ranking = found.ranking();
        int shown =
                Math.min(Math.min(asked.shown(), MOST_SHOWN), ranking.ranked().size());
        List<Found> services = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            services.add(found(
                    address,
                    words.result(i + 1, ranking.ranked().get(i), asked.need().municipality(), Optional.empty()),
                    place));
        }
        List<Chip> chips = words.chips(asked.need());
        DeskAddress more = address.replacing(
                at,
                NeedCode.with(
                        NeedCode.without(code, "shown"),
                        "shown",
                        Integer.toString(Math.min(MOST_SHOWN, shown + STEP))));
        DeskAddress copied = address.copying(at);
        return new NeedColumn(
                number,
                chips.stream().limit(TITLE_PARTS).map(Chip::label).collect(joining(", ")),
                chips.stream()
                        .map(chip -> new Way(
                                chip.label(), to(address.replacing(at, NeedCode.without(code, chip.drop())), place)))
                        .toList(),
                ranking.ranked().size(),
                (int) ranking.excluded().stream()
                        .filter(one -> CatalogWords.isShown(one.service()))
                        .count(),
                services,
                shown < ranking.ranked().size() && shown < MOST_SHOWN && more.isShort()
                        ? Optional.of(to(more, place))
                        : Optional.empty(),
                words.question(ranking, asked.skipped()).map(question -> question(desk, at, question)),
                edit(address, number),
                copied.fits() ? Optional.of(to(copied, "#need-" + (number + 1))) : Optional.empty(),
                to(address.removing(at), "#needs"),
                asked.fields(true));
    }

    private static Found found(DeskAddress address, ResultLine line, String place) {
        String id = line.card().id();
        boolean isChosen = address.services().contains(id);
        DeskAddress changed = isChosen ? address.leaving(id) : address.choosing(id);
        return new Found(
                line,
                isChosen,
                isChosen || changed.fits() ? Optional.of(to(changed, place + "-" + id)) : Optional.empty());
    }

    private static Asked question(Desk desk, int at, QuestionView question) {
        DeskAddress address = desk.address();
        String code = address.needs().get(at);
        String place = "#need-" + (at + 1);
        List<Way> answers = question.answers().stream()
                .map(answer -> new Way(
                        answer.label(),
                        to(address.replacing(at, NeedCode.with(code, question.name(), answer.value())), place)))
                .toList();
        return new Asked(
                question.text(),
                question.count(),
                answers,
                to(address.replacing(at, NeedCode.with(code, "skip", question.id())), place));
    }

    private static String edit(DeskAddress address, int number) {
        String desk = address.to(ADDRESS);
        return desk + (desk.contains("?") ? "&" : "?") + "edit=" + number + "#need-form";
    }

    private static String to(DeskAddress address, String place) {
        return address.to(ADDRESS) + place;
    }

    /**
     * Returns the form that adds a need or changes one.
     *
     * @param desk the desk
     * @param editing the need that is changed, from 0; empty for a new one
     * @param sent what was sent and could not be taken, to be shown again; empty for a form as it begins
     */
    DeskForm form(Desk desk, Optional<Integer> editing, Optional<AskedNeed> sent) {
        AskedNeed shown = sent.or(() -> editing.map(desk.needs()::get)).orElseGet(() -> begin(desk));
        Need need = shown.need();
        List<HiddenField> fields = new ArrayList<>(desk.address().fields());
        if (editing.isPresent()) {
            fields.add(new HiddenField("edit", Integer.toString(editing.get() + 1)));
            shown.fields(false).stream()
                    .filter(field -> !IN_FORM.contains(field.name()))
                    .forEach(fields::add);
        }
        return new DeskForm(
                editing.map(at -> at + 1),
                fields,
                editing.isPresent() ? words.chips(need) : List.of(),
                need.words(),
                Limits.concepts(
                        catalog,
                        catalog.offered(),
                        editing.isPresent() ? List.of() : only(need).stream().toList()),
                Limits.municipalities(catalog, need.municipality()),
                need.age().map(age -> Integer.toString(age)),
                shown.finding().contains("age"),
                words.languages(need.languages()),
                words.times(need.times()),
                words.channels(need.channels()),
                !need.remote(),
                need.freeOnly(),
                editing.isPresent()
                        || !need.times().isEmpty()
                        || !need.channels().isEmpty(),
                desk.address().to(ADDRESS)
                        + editing.map(at -> "#need-" + (at + 1)).orElse("#needs"));
    }

    private static Optional<ConceptId> only(Need need) {
        return need.concepts().stream().findFirst();
    }

    /** Returns what a new need begins with: it is the same client's, so place, age and languages are as before. */
    private static AskedNeed begin(Desk desk) {
        Need.Builder begun = Need.builder();
        if (!desk.needs().isEmpty()) {
            Need last = desk.needs().get(desk.needs().size() - 1).need();
            last.municipality().ifPresent(begun::municipality);
            last.age().ifPresent(begun::age);
            begun.languages(last.languages());
        }
        return new AskedNeed(begun.build(), false, Set.of(), AskedNeed.FIRST, Set.of(), List.of());
    }

    /** Returns the services chosen and what can be done with them; empty if none is chosen. */
    Optional<ChosenView> chosen(Desk desk) {
        if (desk.services().isEmpty()) {
            return Optional.empty();
        }
        DeskAddress address = desk.address();
        Language client = desk.clientsLanguage(language);
        String list = Addresses.in(client, address.toList());
        return Optional.of(new ChosenView(
                desk.services().stream()
                        .map(service -> new ChosenView.Chosen(
                                service.id().value(),
                                TextView.name(service.name(), language),
                                catalog.organizationName(service.organization()),
                                to(address.leaving(service.id().value()), "#chosen")))
                        .toList(),
                address.to("compare"),
                Texts.offeredBy(listing.directory().profile()).stream()
                        .map(one -> new ChosenView.LanguageWay(
                                one.base().tag(),
                                Texts.in(one).get("page.language.name"),
                                to(address.readIn(one.tag()), "#chosen"),
                                one.equals(client)))
                        .toList(),
                list + "&print=large",
                whole(list),
                list,
                client.base().tag(),
                new RecordSummary(listing, words).of(desk, whole(list)),
                contact(desk.services())));
    }

    private String whole(String path) {
        return publicAddress.resolve(path).toString();
    }

    private static String contact(List<Service> services) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(
                "service",
                services.stream().map(service -> service.id().value()).toList());
        parameters.put("for", List.of("client"));
        return "contact" + Addresses.query(parameters);
    }

    /** Returns what could not be taken, a sentence each. */
    List<String> sentences(List<DeskFinding> findings) {
        return findings.stream().map(finding -> finding.in(texts)).distinct().toList();
    }

    MatchWords match() {
        return words;
    }
}
