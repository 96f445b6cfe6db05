package fi.mukana.directory.webapp.extension;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.Directory;
import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.match.MatchRule;
import fi.mukana.directory.match.StandardRules;
import fi.mukana.directory.need.NeedInterpreter;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.webapp.start.StartFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The beans of a region's own war: each {@link MatchRule} is a rule after the standard ones, in the order of their ids; a
 * {@link NeedInterpreter} reads words before the standard one; a {@link MatchPolicy} holds unless the region's folder has
 * one. Thread-safe, as long as the beans are.
 */
@ApplicationScoped
public class RegionBeans {

    @Inject
    @Any
    private Instance<MatchRule> rules;

    @Inject
    @Any
    private Instance<MatchPolicy> policies;

    @Inject
    @Any
    private Instance<NeedInterpreter> interpreters;

    /**
     * Checks that there is one bean for each thing.
     *
     * @throws StartFailure if there are two policies or interpreters, or if two rules have one id; one sentence tells all
     */
    public void requireOneForEach() {
        List<String> findings = new ArrayList<>();
        if (policies.isAmbiguous()) {
            findings.add("two beans are a MatchPolicy (%s)".formatted(names(policies)));
        }
        if (interpreters.isAmbiguous()) {
            findings.add("two beans are a NeedInterpreter (%s)".formatted(names(interpreters)));
        }
        Map<String, List<String>> owners = new TreeMap<>();
        StandardRules.all()
                .forEach(rule -> owners.computeIfAbsent(rule.id().value(), id -> new ArrayList<>())
                        .add("a standard rule"));
        for (Instance.Handle<MatchRule> rule : rules.handles()) {
            owners.computeIfAbsent(rule.get().id().value(), id -> new ArrayList<>())
                    .add(rule.getBean().getBeanClass().getName());
        }
        owners.forEach((id, classes) -> {
            if (classes.size() > 1) {
                findings.add("two rules have the id \"%s\" (%s)".formatted(id, String.join(", ", classes)));
            }
        });
        if (!findings.isEmpty()) {
            throw new StartFailure("%s; take one of the two out of the war, or make one an @Alternative"
                    .formatted(String.join("; ", findings)));
        }
    }

    /**
     * Adds the beans to a directory that is being built.
     *
     * @param builder the builder
     * @param vocabulary the concepts of the directory, for what the region's interpreter does not understand
     * @param places its places
     */
    public void extend(Directory.Builder builder, Vocabulary vocabulary, Places places) {
        rules.stream().sorted(Comparator.comparing(MatchRule::id)).forEach(builder::addRule);
        policies.stream().findFirst().ifPresent(builder::policy);
        interpreters.stream()
                .findFirst()
                .ifPresent(own -> builder.interpreter(own.then(NeedInterpreter.plain(vocabulary, places))));
    }

    /**
     * Returns the class of the bean that is a policy, to tell that another policy counts before it; empty if there is none.
     */
    public String policyBean() {
        return names(policies);
    }

    private static <T> String names(Instance<T> beans) {
        return beans.handlesStream()
                .map(bean -> bean.getBean().getBeanClass().getName())
                .sorted()
                .collect(joining(", "));
    }
}
