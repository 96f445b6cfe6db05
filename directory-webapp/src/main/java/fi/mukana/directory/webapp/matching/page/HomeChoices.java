package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.TsvTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In which groups and order the home page and the way without typing offer concepts.
 *
 * @param themes the themes by group, in the order shown
 * @param usualSupports the usual kinds of support, in the order shown
 * @param usualGroups the usual target groups, in the order shown
 */
record HomeChoices(Map<String, List<ConceptId>> themes, List<ConceptId> usualSupports, List<ConceptId> usualGroups) {

    private static final class Shipped {
        private static final HomeChoices CHOICES = read();
    }

    HomeChoices {
        themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
        usualSupports = List.copyOf(usualSupports);
        usualGroups = List.copyOf(usualGroups);
    }

    /** Returns the shipped groups. */
    static HomeChoices shipped() {
        return Shipped.CHOICES;
    }

    private static HomeChoices read() {
        Map<String, List<ConceptId>> themes = new LinkedHashMap<>();
        List<ConceptId> supports = List.of();
        List<ConceptId> groups = List.of();
        for (TsvTable.Row row :
                TsvTable.shipped(HomeChoices.class, "home-choices.tsv").rows()) {
            List<ConceptId> ids =
                    row.list("concepts").stream().map(ConceptId::of).toList();
            switch (row.cell("question")) {
                case "support" -> supports = ids;
                case "whom" -> groups = ids;
                default -> themes.put(row.cell("group"), ids);
            }
        }
        return new HomeChoices(themes, supports, groups);
    }
}
