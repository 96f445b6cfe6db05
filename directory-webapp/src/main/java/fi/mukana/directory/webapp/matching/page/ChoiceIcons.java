package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.text.TsvTable;
import java.util.HashMap;
import java.util.Map;

/** Which icon stands beside a choice, for those who read little. */
final class ChoiceIcons {

    private static final class Shipped {
        private static final Map<String, String> ICONS = read();
    }

    private ChoiceIcons() {}

    /** Returns the icon of a group of themes or a concept, else that of another. */
    static String of(String choice, String otherwise) {
        return Shipped.ICONS.getOrDefault(choice, otherwise);
    }

    /** Returns the icons by choice. */
    static Map<String, String> all() {
        return Shipped.ICONS;
    }

    private static Map<String, String> read() {
        Map<String, String> icons = new HashMap<>();
        for (TsvTable.Row row :
                TsvTable.shipped(ChoiceIcons.class, "choice-icons.tsv").rows()) {
            icons.put(row.cell("choice"), row.cell("icon"));
        }
        return Map.copyOf(icons);
    }
}
