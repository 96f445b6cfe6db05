package fi.mukana.directory.need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what words stand for in any of their inflected forms: a word is cut before each ending it may have, and the
 * stem before is looked up. Not changed once it is filled; then safe for use by several threads.
 *
 * @param <T> what words stand for
 */
final class InflectedIndex<T> {

    private static final int SHORTEST_MISTYPED = 7;
    private static final int SHORTEST_MISTYPED_STEM = 6;
    private static final int SHORTEST_FREELY_MISTYPED = 9;
    private static final int SURE_LETTERS = 2;
    private static final int SHORTEST_COMPOUND_PART = 7;
    private static final int SHORTEST_COMPOUND_REST = 4;

    private final Map<String, List<Slot<T>>> slots = new HashMap<>();
    private final Map<String, List<String>> longStems = new HashMap<>();

    private record Slot<T>(int kinds, T value, String word) {}

    /**
     * What was found of a word.
     *
     * @param value what it stands for
     * @param ending the ending that was cut, empty for the basic form
     * @param mistyped whether one letter differs
     */
    record Found<T>(T value, String ending, boolean mistyped) {}

    /**
     * Adds a word by its stems.
     *
     * @param word the word in its basic form
     * @param stems the kinds of endings by stem
     * @param value what it stands for
     */
    void add(String word, Map<String, Integer> stems, T value) {
        stems.forEach((stem, kinds) -> {
            List<Slot<T>> here = slots.computeIfAbsent(stem, key -> new ArrayList<>(1));
            if (here.isEmpty() && stem.length() >= SHORTEST_MISTYPED_STEM) {
                longStems
                        .computeIfAbsent(stem.substring(0, SURE_LETTERS), key -> new ArrayList<>())
                        .add(stem);
            }
            here.add(new Slot<>(kinds, value, word));
        });
    }

    /**
     * What a word stands for.
     *
     * @param word the word in lower case
     * @return what it may stand for, the shortest ending first; a value once for each ending
     */
    List<Found<T>> find(String word) {
        List<Found<T>> found = new ArrayList<>();
        for (int cut = word.length();
                cut >= Math.max(Math.min(2, word.length()), word.length() - FinnishEndings.LONGEST);
                cut--) {
            String ending = word.substring(cut);
            int kinds = FinnishEndings.kinds(ending);
            List<Slot<T>> here = kinds == 0 ? List.of() : slots.getOrDefault(word.substring(0, cut), List.of());
            for (Slot<T> slot : here) {
                if ((slot.kinds() & kinds) != 0) {
                    found.add(new Found<>(slot.value(), slot.word().equals(word) ? "" : ending, false));
                }
            }
        }
        return found;
    }

    /**
     * What a long word may stand for if one letter of it is wrong, missing, too many, or swapped with the next. The
     * first two letters are taken to be right.
     *
     * @param word the word in lower case
     * @return what it may stand for; empty for words of fewer than 7 letters
     */
    List<Found<T>> findMistyped(String word) {
        if (word.length() < SHORTEST_MISTYPED) {
            return List.of();
        }
        List<Found<T>> found = new ArrayList<>();
        List<String> stems = longStems.getOrDefault(word.substring(0, SURE_LETTERS), List.of());
        for (String stem : stems) {
            for (int cut = Math.max(stem.length() - 1, word.length() - FinnishEndings.LONGEST);
                    cut <= Math.min(stem.length() + 1, word.length());
                    cut++) {
                if (!isOneEdit(stem, word, cut)) {
                    continue;
                }
                int kinds = FinnishEndings.kinds(word.substring(cut));
                if (kinds == 0) {
                    continue;
                }
                for (Slot<T> slot : slots.getOrDefault(stem, List.of())) {
                    if ((slot.kinds() & kinds) != 0 && slot.word().length() >= SHORTEST_MISTYPED) {
                        addOnce(found, new Found<>(slot.value(), word.substring(cut), true));
                    }
                }
            }
        }
        return found;
    }

    /**
     * What the first part of a compound may stand for: {@code masennuslääke}.
     *
     * @param word the word in lower case
     * @return what the longest first part of 7 letters or more stands for, if 4 letters or more follow it
     */
    List<Found<T>> findFirstPart(String word) {
        for (int cut = word.length() - SHORTEST_COMPOUND_REST; cut >= SHORTEST_COMPOUND_PART; cut--) {
            List<Found<T>> found = new ArrayList<>();
            String ending = word.substring(cut);
            String part = word.substring(0, cut);
            slots.getOrDefault(part, List.of()).stream()
                    .filter(slot -> (slot.kinds() & (FinnishEndings.BASIC | FinnishEndings.FIRST_PART)) != 0)
                    .forEach(slot -> addOnce(found, new Found<>(slot.value(), ending, false)));
            if (part.endsWith("n")) {
                slots.getOrDefault(part.substring(0, cut - 1), List.of()).stream()
                        .filter(slot -> (slot.kinds() & FinnishEndings.SINGULAR) != 0)
                        .forEach(slot -> addOnce(found, new Found<>(slot.value(), ending, false)));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static <T> void addOnce(List<Found<T>> found, Found<T> one) {
        if (found.stream().noneMatch(known -> known.value().equals(one.value()))) {
            found.add(one);
        }
    }

    /**
     * Whether the first {@code length} letters of the word are the stem but for one edit: two letters swapped, a letter
     * written once for twice or twice for once, a vowel without its dots; in a long word any one letter. The last letter
     * of the stem is taken to be right: words of one root differ there.
     */
    private static boolean isOneEdit(String stem, String word, int length) {
        int same = 0;
        int least = Math.min(stem.length(), length);
        while (same < least && stem.charAt(same) == word.charAt(same)) {
            same++;
        }
        boolean any = word.length() >= SHORTEST_FREELY_MISTYPED;
        if (same >= stem.length() - 1 || same >= length) {
            return false;
        }
        if (length == stem.length()) {
            boolean swapped = same + 1 < least
                    && stem.charAt(same) == word.charAt(same + 1)
                    && stem.charAt(same + 1) == word.charAt(same)
                    && rest(stem, same + 2, word, same + 2, length);
            return swapped
                    || ((any || withoutDots(stem.charAt(same)) == withoutDots(word.charAt(same)))
                            && rest(stem, same + 1, word, same + 1, length));
        }
        if (length > stem.length()) {
            return (any || word.charAt(same) == word.charAt(same - 1)) && rest(stem, same, word, same + 1, length);
        }
        return (any || stem.charAt(same) == stem.charAt(same - 1)) && rest(stem, same + 1, word, same, length);
    }

    private static char withoutDots(char letter) {
        return switch (letter) {
            case 'ä', 'å' -> 'a';
            case 'ö' -> 'o';
            default -> letter;
        };
    }

    private static boolean rest(String stem, int from, String word, int at, int length) {
        return stem.length() - from == length - at && stem.regionMatches(from, word, at, length - at);
    }
}
