package fi.mukana.directory.webapp.page;

import java.util.Optional;
import java.util.Set;

/**
 * The services that somebody has put aside to ask about, kept in their own browser: what the frame counts and what a
 * list's "add" button fills. One bean implements it; without one the pages show no basket.
 */
public interface Basket {

    /** Returns the ids of the services in it, in the order of adding. */
    Set<String> services(PageRequest request);

    /** Returns the cookie of the basket with one more service; empty if the basket is full or there is no such service. */
    Optional<PageCookie> adding(PageRequest request, String serviceId);
}
