package fi.mukana.directory;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.match.MatchContext;
import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.match.MatchRule;
import fi.mukana.directory.match.PlainTextRelevance;
import fi.mukana.directory.match.StandardRules;
import fi.mukana.directory.match.TextRelevance;
import fi.mukana.directory.match.TextScore;
import fi.mukana.directory.need.CrisisSigns;
import fi.mukana.directory.need.Interpretation;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.need.NeedInterpreter;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.organization.StatedFigure;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.ranking.Ranking;
import fi.mukana.directory.ranking.ServiceRanker;
import fi.mukana.directory.ranking.Why;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A directory of support: finds what fits a need, ranks it, and says why and why not.
 *
 * <pre>{@code
 * Directory directory = Directory.builder().catalog(catalog).build();
 * FindResult found = directory.find(Need.builder().words("jäin leskeksi").municipality("140").build());
 * }</pre>
 *
 * <p>Nothing of a need is stored or logged. Immutable and thread-safe, as long as what it is built from is. Finnish:
 * <i>palveluhakemisto</i>. HSDS: –. PTV: –.
 */
public final class Directory {

    /** The time zone in which a directory's day begins, unless its clock has another. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private final Catalog catalog;
    private final RegionProfile profile;
    private final Places places;
    private final Vocabulary vocabulary;
    private final ServiceRanker ranker;
    private final MatchPolicy policy;
    private final NeedInterpreter interpreter;
    private final TextRelevance textRelevance;
    private final CrisisSigns crisisSigns;
    private final Clock clock;
    private volatile @Nullable RegionCounts counts;

    private Directory(Builder builder) {
        this.catalog = requireNonNull(
                builder.catalog,
                "A directory needs a catalog. Maybe call catalog(InMemoryCatalog.of(…)) on the builder.");
        this.profile = builder.profile;
        this.places = builder.places;
        this.vocabulary = builder.vocabulary;
        this.ranker = ServiceRanker.of(builder.rules);
        this.policy = builder.policy;
        this.interpreter = builder.interpreter != null
                ? builder.interpreter
                : NeedInterpreter.plain(builder.vocabulary, builder.places);
        this.textRelevance =
                builder.textRelevance != null ? builder.textRelevance : PlainTextRelevance.over(catalog.services());
        this.crisisSigns = CrisisSigns.shipped().withLines(profile.crisisLines());
        this.clock = builder.clock;
    }

    /**
     * A builder of a directory; only the catalog has to be given.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Understands the words of a need, in Finnish if in doubt, and finds what fits.
     *
     * @param need the need
     * @return what was found
     */
    public FindResult find(Need need) {
        return find(need, Language.FI);
    }

    /**
     * Understands the words of a need and finds what fits.
     *
     * @param need the need
     * @param language the language that the person most likely writes
     * @return what was found
     */
    public FindResult find(Need need, Language language) {
        return answer(need, understand(need, language), language);
    }

    /**
     * Finds what fits a need as it stands: its words are looked for in texts and not interpreted again. For a need whose
     * interpretation a person has seen and corrected.
     *
     * @param need the need
     * @param language the language that the person most likely writes
     * @return what was found, with an empty interpretation
     */
    public FindResult match(Need need, Language language) {
        return answer(need, Interpretation.NONE, language);
    }

    /**
     * Tells why a service is offered for a need or not, as {@link #find(Need, Language)} would judge it.
     *
     * @param need the need
     * @param service the id of the service
     * @param language the language that the person most likely writes
     * @return the answer, empty if the catalog has no such service
     */
    public Optional<Why> why(Need need, ServiceId service, Language language) {
        return explain(understand(need, language).applyTo(need, places), service);
    }

    /**
     * Tells why a service is offered for a need or not, as {@link #match(Need, Language)} would judge it.
     *
     * @param need the need
     * @param service the id of the service
     * @return the answer, empty if the catalog has no such service
     */
    public Optional<Why> whyMatched(Need need, ServiceId service) {
        return explain(need, service);
    }

