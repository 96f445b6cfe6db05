package fi.mukana.directory.need;

import fi.mukana.directory.text.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the inflected forms of a word have in common, roughly: the key by which the words of a phrase are compared. Only
 * phrases are compared so, whose words support each other; single words are compared by {@link FinnishStems}.
 */
final class WordKeys {

    private static final int SHORTEST = 3;

    /** Words of many faces: the key, and the forms that share it. */
    private static final Map<String, String> FINNISH_FORMS = forms(
            "ei=en et ei emme ette eivät ettei ettemme etten enkä eikä eivätkä älä",
            "ole=olla olen oon on olemme ollaan ovat ole oo olin olit oli olimme olivat ollut ollu olleet olisi ois",
            "minä=minä mä mää mie minun mun minua mua minut mut minulla mulla minulle mulle minulta multa minusta musta",
            "me=me meidän meitä meidät meillä meille meiltä meistä",
            "hän=hän hänen häntä hänet hänellä hänelle häneltä hänestä",
            "he=he heidän heitä heidät heillä heille heiltä heistä",
            "se=se sen sitä sillä sille siltä siitä siihen",
            "jää=jäädä jään jäät jää jäämme jäävät jäin jäit jäi jäimme jäivät jäänyt jääny jääneet jäänyt jäisi",
            "saa=saada saan saat saa saamme saadaan saavat sain sait sai saimme saatiin saivat saanut saanu saaneet saisin",
            "käy=käydä käyn käyt käy käymme käyvät kävin kävit kävi kävimme kävivät käynyt käyny käyneet kävisi",
            "lyö=lyödä lyön lyö lyövät löin löi löivät lyönyt lyöny lyöneet lyödään lyötiin",
            "juo=juoda juon juo juovat join joi joivat juonut juonu juoneet juodaan juotiin",
            "syö=syödä syön syö syövät söin söi söivät syönyt syöny syöneet syödään",
            "tul=tulla tulen tulet tulee tulemme tulevat tulin tulit tuli tulimme tulivat tullut tullu tulleet tulisi",
            "men=mennä menen menet menee menemme menevät menin menit meni menimme menivät mennyt menny menneet menis",
            "tek=tehdä teen teet tekee teemme tekevät tein teit teki teimme tekivät tehnyt tehny tehneet tekisi tehdään",
            "näe=nähdä näen näet näkee näemme näkevät näin näki näkivät nähnyt nähny nähdään näkis",
            "vie=viedä vien vie vievät vein vei veivät vienyt vieny vieneet viedään vietiin",
            "mies=mies miehen miestä miehenä miehelle miehellä mieheltä miehestä mieheni mieheltäni miestäni miehelläni miehet",
            "poika=poika pojan poikaa poikani pojalla pojalle pojasta pojaltani pojallani pojalleni pojat poikia poikaani",
            "tytär=tytär tyttären tytärtä tyttäreni tyttärellä tyttärelle tyttärellä tyttärelläni tyttärelleni tytärtäni",
            "lapsi=lapsi lapsen lasta lapset lapsia lapseni lastani lapsella lapselle lapsellani lapselleni lapsille lapsilla "
                    + "lasten lapsiani lapsemme lapsensa lapsesta lapsista lapsiin lapseen",
            "velka=velka velan velkaa velat velkoja velkojen veloista velkojani velkani velalla veloilla velasta",
            "ruoka=ruoka ruoan ruuan ruokaa ruokaan ruoasta ruuasta ruoat",
            "koti=koti kodin kotia kodissa kodista kotini kodit",
            "raha=raha rahan rahaa rahat rahoja rahojen rahani rahoja rahasta rahoista rahalla rahoilla rahaan",
            "yksin=yksin",
            "varten=varten",
            "kotona=kotona kotonani",
            "kotiin=kotiin kotiini kotia",
            "kotoa=kotoa kotoota",
            "työ=työ työn työtä työtä työssä työstä työhön töitä töihin töissä töistä työni työtäni työssäni työhöni",
            "uni=uni unen unta unet");

    private static final Map<String, String> SWEDISH_FORMS = forms(
            "jag=jag mig mej",
            "min=min mitt mina",
            "vi=vi oss",
            "är=är vara var varit",
            "har=har ha hade haft",
            "inte=inte int ej icke",
            "ingen=ingen inget inga ingenting",
            "ensam=ensam ensamt ensamma",
            "dog=dog dö dött dör död",
            "man=man mannen mans maken make",
            "fru=fru frun hustru hustrun",
            "får=får få fick fått",
            "kom=kom komma kommer kommit",
            "blev=blev bli blir blivit");

