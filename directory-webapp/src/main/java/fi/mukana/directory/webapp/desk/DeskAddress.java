package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.webapp.matching.page.HiddenField;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that lies on a desk, as the address of its page holds it: {@code desk?n=c:theme:grief_m:140&s=iltakahvila&in=sv}.
 *
 * <p>Every change gives a new address; nothing is kept anywhere else. Immutable.
 *
 * @param needs the needs, each as {@link NeedCode} writes it, at most {@value #MOST_NEEDS}
 * @param services the ids of the chosen services in the order of choosing, at most {@value #MOST_SERVICES}
 * @param language the tag of the client's language; empty for that of the page
 */
record DeskAddress(List<String> needs, List<String> services, Optional<String> language) {

    /** The most needs side by side. */
    static final int MOST_NEEDS = 6;

    /** The most services chosen: as many as a QR code takes with ids of any length, and a table shows. */
    static final int MOST_SERVICES = 12;

    /** The most characters of an address: with a full basket in the cookie, servers still take the request. */
    static final int LONGEST = 3000;

    /** Nothing lies on the desk. */
    static final DeskAddress EMPTY = new DeskAddress(List.of(), List.of(), Optional.empty());

    /** Copies the lists; what is there twice counts once among the services. */
    DeskAddress {
        needs = List.copyOf(needs);
        services = List.copyOf(new LinkedHashSet<>(services));
    }

    /** Reads the parameters of an address or a form, as they came: nothing is checked. */
    static DeskAddress of(PageRequest request) {
        return new DeskAddress(request.parameters("n"), request.parameters("s"), request.parameter("in"));
    }

    /** Returns a copy with one more need at the end. */
    DeskAddress adding(String need) {
        return changed(needs, list -> {
            list.add(need);
            return list;
        });
    }

    /** Returns a copy with another need at a place, from 0; without it if the need is empty. */
    DeskAddress replacing(int at, String need) {
        return changed(needs, list -> {
            if (need.isEmpty()) {
                list.remove(at);
            } else {
                list.set(at, need);
            }
            return list;
        });
    }

    /** Returns a copy without the need at a place, from 0. */
    DeskAddress removing(int at) {
        return replacing(at, "");
    }

    /** Returns a copy in which the need at a place, from 0, stands twice, one beside the other. */
    DeskAddress copying(int at) {
        return changed(needs, list -> {
            list.add(at + 1, list.get(at));
            return list;
        });
    }

    private DeskAddress changed(List<String> list, UnaryOperator<List<String>> change) {
        return new DeskAddress(change.apply(new ArrayList<>(list)), services, language);
    }

    /** Returns a copy with one more service chosen. */
    DeskAddress choosing(String service) {
        List<String> more = new ArrayList<>(services);
        more.add(service);
        return new DeskAddress(needs, more, language);
    }

    /** Returns a copy with a service chosen no more. */
    DeskAddress leaving(String service) {
        return new DeskAddress(
                needs, services.stream().filter(one -> !one.equals(service)).toList(), language);
    }

    /** Returns a copy for a client who reads this language. */
    DeskAddress readIn(String tag) {
        return new DeskAddress(needs, services, Optional.of(tag));
    }

    /** Returns whether the desk keeps to its limits. */
    boolean fits() {
        return needs.size() <= MOST_NEEDS && services.size() <= MOST_SERVICES && isShort();
    }

    /** Returns whether servers take the address. */
    boolean isShort() {
        return to("desk").length() <= LONGEST;
    }

    /** Returns the address of a page below the language, with all that lies on the desk. */
    String to(String page) {
        return page + Addresses.query(parameters());
    }

    /** Returns the address of the client's list: the services alone, and nothing of why. */
    String toList() {
        return "list" + Addresses.query(Map.of("s", services));
    }

    /** Returns the hidden fields of a form that carries the desk. */
    List<HiddenField> fields() {
        List<HiddenField> fields = new ArrayList<>();
        parameters().forEach((name, values) -> values.forEach(value -> fields.add(new HiddenField(name, value))));
        return fields;
    }

    private Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("n", needs);
        parameters.put("s", services);
        parameters.put("in", language.stream().toList());
        return parameters;
    }
}
