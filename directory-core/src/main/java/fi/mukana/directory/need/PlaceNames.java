package fi.mukana.directory.need;

import fi.mukana.directory.need.Mention.Confidence;
import fi.mukana.directory.need.Mention.Meaning;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of municipalities and areas, made ready to be found in text in their inflected forms. Names that are common
 * words too count only with a capital letter or in a local case. Immutable once made.
 */
final class PlaceNames {

    /** Names that are words in their basic form: in lower case only a local case, or a place between commas, counts. */
    private static final Set<String> COMMON_WORDS = Set.of(
            "akaa",
            "alavus",
            "aura",
            "eura",
            "geta",
            "hanko",
            "hamina",
            "ii",
            "inari",
            "iitti",
            "juva",
            "kaarina",
            "kannus",
            "kemi",
            "kerava",
            "kihniö",
            "kitee",
            "koski",
            "kotka",
            "kustavi",
            "lahti",
            "laihia",
            "lappi",
            "lemi",
            "lieto",
            "loppi",
            "lovisa",
            "luoto",
            "marttila",
            "masku",
            "multia",
            "muhos",
            "nokia",
            "nurmes",
            "oulu",
            "pello",
            "perho",
            "pori",
            "pyhäntä",
            "raahe",
            "raisio",
            "rauma",
            "reso",
            "rusko",
            "sagu",
            "salla",
            "salo",
            "sauvo",
            "sievi",
            "siikainen",
            "simo",
            "soini",
            "somero",
            "storå",
            "sulkava",
            "sund",
            "sysmä",
            "tammela",
            "tervo",
            "tervola",
            "teuva",
            "turku",
            "uurainen",
            "vaala",
            "vasa",
            "veteli",
            "vihti",
            "vimpeli",
            "virrat",
            "vårdö",
            "ypäjä",
            "lappo",
            "halso",
            "itis",
            "kides",
            "juga",
            "malax",
            "ingå",
            "kolari",
            "kurikka",
            "liperi",
            "varkaus",
            "vieremä",
            "lahtis",
            "saltvik",
            "ilmola",
            "koskis",
            "kumo");

    /** Names whose inflected forms are common words too: never without a capital letter. */
    private static final Set<String> ALWAYS_CAPITAL =
            Set.of("kolari", "ingå", "sund", "reso", "sagu", "storå", "geta", "rusko", "multia", "itis");

    private static final Set<String> SWEDISH_PREPOSITIONS =
            Set.of("i", "till", "från", "nära", "in", "near", "from", "på");

    private static final Map<String, List<String>> FIRST_PARTS = Map.of(
            "uusi", List.of("uuden", "uudessa", "uudesta", "uuteen", "uudella", "uudelta", "uudelle", "uutta"),
            "iso", List.of("ison", "isossa", "isosta", "isoon", "isolla", "isolta", "isolle", "isoa"));

    private static final Pattern RESIDENT = Pattern.compile("(.{3,})(?:lai|läi)(?:nen|s\\p{L}*)");

    private final InflectedIndex<Name> names = new InflectedIndex<>();

    private record Name(Area area, List<String> words, List<Map<String, Integer>> stems, int rank) {
        boolean isCommonWord() {
            return words.size() == 1 && COMMON_WORDS.contains(words.get(0));
        }

        boolean needsCapital() {
            return words.size() == 1 && ALWAYS_CAPITAL.contains(words.get(0));
        }
    }

    private PlaceNames() {}

    static PlaceNames of(Places places) {
        PlaceNames index = new PlaceNames();
        for (Area area : places.areas()) {
            int rank = rank(area);
            if (rank >= 0) {
                places.nameOf(area).byLanguage().forEach((language, name) -> index.add(area, rank, language, name));
            }
        }
        return index;
    }

    /** Of areas with one name, the one that people mean first; below zero for what is no place to live in. */
    private static int rank(Area area) {
        return area.fold(new Area.Cases<>(
                country -> -1,
                official -> switch (official.kind()) {
                    case MUNICIPALITY -> 0;
                    case REGION -> 1;
                    case COUNTY -> 2;
                    case SUBREGION -> 4;
                    case HOMELAND -> 5;
                },
                project -> 3,
                historical -> 6,
                remote -> -1));
    }

    private void add(Area area, int rank, Language language, String name) {
        add(area, rank, language, Tokens.normals(name));
        if (name.endsWith("n kunta")) {
            add(area, rank, language, List.of(Tokens.normals(name).get(0).replaceFirst("n$", "")));
        }
        if (name.contains("-")) {
            add(area, rank, language, Tokens.normals(name.replace('-', ' ')));
        }
    }