    /**
     * The organizations, services and events.
     *
     * @return the catalog
     */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * The region.
     *
     * @return the profile
     */
    public RegionProfile profile() {
        return profile;
    }

    /**
     * The places.
     *
     * @return the places
     */
    public Places places() {
        return places;
    }

    /**
     * The concepts.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The weights and limits.
     *
     * @return the policy
     */
    public MatchPolicy policy() {
        return policy;
    }

    /**
     * The day for which the directory answers now.
     *
     * @return today by the directory's clock
     */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The date and time, where the directory is.
     *
     * @return now by the directory's clock
     */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /**
     * Whether a service is given on a day.
     *
     * @param service the service
     * @param day the day
     * @return true if it is published and active, the day is in its time, and the responsible organization works on the day
     *     as far as it is known
     */
    public boolean isOffered(Service service, LocalDate day) {
        return service.publishing() == PublishingStatus.PUBLISHED
                && service.status() == ServiceStatus.ACTIVE
                && service.validity().includes(day)
                && catalog.organization(service.organization())
                        .map(organization -> organization.isWorking(day))
                        .orElse(true);
    }

    /**
     * How far into the region a service reaches.
     *
     * @param service the service
     * @return its one way of reaching the municipalities of the profile's areas
     */
    public Reach reachOf(Service service) {
        return counts().reach(service);
    }

    /**
     * The directory in numbers, today: what there is for whom, where, and how fresh the data is.
     *
     * @param concepts count only services that have each of these or a narrower one; all services if empty
     * @return the numbers
     */
    public RegionOverview overview(Collection<ConceptId> concepts) {
        return counts().overview(concepts, today());
    }

    /**
     * How many things of a kind the directory lists today, to stand beside what somebody states of the region.
     *
     * @param kind the kind
     * @return how many there are
     */
    public int listed(StatedFigure.Listed kind) {
        return Listings.count(this, kind, today());
    }

    /**
     * How many things of a kind the directory lists today as an organization's own, to stand beside what somebody states of
     * it.
     *
     * @param kind the kind
     * @param organization the organization
     * @return how many there are
     */
    public int listed(StatedFigure.Listed kind, OrganizationId organization) {
        return Listings.count(this, kind, organization, today());
    }

    /**
     * The channels that one can follow and the news, of the region, of its organizations that work and of the services that
     * are given today.
     *
     * @return the region's own first, then those of organizations and then those of services in the order of the ids; those
     *     of one record in the order given
     */
    public List<NewsLink> newsLinks() {
        return Listings.newsLinks(this, today());
    }

    private RegionCounts counts() {
        RegionCounts known = counts;
        if (known == null) {
            known = new RegionCounts(this);
            counts = known;
        }
        return known;
    }

    private Interpretation understand(Need need, Language language) {
        return need.words().map(words -> interpreter.interpret(words, language)).orElse(Interpretation.NONE);
    }

    private FindResult answer(Need given, Interpretation interpretation, Language language) {
        Need need = interpretation.applyTo(given, places);
        MatchContext context = context(need);
        Ranking ranking = ranker.rank(need, candidates(need, context), catalog.serviceIds(), context);
        return new FindResult(crisisSigns.assess(given.words().orElse(""), language), need, interpretation, ranking);
    }

    private Optional<Why> explain(Need need, ServiceId id) {
        return catalog.service(id).map(service -> ranker.why(need, service, context(need)));
    }

    private MatchContext context(Need need) {
        Map<ServiceId, TextScore> scores =
                need.words().map(textRelevance::scores).orElse(Map.of());
        return new MatchContext(today(), places, vocabulary, policy, scores, catalog::organization);
    }

