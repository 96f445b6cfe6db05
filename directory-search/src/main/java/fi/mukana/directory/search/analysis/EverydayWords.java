package fi.mukana.directory.search.analysis;

import java.util.List;
import java.util.Set;

/**
 * Words that people tell any story with and that say nothing of what it is about, beside the short words of a language
 * that Lucene lists. In everyday forms, as they are written.
 */
final class EverydayWords {

    static final Set<String> FINNISH = words("""
            aika aikaa aina ainakin ainoastaan aivan ehkä ei eikä eikö en enkä emme ette eivät ellei että enää edes
            entä eräs haluaa haluaisin haluaisimme haluan haluamme halua haluta hyvin ihan itse itseni itsensä jo joka
            jokin jokainen joku jolle jolla jos joskus jota jotain jotakin jotta juuri jäi jäimme jäin jäänyt jälkeen
            kai kaikki kaikkea kanssa kanssani kanssaan ketään kenelle kenellekään kenenkään kerran koko koska koskaan
            kuin kuinka kuitenkaan kuitenkin kuka kukaan kukin kun käy käydä käyn käynyt kävi liian lisäksi lähes löytyisi
            löytyy löydän löytää meidän meille meillä melko menee mennyt mennä menen mihin mikä mikään millainen milloin
            millä minkä minkään minne missä missään mistä mistään mitä mitään miten miksi mitenkään moni monta mukaan muu
            mutta muuta myös niin niinku nyt nykyisin näin oikein oisko ois olen oon olla olemme ole oli olin olisi
            olisiko on onko onkohan ovat paljon pitäis pitäisi pitää piti pois pystyisi pystyn pysty pystytä riitä
            riittää riittänyt riittäisi saa saada saan saako saanko saisi saisiko saisin sai sain saanut se semmoinen
            silti siis sitten sitä siitä sinne siellä sieltä suoraan tai tahdon tapahtui tarvin tarvis tarvii tarvitsee
            tarvitsemme tarvitsen tarvitsisi tarvitsisin tarvisin tarvittaisiin tehdä teen teki tekee tehnyt tiedä
            tiedän tietää todella tosi tule tulee tulen tuli tulin tulla tullut täällä tässä tämä tätä usein vaan vaikka
            vai vain varmaan varten vasta vielä voi voida voin voinko voisi voisiko voisin vois vähän yhtään äkkiä
            """);

    static final Set<String> SWEDISH = words("""
            aldrig alla allt alltid att behöver behövde bara blev bli blir börja där därför finns få fått får gick går
            gått ganska göra gör ha hade hjälpa hur här igen ingen inget inga just kan kanske komma kommer kom kunde
            också lite man mer mycket någon något några när nu om redan sedan ska skulle som så vad var varför vem vet vi
            vill ville än ännu
            """);

    static final Set<String> ENGLISH = words("""
            about all also always am any anyone anything been can could did do does don ever every everyone from get gets
            getting go goes going got had has have he her here him his how i just know like look looking lot me more much
            my myself need needs never nobody nothing now our really she so some someone something somewhere still than
            them too us very want wants was we what when where which who why would you your
            """);

    private EverydayWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