    private void add(Area area, int rank, Language language, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        List<Map<String, Integer>> stems = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean inflects = i == words.size() - 1 || words.get(i + 1).length() <= 2;
            stems.add(inflects ? stems(words.get(i), language) : Map.of(words.get(i), FinnishEndings.BASIC));
        }
        names.add(words.get(0), stems.get(0), new Name(area, words, stems, rank));
    }

    /** The stems of a name; names are singular, but for those in {@code -nen} and {@code -t}. */
    static Map<String, Integer> stems(String name, Language language) {
        if (!language.equals(Language.FI)) {
            return language.equals(Language.SV) || language.equals(Language.EN)
                    ? Map.of(name, FinnishEndings.BASIC, name + "s", FinnishEndings.BASIC)
                    : Map.of(name, FinnishEndings.BASIC);
        }
        Map<String, Integer> stems = new HashMap<>();
        boolean plural = name.endsWith("t");
        int kinds = plural
                ? FinnishEndings.BASIC | FinnishEndings.PLURAL
                : name.endsWith("nen")
                        ? FinnishEndings.BASIC
                                | FinnishEndings.SINGULAR
                                | FinnishEndings.PLURAL
                                | FinnishEndings.CONSONANT
                        : FinnishEndings.BASIC | FinnishEndings.SINGULAR | FinnishEndings.CONSONANT;
        FinnishStems.of(name).forEach((stem, kind) -> {
            if ((kind & kinds) != 0 && (name.equals(stem) || (kind & kinds) != FinnishEndings.BASIC)) {
                stems.put(stem, kind & kinds);
            }
        });
        if (name.equals("kangasala")) {
            stems.put("kangasa", FinnishEndings.SINGULAR);
        }
        FIRST_PARTS.forEach((part, forms) -> {
            if (name.startsWith(part) && name.length() > part.length() + 2) {
                FinnishStems.of(name.substring(part.length())).forEach((stem, kind) -> {
                    if ((kind & FinnishEndings.SINGULAR) != 0) {
                        forms.forEach(form -> stems.put(form + stem, FinnishEndings.SINGULAR));
                    }
                });
            }
        });
        return stems;
    }

    /**
     * The places that a text may name.
     *
     * @param tokens the text
     * @return the candidates, of names that begin at one word the longest, of areas with one name the likeliest
     */
    List<Candidate> find(Tokens tokens) {
        List<Candidate> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int first = at;
            names.find(tokens.word(at)).stream()
                    .flatMap(hit -> match(tokens, first, hit).stream())
                    .max(Comparator.comparingInt((Match match) -> match.last())
                            .thenComparing(match -> -match.name().rank())
                            .thenComparing(match -> match.name().area().key(), Comparator.reverseOrder())
                            .thenComparing(Match::confidence, Comparator.reverseOrder()))
                    .or(() -> resident(tokens, first))
                    .ifPresent(match -> found.add(Candidate.of(
                            first,
                            match.last(),
                            new Meaning.OfPlace(match.name().area()),
                            match.confidence(),
                            "place-name")));
        }
        return found;
    }

    private record Match(Name name, int last, Confidence confidence) {}

    private static Optional<Match> match(Tokens tokens, int at, InflectedIndex.Found<Name> hit) {
        Name name = hit.value();
        String ending = hit.ending();
        for (int i = 1; i < name.words().size(); i++) {
            if (at + i >= tokens.size()
                    || (tokens.get(at + i).stop() && !tokens.word(at).equals("s"))) {
                return Optional.empty();
            }
            Optional<String> rest = ending(tokens.word(at + i), name.stems().get(i));
            if (rest.isEmpty()) {
                return Optional.empty();
            }
            ending = rest.get().isEmpty() ? ending : rest.get();
        }
        int last = at + name.words().size() - 1;
        return confidence(tokens, at, name, ending).map(confidence -> new Match(name, last, confidence));
    }

    private static Optional<String> ending(String word, Map<String, Integer> stems) {
        for (int cut = word.length(); cut >= 1; cut--) {
            Integer kinds = stems.get(word.substring(0, cut));
            if (kinds != null && (kinds & FinnishEndings.kinds(word.substring(cut))) != 0) {
                return Optional.of(word.substring(cut));
            }
        }
        return Optional.empty();
    }

    private static Optional<Confidence> confidence(Tokens tokens, int at, Name name, String ending) {
        Tokens.Token token = tokens.get(at);
        boolean local = FinnishEndings.isLocal(ending);
        boolean basic = ending.isEmpty();
        boolean capital = token.capital() && (!token.stop() || tokens.standsAlone(at) || !name.isCommonWord());
        if (capital) {
            return Optional.of(Confidence.HIGH);
        }
        boolean prepared = at > 0 && SWEDISH_PREPOSITIONS.contains(tokens.word(at - 1)) && basic;
        if (name.needsCapital()) {
            return prepared || (token.capital() && local) ? Optional.of(Confidence.MEDIUM) : Optional.empty();
        }
        if (local || prepared) {
            return Optional.of(token.capital() ? Confidence.HIGH : Confidence.MEDIUM);
        }
        if (name.isCommonWord()) {
            return basic && tokens.standsAlone(at) ? Optional.of(Confidence.LOW) : Optional.empty();
        }
        return basic || ending.equals("n") ? Optional.of(Confidence.MEDIUM) : Optional.empty();
    }

    /** Someone of the place: {@code iisalmelainen}. */
    private Optional<Match> resident(Tokens tokens, int at) {
        Matcher matcher = RESIDENT.matcher(tokens.word(at));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return names.find(matcher.group(1) + "n").stream()
                .filter(hit -> hit.ending().equals("n")
                        && hit.value().words().size() == 1
                        && !hit.value().needsCapital())
                .min(Comparator.comparingInt(
                                (InflectedIndex.Found<Name> hit) -> hit.value().rank())
                        .thenComparing(hit -> hit.value().area().key()))
                .map(hit -> new Match(hit.value(), at, Confidence.MEDIUM));
    }
}
