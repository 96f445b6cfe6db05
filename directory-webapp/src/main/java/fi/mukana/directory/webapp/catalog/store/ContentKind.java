package fi.mukana.directory.webapp.catalog.store;

import fi.mukana.directory.text.EnumCodes;
import java.util.Optional;

/** The kinds of content that the catalog's store writes to the change log. */
public enum ContentKind {
    /** An organization. */
    ORGANIZATION,
    /** A service. */
    SERVICE,
    /** An event. */
    EVENT,
    /** The profile, an area, a part of the vocabulary. */
    REGION_PART;

    /** Returns the name in the change log. */
    public String code() {
        return EnumCodes.code(this);
    }

    /** Returns the kind of a name in the change log, empty if it is another component's. */
    public static Optional<ContentKind> of(String code) {
        return EnumCodes.parse(ContentKind.class, code);
    }
}
