package fi.mukana.directory.webapp.page;

import java.util.List;
import java.util.Set;

/** The addresses below the language that the browser tests visit; a new page adds its own. */
public final class BrowserPages {

    private static final String TWO_NEEDS =
            "n=c:group:widowed_c:theme:loneliness_m:140_age:78_lang:fi_time:evening&n=c:theme:debt_m:140";
    private static final String TWO_SERVICES = "s=leskien-iltakahvila&s=turvakoti";
    private static final String DESK = "desk?" + TWO_NEEDS + "&" + TWO_SERVICES + "&in=sv";
    private static final String COMPARE = "compare?" + TWO_NEEDS + "&" + TWO_SERVICES;
    private static final String LIST = "list?" + TWO_SERVICES;

    /** Every kind of page with content of the demo region. */
    public static final List<String> ALL = List.of(
            "",
            "find?c=theme:loneliness&c=support:peer-support&m=297",
            "find?c=theme:loneliness&m=740",
            "choose",
            "choose?step=narrower&g=loneliness",
            "choose?step=where&g=loneliness&t=theme:grief",
            "choose?step=kind&g=loneliness&t=theme:grief&m=297&w=group:carers",
            "why/leskien-iltakahvila?c=theme:grief&m=740",
            "why?c=theme:grief",
            "services",
            "services?m=140&c=theme:grief&page=2",
            "services/leskien-iltakahvila",
            "find?c=theme:grief&m=140&print=large",
            "services/leskien-iltakahvila?print=large",
            "services/leskien-iltakahvila?print=plain",
            "services/turvakoti",
            "organizations",
            "organizations?m=297",
            "organizations/iltalyhty",
            "organizations/iisalmen-ystavakerho",
            "organizations/auttava-savo",
            "organizations/auttava-savo/services",
            "organizations/iisalmen-lahimmaispiiri/events",
            "organizations/iisalmen-ystavakerho/contact",
            "organizations?type=association&parent=suomen-lahimmaispiirit",
            "services?m=297&reach=local&assured=older",
            "events",
            "events?past=yes",
            "events/iltakahvilan-syntymapaivat",
            "region",
            "region?c=theme:grief",
            "region/groups",
            "region/themes?of=support-type",
            "region/freshness",
            "region/news",
            "crisis",
            "about",
            "accessibility",
            "basket",
            "contact",
            "contact/status",
            "desk",
            DESK,
            DESK + "&edit=2",
            "desk?n=c:theme:no-such_c:theme:grief&s=no-such",
            COMPARE,
            "compare",
            LIST,
            LIST + "&print=large",
            "list?s=no-such",
            "feedback?service=leskien-iltakahvila",
            "errors/invalid-request",
            "no-such-page");

    /** Those of them that say that there is no such thing, with status 404. */
    public static final Set<String> MISSING = Set.of("list?s=no-such", "no-such-page");

    /** The pages of the resident's path, which are written in easy Finnish too. */
    public static final List<String> PATH = List.of(
            "",
            "choose",
            "choose?step=narrower&g=loneliness",
            "choose?step=kind&g=loneliness&t=theme:grief&m=297&w=group:carers",
            "find?c=theme:loneliness&c=support:peer-support&m=297",
            "why/leskien-iltakahvila?c=theme:grief&m=740",
            "services/leskien-iltakahvila",
            "crisis",
            "basket",
            "contact",
            "contact?service=leskien-iltakahvila",
            COMPARE,
            LIST,
            LIST + "&print=large",
            "contact/status");

    private BrowserPages() {}
}
