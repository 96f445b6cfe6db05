package fi.mukana.directory.exchange.region;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/** Finds what stands above itself. */
final class Circles {

    private Circles() {}

    /** The ids from which a way of one step or more leads back to them, in the order given. */
    static <T> Set<T> in(Collection<T> ids, Function<T, ? extends Collection<T>> next) {
        Set<T> circular = new LinkedHashSet<>();
        for (T id : ids) {
            Set<T> seen = new HashSet<>();
            Queue<T> open = new ArrayDeque<>(next.apply(id));
            while (!open.isEmpty() && !circular.contains(id)) {
                T one = open.remove();
                if (one.equals(id)) {
                    circular.add(id);
                } else if (seen.add(one)) {
                    open.addAll(next.apply(one));
                }
            }
        }
        return circular;
    }
}
