package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.Directory;
import fi.mukana.directory.FindResult;
import fi.mukana.directory.need.CrisisAssessment;
import fi.mukana.directory.need.Mention;
import fi.mukana.directory.ranking.RankedMatch;
import fi.mukana.directory.ranking.Why;
import fi.mukana.directory.reason.Basis;
import fi.mukana.directory.reason.Exclusion;
import fi.mukana.directory.reason.Question;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.CatalogPresenter;
import fi.mukana.directory.webapp.catalog.CodeView;
import fi.mukana.directory.webapp.catalog.PageView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes view records of what was found, in the reader's language. Immutable and thread-safe. */
final class MatchPresenter {

    private static final int SHOWN_EXCLUDED = 20;

    private final CatalogPresenter catalog;
    private final Language language;

    MatchPresenter(Directory directory, Language language) {
        this.catalog = new CatalogPresenter(directory, language);
        this.language = language;
    }

    FindResponse found(long changeNumber, FindResult found, int page, int size) {
        List<RankedMatch> ranked = found.ranking().ranked();
        long from = Math.min((long) (page - 1) * size, ranked.size());
        List<RankedMatch> shown = ranked.subList((int) from, (int) Math.min(from + size, ranked.size()));
        return new FindResponse(
                changeNumber,
                crisis(found.crisis()),
                found.interpretation().mentions().stream().map(this::mention).toList(),
                found.interpretation().notUnderstood(),
                found.need().concepts().stream().map(catalog::concept).toList(),
                found.need().municipality().map(catalog::municipality).orElse(null),
                found.nextQuestion().map(this::question).orElse(null),
                new PageView(page, size, ranked.size()),
                shown.stream().map(this::match).toList(),
                found.ranking().excluded().size(),
                found.ranking().excluded().stream()
                        .limit(SHOWN_EXCLUDED)
                        .map(excluded -> new ExcludedView(
                                catalog.summary(excluded.service()),
                                excluded.exclusions().stream()
                                        .map(this::exclusion)
                                        .toList()))
                        .toList(),
                found.ranking().unmetCount());
    }

    WhyResponse why(long changeNumber, Why why) {
        return new WhyResponse(
                changeNumber,
                catalog.summary(why.service()),
                EnumCodes.code(why.outcome()),
                why.points().value(),
                why.reasons().stream().map(this::reason).toList(),
                why.exclusions().stream().map(this::exclusion).toList(),
                why.conditions().stream().map(this::question).toList(),
                why.nearMisses().stream()
                        .map(miss -> new WhyResponse.NearMissView(miss.changes().stream()
                                .map(change -> new WhyResponse.ChangeView(
                                        change.field(), change.message().in(language)))
                                .toList()))
                        .toList());
    }

    private MatchView match(RankedMatch match) {
        return new MatchView(
                catalog.summary(match.service()),
                match.points().value(),
                match.reasons().stream().map(this::reason).toList(),
                match.conditions().stream().map(this::question).toList());
    }

    private ReasonView reason(Reason reason) {
        return new ReasonView(
                reason.rule().value(), reason.points().value(), reason.message().in(language), basis(reason.basis()));
    }

    private ExclusionView exclusion(Exclusion exclusion) {
        return new ExclusionView(exclusion.rule().value(), exclusion.message().in(language), basis(exclusion.basis()));
    }

    private QuestionView question(Question question) {
        return new QuestionView(
                question.id(),
                question.rule().value(),
                question.condition().in(language),
                question.question().in(language),
                basis(question.basis()));
    }

    private static List<BasisView> basis(List<Basis> basis) {
        return basis.stream()
                .map(one -> new BasisView(
                        one.field(),
                        one.value().orElse(null),
                        one.assuredDate().map(LocalDate::toString).orElse(null)))
                .toList();
    }

    private CrisisView crisis(CrisisAssessment crisis) {
        return new CrisisView(
                EnumCodes.code(crisis.level()),
                crisis.mustShow(),
                crisis.lines().stream()
                        .map(line -> new CrisisView.Line(
                                line.id(),
                                EnumCodes.code(line.level()),
                                catalog.text(line.name()),
                                line.phone().orElse(null),
                                line.url().orElse(null),
                                catalog.text(line.hours()),
                                line.languages().stream().map(Language::tag).toList()))
                        .toList());
    }

    private MentionView mention(Mention mention) {
        return mention.meaning()
                .fold(new Mention.Meaning.Cases<>(
                        concept -> view(mention, "concept", concept.id().value(), catalog.concept(concept.id())),
                        place -> view(mention, "place", place.area().key(), catalog.area(place.area())),
                        age -> view(mention, "age", Integer.toString(age.years()), null),
                        gender -> view(mention, "gender", EnumCodes.code(gender.gender()), null),
                        spoken -> view(mention, "language", spoken.language().tag(), null),
                        time -> view(mention, "time", EnumCodes.code(time.time()), null),
                        channel -> view(mention, "channel", EnumCodes.code(channel.channel()), null)));
    }

    private static MentionView view(Mention mention, String kind, String code, @Nullable CodeView named) {
        return new MentionView(
                mention.begin(),
                mention.end(),
                kind,
                code,
                named == null ? null : named.name(),
                EnumCodes.code(mention.confidence()),
                mention.rule().value());
    }
}
