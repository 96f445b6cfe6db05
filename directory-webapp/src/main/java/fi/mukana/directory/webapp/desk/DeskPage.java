package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.FindResult;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.matching.page.AskedNeed;
import fi.mukana.directory.webapp.matching.page.CrisisView;
import fi.mukana.directory.webapp.matching.page.HiddenField;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.settings.WebappSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The advisor's desk: several needs side by side.
 *
 * <p>Its address holds all of it as codes, so every change is a link and "back" undoes it. Only words are posted: they
 * become codes, and the answer leads on to the address that holds these. Where words were not understood, or hold signs
 * of danger, the answer itself says so, since no address could.
 */
@ApplicationScoped
public class DeskPage implements Page {

    private static final int TO_CORRECT = 422;

    @Inject
    private CatalogViews views;

    @Inject
    private WebappSettings settings;

    @Override
    public String address() {
        return DeskWords.ADDRESS;
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogView view = views.current();
        Desk desk = Desk.of(DeskAddress.of(request), view.directory());
        DeskWords words = words(view, request);
        return show(words, desk, words.form(desk, edited(request, desk), Optional.empty()), Told.of(desk, words));
    }

    @Override
    public PageAnswer post(PageRequest request) {
        CatalogView view = views.current();
        Desk desk = Desk.of(DeskAddress.of(request), view.directory());
        DeskWords words = words(view, request);
        Optional<Integer> editing = edited(request, desk);
        AskedNeed asked = AskedNeed.ofForm(request, view.directory());
        FindResult found =
                view.directory().find(asked.need(), request.language().base());
        String code = NeedCode.of(NeedCode.tidy(asked, found.need()));
        DeskAddress changed = editing.map(at -> desk.address().replacing(at, code))
                .orElseGet(() -> desk.address().adding(code));
        Told told = Told.of(desk, words).and(words, asked, found);
        Optional<DeskFinding> refused = refused(asked, found, editing, changed);
        if (refused.isPresent()) {
            return show(words, desk, words.form(desk, editing, Optional.of(asked)), told.and(words, refused.get()))
                    .withStatus(TO_CORRECT)
                    .withOtherLanguages(desk.address().to(DeskWords.ADDRESS));
        }
        int number = editing.map(at -> at + 1).orElse(changed.needs().size());
        if (told.isNothing()) {
            return PageAnswer.redirect(changed.to(DeskWords.ADDRESS) + "#need-" + number);
        }
        Desk after = Desk.of(changed, view.directory());
        return show(words, after, words.form(after, Optional.empty(), Optional.empty()), told)
                .withOtherLanguages(changed.to(DeskWords.ADDRESS));
    }

    /** Returns why a need cannot be put on the desk; empty if it can. */
    private static Optional<DeskFinding> refused(
            AskedNeed asked, FindResult found, Optional<Integer> editing, DeskAddress changed) {
        Need given = asked.need();
        boolean saysWhat = given.words().isPresent() || !given.concepts().isEmpty();
        if (editing.isEmpty() ? !saysWhat : given.isEmpty()) {
            return Optional.of(new DeskFinding("empty", List.of()));
        }
        if (given.words().isPresent()
                && given.concepts().isEmpty()
                && found.interpretation().mentions().isEmpty()) {
            return Optional.of(new DeskFinding("nothing", List.of()));
        }
        if (changed.needs().size() > DeskAddress.MOST_NEEDS) {
            return Optional.of(DeskFinding.limit("full", DeskAddress.MOST_NEEDS));
        }
        return changed.isShort() ? Optional.empty() : Optional.of(new DeskFinding("long", List.of()));
    }

    private PageAnswer show(DeskWords words, Desk desk, DeskForm form, Told told) {
        return PageAnswer.view(
                        "desk/desk",
                        new DeskView(
                                told.crisis(),
                                told.sentences(),
                                told.missed(),
                                told.missedFields(),
                                form,
                                words.columns(desk),
                                words.chosen(desk),
                                desk.needs().size() < DeskAddress.MOST_NEEDS,
                                desk.address().equals(DeskAddress.EMPTY)))
                .notStored();
    }

    private DeskWords words(CatalogView view, PageRequest request) {
        return new DeskWords(view.listing(), request.language(), settings.publicAddress());
    }

    /** Returns which need is to be changed, from 0. */
    private static Optional<Integer> edited(PageRequest request, Desk desk) {
        return request.parameter("edit")
                .filter(value -> value.matches("[1-9]"))
                .map(value -> Integer.parseInt(value) - 1)
                .filter(at -> at < desk.needs().size());
    }

    /** What an answer has to say beside the desk, which no address could hold. */
    private record Told(
            Optional<CrisisView> crisis, List<String> sentences, List<String> missed, List<HiddenField> missedFields) {

        static Told of(Desk desk, DeskWords words) {
            return new Told(Optional.empty(), words.sentences(desk.findings()), List.of(), List.of());
        }

        /** What was sent, beside it: signs of danger, what could not be read, words in which nothing was understood. */
        Told and(DeskWords words, AskedNeed asked, FindResult found) {
            List<String> missedNow = found.interpretation().notUnderstood();
            return new Told(
                    words.match().crisis(found),
                    joined(sentences, words.match().findings(asked)),
                    missedNow,
                    missedNow.isEmpty() ? List.of() : asked.fields(true));
        }

        Told and(DeskWords words, DeskFinding finding) {
            return new Told(crisis, joined(sentences, words.sentences(List.of(finding))), missed, missedFields);
        }

        boolean isNothing() {
            return crisis.isEmpty() && sentences.isEmpty() && missed.isEmpty();
        }

        private static List<String> joined(List<String> one, List<String> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }
    }
}
