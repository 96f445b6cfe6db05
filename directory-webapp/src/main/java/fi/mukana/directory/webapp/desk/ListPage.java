package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.service.Service;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.page.HandoutWords;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import fi.mukana.directory.webapp.settings.WebappSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * The services that somebody takes along: on paper, or on a phone by the QR code or the address, without an account.
 *
 * <p>The address names services and nothing of a need, so whoever sees it does not learn why they were picked.
 */
@ApplicationScoped
public class ListPage implements Page {

    private static final String ADDRESS = "list";

    @Inject
    private CatalogViews views;

    @Inject
    private WebappSettings settings;

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogView view = views.current();
        Language language = request.language();
        List<DeskFinding> findings = new ArrayList<>();
        List<Service> services = Desk.services(DeskAddress.of(request).services(), view.directory(), findings);
        DeskAddress kept = new DeskAddress(
                List.of(),
                services.stream().map(service -> service.id().value()).toList(),
                DeskAddress.EMPTY.language());
        String whole = settings.publicAddress()
                .resolve(Addresses.in(language, kept.toList()))
                .toString();
        HandoutWords words = new HandoutWords(view.listing(), language);
        PageAnswer answer = PageAnswer.view(
                "desk/list",
                new ListView(
                        services.stream().map(words::handout).toList(),
                        (int) findings.stream()
                                .filter(finding -> finding.kind().equals("service"))
                                .count(),
                        Texts.in(language).day(view.directory().today()),
                        whole,
                        QrView.of(whole),
                        kept.toList()));
        return services.isEmpty() ? answer.withStatus(404) : answer;
    }
}
