package fi.mukana.directory.webapp.desk;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.Directory;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.page.CatalogWords;
import fi.mukana.directory.webapp.matching.page.AskedNeed;
import fi.mukana.directory.webapp.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What lies on a desk, as far as the directory knows it.
 *
 * @param address the address that holds exactly this
 * @param needs the needs, in the order of the columns
 * @param services the services chosen, in the order of choosing
 * @param findings what stood in the address and was left out, in its order
 */
record Desk(DeskAddress address, List<AskedNeed> needs, List<Service> services, List<DeskFinding> findings) {

    Desk {
        requireNonNull(address, "address");
        needs = List.copyOf(needs);
        services = List.copyOf(services);
        findings = List.copyOf(findings);
    }

    /** Reads an address: what is unknown or too much is left out and named. */
    static Desk of(DeskAddress given, Directory directory) {
        List<DeskFinding> findings = new ArrayList<>();
        List<AskedNeed> needs = new ArrayList<>();
        for (int at = 0; at < Math.min(given.needs().size(), DeskAddress.MOST_NEEDS); at++) {
            AskedNeed read = NeedCode.read(given.needs().get(at), directory);
            int number = at + 1;
            read.unread().forEach(bad -> findings.add(DeskFinding.code(bad.name(), bad.value(), number)));
            AskedNeed need = NeedCode.tidy(read, read.need());
            if (!need.need().isEmpty()) {
                needs.add(need);
            }
        }
        if (given.needs().size() > DeskAddress.MOST_NEEDS) {
            findings.add(DeskFinding.limit("needs", DeskAddress.MOST_NEEDS));
        }
        List<Service> services = services(given.services(), directory, findings);
        Optional<String> language = given.language().filter(tag -> {
            boolean isOffered = Texts.offeredBy(directory.profile()).stream()
                    .anyMatch(one -> one.tag().equals(tag));
            if (!isOffered) {
                findings.add(DeskFinding.language(tag));
            }
            return isOffered;
        });
        DeskAddress address = new DeskAddress(
                needs.stream().map(NeedCode::of).toList(),
                services.stream().map(service -> service.id().value()).toList(),
                language);
        return new Desk(address, needs, services, findings);
    }

    /**
     * Returns the services of ids, each once; what the directory does not show, and what is too much, is left out and
     * named.
     */
    static List<Service> services(List<String> ids, Directory directory, List<DeskFinding> findings) {
        List<Service> services = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            Optional<Service> service =
                    ServiceId.parse(id).flatMap(directory.catalog()::service).filter(CatalogWords::isShown);
            if (service.isEmpty()) {
                findings.add(DeskFinding.service(id));
            } else if (services.size() == DeskAddress.MOST_SERVICES) {
                findings.add(DeskFinding.limit("services", DeskAddress.MOST_SERVICES));
                break;
            } else {
                services.add(service.get());
            }
        }
        return services;
    }

    /** Returns from where distances are told: the municipality of the first need that tells one. */
    Optional<MunicipalityCode> home() {
        return needs.stream()
                .flatMap(asked -> asked.need().municipality().stream())
                .findFirst();
    }

    /** Returns the language in which the client reads: the one chosen, else that of the page. */
    Language clientsLanguage(Language page) {
        return address.language().map(Language::of).orElse(page);
    }
}