    private static final Map<String, String> ENGLISH_FORMS = forms(
            "i=i me",
            "my=my mine",
            "be=be am is are was were been",
            "have=have has had having",
            "do=do does did",
            "lose=lose lost loses losing",
            "die=die died dies dead dying",
            "leave=leave left leaves leaving",
            "get=get got gets getting gotten",
            "feel=feel felt feels feeling",
            "nobody=nobody noone",
            "can=can could");

    private static final Set<String> NEGATIONS = Set.of(
            "ei", "en", "et", "emme", "ette", "eivät", "enkä", "eikä", "ettei", "inte", "int", "ej", "not", "never");

    private static final List<String> FINNISH_ENDINGS =
            longestFirst("nen sen set stä sta sella sellä selle sessa sessä "
                    + "sesta sestä seen seksi sena senä sia siä sille silla sillä sissa sista sistä sten isin isit isi is isimme "
                    + "isivat isivät taan tään daan dään tiin ttiin nut nyt neet nu ny ut yt eet vat vät mme tte n t maan mään "
                    + "massa mässä masta mästä matta mättä minen misen mista missa ssa ssä sta stä lla llä lta ltä lle tta ttä ksi "
                    + "na nä ta tä da dä issa issä ista istä illa illä ilta iltä ille ina inä iksi iin ihin seen hin han hun hyn "
                    + "hon hön hän ien jen iden in ja jä ia iä ita itä den tten si nsa nsä");

    private static final List<String> SWEDISH_ENDINGS = longestFirst(
            "arnas ernas ornas arna erna orna ande ende ades ade ast aste ar er or en et an na ns es as t a e n "
                    + "s r");

    private static final List<String> ENGLISH_ENDINGS = longestFirst("'s ies ing ings edly ed es s ly");

    /** Endings that are rather a part of the stem where only three letters would be left: {@code riitä}. */
    private static final Pattern SHORT_ENDING = Pattern.compile("[tdn][aä]$");

    private WordKeys() {}

    /**
     * The key of a word.
     *
     * @param word the word in lower case
     * @param language Finnish, Swedish or English
     * @return the key, never empty
     */
    static String of(String word, Language language) {
        if (language.equals(Language.FI)) {
            return finnish(word);
        }
        return language.equals(Language.SV)
                ? plain(word, SWEDISH_FORMS, SWEDISH_ENDINGS)
                : plain(word, ENGLISH_FORMS, ENGLISH_ENDINGS);
    }

    /** Whether a word denies, in any of the three languages. */
    static boolean isNegation(String word) {
        return NEGATIONS.contains(word);
    }

    private static String finnish(String word) {
        String known = FINNISH_FORMS.get(word);
        if (known != null) {
            return known;
        }
        String bare = strip(word, List.of("kaan", "kään", "kin"), SHORTEST + 1);
        known = FINNISH_FORMS.get(bare);
        if (known != null) {
            return known;
        }
        bare = strip(bare, List.of("ni", "mme", "nne", "nsa", "nsä"), SHORTEST + 1);
        bare = bare.length() - SHORTEST == 2 && SHORT_ENDING.matcher(bare).find()
                ? bare
                : strip(bare, FINNISH_ENDINGS, SHORTEST);
        int end = bare.length();
        while (end > SHORTEST && FinnishStems.isVowel(bare, end - 1)) {
            end--;
        }
        return oneGrade(bare.substring(0, end));
    }

    /** Both grades of the last consonants as one. */
    private static String oneGrade(String stem) {
        int end = stem.length();
        if (end <= SHORTEST || FinnishStems.isVowel(stem, end - 1)) {
            return stem;
        }
        String shorter = stem.substring(0, end - 1);
        char last = stem.charAt(end - 1);
        char before = stem.charAt(end - 2);
        return switch (last) {
            case 'k', 'p' ->
                before == last || (before == 'n' && last == 'k') || (before == 'm' && last == 'p') ? shorter : stem;
            case 'g' -> before == 'n' ? shorter : stem;
            case 't' -> "tnlr".indexOf(before) >= 0 ? shorter : stem;
            case 'd' -> shorter + "t";
            case 'n', 'l', 'r', 'm' -> before == last ? shorter : stem;
            default -> stem;
        };
    }

    private static String plain(String word, Map<String, String> forms, List<String> endings) {
        String known = forms.get(word);
        return known != null ? known : strip(word, endings, SHORTEST);
    }

    private static String strip(String word, List<String> endings, int shortest) {
        for (String ending : endings) {
            if (word.length() - ending.length() >= shortest && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static List<String> longestFirst(String endings) {
        return new HashSet<>(Arrays.asList(endings.split(" ", -1)))
                .stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .toList();
    }

    private static Map<String, String> forms(String... lines) {
        Map<String, String> forms = new HashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            for (String form : line.substring(equals + 1).split(" ", -1)) {
                forms.put(form, line.substring(0, equals));
            }
        }
        return Map.copyOf(forms);
    }
}
