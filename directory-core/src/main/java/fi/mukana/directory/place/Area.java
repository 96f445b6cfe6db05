package fi.mukana.directory.place;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.IdShape;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * An area in which something is offered or lived in.
 *
 * <p>Which municipalities an area holds is answered by {@link Places}. Each area has a {@link #key()} by which files and
 * addresses name it. Immutable and thread-safe. Finnish: <i>alue</i>. HSDS: {@code service_area}. PTV: area.
 */
public sealed interface Area {

    /**
     * The short name of the area in files and addresses, such as {@code county:13} or {@code country}.
     *
     * @return the key, unique among the areas of a directory
     */
    String key();

    /**
     * Gives the result of the function for this area's case.
     *
     * @param <R> the result
     * @param cases one function for each case
     * @return what the function of this case gives
     */
    <R> R fold(Cases<R> cases);

    /**
     * The functions of {@link Area#fold(Cases)}, one for each case.
     *
     * @param <R> the result
     * @param country for the whole country, with or without Åland
     * @param official for areas by official code
     * @param project for areas that a region or project defined
     * @param historical for areas that ended
     * @param remote for what is not bound to a place
     */
    record Cases<R>(
            Function<Country, R> country,
            Function<Official, R> official,
            Function<Project, R> project,
            Function<Historical, R> historical,
            Function<Remote, R> remote) {
        /** Checks that nothing is null. */
        public Cases {
            requireNonNull(country, "country");
            requireNonNull(official, "official");
            requireNonNull(project, "project");
            requireNonNull(historical, "historical");
            requireNonNull(remote, "remote");
        }
    }

    /** The whole of Finland. Finnish: <i>koko maa</i>. PTV: WholeCountry. */
    Area WHOLE_COUNTRY = new Country(true);

    /** Finland without Åland. Finnish: <i>koko maa lukuun ottamatta Ahvenanmaata</i>. PTV: WholeCountryExceptAland. */
    Area WHOLE_COUNTRY_EXCEPT_ALAND = new Country(false);

    /** Offered by phone or net to wherever a person is. Finnish: <i>etänä</i>. */
    Area REMOTE = new Remote();

    /** The homeland of the Sámi people. Finnish: <i>saamelaisten kotiseutualue</i>. */
    Area SAMI_HOMELAND = new Official(Kind.HOMELAND, "sami");

    /**
     * A municipality as an area.
     *
     * @param code the municipality's code
     * @return the area
     */
    static Area municipality(MunicipalityCode code) {
        return new Official(Kind.MUNICIPALITY, code.value());
    }

    /**
     * A municipality as an area.
     *
     * @param code the municipality's code, three digits
     * @return the area
     * @throws IllegalArgumentException if {@code code} is not three digits
     */
    static Area municipality(String code) {
        return municipality(MunicipalityCode.of(code));
    }

    /**
     * A sub-region (seutukunta).
     *
     * @param code three digits
     * @return the area
     * @throws IllegalArgumentException if {@code code} is not three digits
     */
    static Area subregion(String code) {
        return new Official(Kind.SUBREGION, code);
    }

    /**
     * A region (maakunta).
     *
     * @param code two digits
     * @return the area
     * @throws IllegalArgumentException if {@code code} is not two digits
     */
    static Area region(String code) {
        return new Official(Kind.REGION, code);
    }

    /**
     * A wellbeing services county (hyvinvointialue), or Helsinki or Åland in the same table.
     *
     * @param code two digits
     * @return the area
     * @throws IllegalArgumentException if {@code code} is not two digits
     */
    static Area county(String code) {
        return new Official(Kind.COUNTY, code);
    }

    /** The kinds of areas with an official code. */
    enum Kind {
        /** A municipality (kunta), three digits. */
        MUNICIPALITY("municipality", "[0-9]{3}"),
        /** A sub-region (seutukunta), three digits. */
        SUBREGION("subregion", "[0-9]{3}"),
        /** A region (maakunta), two digits. */
        REGION("region", "[0-9]{2}"),
        /** A wellbeing services county (hyvinvointialue), two digits. */
        COUNTY("county", "[0-9]{2}"),
        /** A people's homeland; only {@code sami} is official. */
        HOMELAND("homeland", "sami");

        private final String prefix;
        private final String pattern;

        Kind(String prefix, String pattern) {
            this.prefix = prefix;
            this.pattern = pattern;
        }

        /**
         * The word before the colon in the area's key.
         *
         * @return the prefix
         */
        public String prefix() {
            return prefix;
        }
    }

    /**
     * The whole country.
     *
     * @param withAland whether Åland is a part of it
     */
    record Country(boolean withAland) implements Area {
        @Override
        public String key() {
            return withAland ? "country" : "country-except-aland";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.country().apply(this);
        }
    }

    /**
     * An area with an official code.
     *
     * @param kind the kind of area
     * @param code the code in the classification of that kind
     */
    record Official(Kind kind, String code) implements Area {
        /**
         * Checks the shape of the code; whether the area exists is known to {@link Places}.
         *
         * @throws IllegalArgumentException if the code has not the shape of its kind
         */
        public Official {
            requireNonNull(kind, "kind");
            requireNonNull(code, "code");
            if (!code.matches(kind.pattern)) {
                throw new IllegalArgumentException("""
                        The code "%s" is not a code of a %s.
                        Maybe leading zeros were lost.""".formatted(code, kind.prefix));
            }
        }

        @Override
        public String key() {
            return kind.prefix + ":" + code;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.official().apply(this);
        }
    }

    /**
     * An area that a region or a project defined for itself. Its name may be the name of an official area too: the two
     * stay apart (seed row S4-09).
     *
     * @param id lower-case letters, digits and hyphens
     * @param name the name
     * @param municipalities the municipalities in it, in the order of their codes; empty if the source names none
     */
    record Project(String id, LocalizedText name, Set<MunicipalityCode> municipalities) implements Area {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if the id is not made of lower-case letters, digits and hyphens
         */
        public Project {
            requireId(id);
            requireNonNull(name, "name");
            municipalities = sorted(municipalities);
        }

        @Override
        public String key() {
            return "project:" + id;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.project().apply(this);
        }
    }

    /**
     * An area that has ended, such as a hospital district, with the area that came after it (seed row S1-06).
     *
     * @param id lower-case letters, digits and hyphens
     * @param name the name
     * @param municipalities the municipalities that it held, in the order of their codes
     * @param validity the days on which it was there
     * @param successor the key of the area that came after it
     */
    record Historical(
            String id,
            LocalizedText name,
            Set<MunicipalityCode> municipalities,
            Validity validity,
            Optional<String> successor)
            implements Area {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if the id is not made of lower-case letters, digits and hyphens
         */
        public Historical {
            requireId(id);
            requireNonNull(name, "name");
            municipalities = sorted(municipalities);
            requireNonNull(validity, "validity");
            requireNonNull(successor, "successor");
        }

        @Override
        public String key() {
            return "historical:" + id;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.historical().apply(this);
        }
    }

    /** What is not bound to a place: anyone can use it from where they are. */
    record Remote() implements Area {
        @Override
        public String key() {
            return "remote";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.remote().apply(this);
        }
    }

    private static SortedSet<MunicipalityCode> sorted(Set<MunicipalityCode> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    private static void requireId(String id) {
        IdShape.require("area", id, "oulun-etelainen");
    }
}
