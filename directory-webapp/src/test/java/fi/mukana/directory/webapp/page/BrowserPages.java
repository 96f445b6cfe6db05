package fi.mukana.directory.webapp.page;

import java.util.List;

/** The addresses below the language that the browser tests visit; a new page adds its own. */
public final class BrowserPages {

    /** Every kind of page with content of the demo region. */
    public static final List<String> ALL = List.of(
            "",
            "find?c=theme:loneliness&c=support:peer-support&m=297",
            "find?c=theme:loneliness&m=740",
            "why/leskien-iltakahvila?c=theme:grief&m=740",
            "why?c=theme:grief",
            "services",
            "services?m=140&c=theme:grief&page=2",
            "services/leskien-iltakahvila",
            "services/turvakoti",
            "organizations",
            "organizations?m=297",
            "organizations/iltalyhty",
            "organizations/iisalmen-ystavakerho",
            "events",
            "events?past=yes",
            "events/iltakahvilan-syntymapaivat",
            "region",
            "crisis",
            "about",
            "accessibility",
            "basket",
            "contact",
            "contact/status",
            "feedback?service=leskien-iltakahvila",
            "errors/invalid-request",
            "no-such-page");

    private BrowserPages() {}
}
