package fi.mukana.directory.webapp.indexing;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Holds the current view. Thread-safe. */
@ApplicationScoped
public class CatalogViews {

    private volatile CatalogView current = new CatalogView(
            0,
            Directory.builder()
                    .catalog(InMemoryCatalog.of(List.of(), List.of(), List.of()))
                    .build());

    /** Returns the newest view; a request takes it once and uses it to its end. */
    public CatalogView current() {
        return current;
    }
}
