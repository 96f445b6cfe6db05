package fi.mukana.directory.search;

import fi.mukana.directory.taxonomy.ConceptScheme;
import java.util.Arrays;
import java.util.Optional;

/**
 * What results are counted by: the five questions by which people narrow a search.
 *
 * <p>Finnish: <i>rajain</i>. HSDS: –. PTV: –.
 */
public enum FacetDimension {
    /** What is the matter, by concept id; a broader theme counts what its narrower ones count. */
    THEME,
    /** What kind of support, by concept id; as themes. */
    SUPPORT_TYPE,
    /** For whom, by concept id; as themes. */
    TARGET_GROUP,
    /** Where, by the key of each municipality in which it is found, such as {@code municipality:140}. */
    AREA,
    /** In which language, by tag; what tells no language counts for each. */
    LANGUAGE;

    /**
     * The dimension of a scheme of concepts.
     *
     * @param scheme the scheme
     * @return the dimension, empty for schemes that results are not counted by
     */
    public static Optional<FacetDimension> of(ConceptScheme scheme) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.name().equals(scheme.name()))
                .findFirst();
    }
}
