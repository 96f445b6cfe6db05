package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.webapp.catalog.CodeReader;
import fi.mukana.directory.webapp.problem.RequestRefused;
import java.util.LinkedHashSet;

/** Makes a need of a request. */
final class NeedReader {

    private NeedReader() {}

    /**
     * Returns the need.
     *
     * @throws RequestRefused with every finding so far, if there is any
     */
    static Need read(NeedRequest request, CodeReader codes) {
        Need.Builder need = Need.builder()
                .concepts(codes.concepts("/need/concepts", request.concepts))
                .areas(codes.areas("/need/areas", request.areas))
                .channels(new LinkedHashSet<>(codes.choices("/need/channels", request.channels, ChannelWish.class)))
                .times(new LinkedHashSet<>(codes.choices("/need/times", request.times, TimeWish.class)))
                .languages(new LinkedHashSet<>(codes.languages("/need/languages", request.languages)))
                .remote(request.remote == null || request.remote)
                .freeOnly(request.freeOnly != null && request.freeOnly);
        codes.municipality("/need/municipality", request.municipality).ifPresent(need::municipality);
        codes.choice("/need/gender", request.gender, Need.Gender.class).ifPresent(need::gender);
        if (request.words != null) {
            need.words(request.words);
        }
        if (request.age != null) {
            need.age(request.age);
        }
        request.answers.forEach(answer -> {
            if (answer.question != null && answer.answer != null) {
                need.answer(answer.question, Ternary.parse(answer.answer).orElse(Ternary.UNKNOWN));
            }
        });
        codes.refuseFindings();
        return need.build();
    }
}
