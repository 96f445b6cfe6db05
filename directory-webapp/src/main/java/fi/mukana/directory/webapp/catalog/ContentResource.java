package fi.mukana.directory.webapp.catalog;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.problem.RequestRefused;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What resources share whose answers follow from the directory's content, the day, the reader's language and the
 * address alone: readers may keep an answer and ask by its ETag whether it still holds.
 */
public abstract class ContentResource {

    @Inject
    private CatalogViews views;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    @Context
    private HttpHeaders headers;

    /**
     * The body of an answer.
     *
     * @param body the view record
     * @param links the value of the {@code Link} header, null for none
     */
    protected record Listed(Object body, @Nullable String links) {}

    /** Returns the directory as it is now; a request takes it once. */
    protected CatalogView view() {
        return views.current();
    }

    /** Returns the language in which the reader is answered. */
    protected Language readersLanguage(CatalogView view) {
        return ReaderLanguage.of(
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                view.directory().profile().languages());
    }

    /** Returns the parameters of the address. */
    protected AddressParameters parameters(Set<String> known, CodeReader codes) {
        return new AddressParameters(uri.getQueryParameters(), known, codes);
    }

    /** Returns a page of a list with the addresses of its other pages. */
    protected Listed listed(Object body, PageChoice page, AddressParameters parameters, int total) {
        return new Listed(body, page.links(uri.getAbsolutePath().getRawPath(), parameters, total));
    }

    /** Returns one record. */
    protected Listed single(Object body) {
        return new Listed(body, null);
    }

    /** Answers with 304 if the reader has this already: the same change, day and language. */
    protected Response answer(CatalogView view, Language language, Supplier<Listed> body) {
        EntityTag tag = new EntityTag(
                "%d-%s-%s".formatted(view.number(), view.directory().today(), language.tag()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged != null ? unchanged : Response.ok();
        if (unchanged == null) {
            Listed listed = body.get();
            response.entity(listed.body()).language(language.toLocale());
            if (listed.links() != null) {
                response.header(HttpHeaders.LINK, listed.links());
            }
        }
        return response.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /**
     * Returns the record of an id.
     *
     * @throws RequestRefused if the id has not the shape of one, or nothing has it
     */
    static <K, T> T byId(String id, Function<String, K> parse, String what, Function<K, Optional<T>> find) {
        K key;
        try {
            key = parse.apply(id);
        } catch (IllegalArgumentException e) {
            throw RequestRefused.notFound(what, id);
        }
        return find.apply(key).orElseThrow(() -> RequestRefused.notFound(what, id));
    }
}