    /** All that a relevance rule can support, or everything where the need asks for everything. */
    private Collection<Service> candidates(Need need, MatchContext context) {
        boolean indexable = ranker.rules().stream()
                .filter(rule -> rule.kind(need, context) == MatchRule.Kind.RELEVANCE)
                .allMatch(MatchRule::isIndexable);
        if (!indexable || !ServiceRanker.asksForSomething(need, vocabulary)) {
            return catalog.services();
        }
        Set<ConceptId> near = new HashSet<>();
        need.concepts().forEach(concept -> near.addAll(vocabulary.near(concept)));
        int least = Math.min(policy.minimumTextScore(), policy.minimumTextScoreAlone());
        Set<ServiceId> found = new HashSet<>();
        context.textScores().forEach((id, score) -> {
            if (score.value() >= least) {
                found.add(id);
            }
        });
        return catalog.candidates(new CandidateQuery(near, found));
    }

    /** Builds a directory. For one thread at a time. */
    public static final class Builder {
        private @Nullable Catalog catalog;
        private RegionProfile profile = RegionProfile.of("directory", LocalizedText.fi("Palveluhakemisto"));
        private Places places = Places.official();
        private Vocabulary vocabulary = Vocabulary.shipped();
        private List<MatchRule> rules = StandardRules.all();
        private MatchPolicy policy = MatchPolicy.defaults();
        private @Nullable NeedInterpreter interpreter;
        private @Nullable TextRelevance textRelevance;
        private Clock clock = Clock.system(ZONE);

        private Builder() {}

        /**
         * Gives the catalog. Has to be given.
         *
         * @param catalog the catalog
         * @return this builder
         */
        public Builder catalog(Catalog catalog) {
            this.catalog = requireNonNull(catalog, "catalog");
            return this;
        }

        /**
         * Gives the region. Default: a directory of the whole country without a consent text.
         *
         * @param profile the profile
         * @return this builder
         */
        public Builder profile(RegionProfile profile) {
            this.profile = requireNonNull(profile, "profile");
            return this;
        }

        /**
         * Gives the places. Default: {@link Places#official()}.
         *
         * @param places the places
         * @return this builder
         */
        public Builder places(Places places) {
            this.places = requireNonNull(places, "places");
            return this;
        }

        /**
         * Gives the concepts. Default: {@link Vocabulary#shipped()}.
         *
         * @param vocabulary the vocabulary
         * @return this builder
         */
        public Builder vocabulary(Vocabulary vocabulary) {
            this.vocabulary = requireNonNull(vocabulary, "vocabulary");
            return this;
        }

        /**
         * Gives the rules in place of the standard ones. Default: {@link StandardRules#all()}.
         *
         * @param rules the rules in their order
         * @return this builder
         */
        public Builder rules(List<MatchRule> rules) {
            this.rules = List.copyOf(rules);
            return this;
        }

        /**
         * Adds a rule after those there are.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder addRule(MatchRule rule) {
            List<MatchRule> more = new ArrayList<>(rules);
            more.add(rule);
            this.rules = List.copyOf(more);
            return this;
        }

        /**
         * Gives the weights and limits. Default: {@link MatchPolicy#defaults()}.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder policy(MatchPolicy policy) {
            this.policy = requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Gives what understands words. Default: {@link NeedInterpreter#plain}.
         *
         * @param interpreter the interpreter
         * @return this builder
         */
        public Builder interpreter(NeedInterpreter interpreter) {
            this.interpreter = requireNonNull(interpreter, "interpreter");
            return this;
        }

        /**
         * Gives what finds words in services. Default: a plain scan, {@link PlainTextRelevance}.
         *
         * @param textRelevance the text relevance, over the same catalog
         * @return this builder
         */
        public Builder textRelevance(TextRelevance textRelevance) {
            this.textRelevance = requireNonNull(textRelevance, "textRelevance");
            return this;
        }

        /**
         * Gives the clock. Default: the system's clock in {@link Directory#ZONE}.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Makes the directory.
         *
         * @return the directory
         * @throws NullPointerException if no catalog was given
         * @throws IllegalArgumentException if two rules have one id
         */
        public Directory build() {
            return new Directory(this);
        }
    }
}
