package fi.mukana.directory.exchange.skos;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The labels of one concept: what cannot be a label is told and left out. */
final class LabelsOfSubject {

    /** A label and where it stands. */
    private record Label(Language language, String text, int line) {}

    private final Graph.Subject subject;
    private final Findings findings;
    private final Map<Language, Set<String>> taken = new TreeMap<>();

    LabelsOfSubject(Graph.Subject subject, Findings findings) {
        this.subject = subject;
        this.findings = findings;
    }

    /** The names by language, empty if there is none or two of one language. */
    Optional<LocalizedText> names() {
        Map<Language, String> names = new TreeMap<>();
        boolean good = true;
        for (Label label : labels(Skos.PREF_LABEL)) {
            if (names.putIfAbsent(label.language(), label.text()) != null) {
                good = false;
                findings.error(
                        Kind.CONTRADICTION,
                        label.line(),
                        subject.iri(),
                        label.text(),
                        "The concept has two names (skos:prefLabel) in the language \"%s\"."
                                .formatted(label.language()),
                        "Maybe one of them is a skos:altLabel.");
            }
            take(label);
        }
        if (names.isEmpty()) {
            good = false;
            findings.error(
                    Kind.MISSING,
                    subject.line(),
                    subject.iri(),
                    "",
                    "The concept has no name (skos:prefLabel) in a language.",
                    "Maybe write the language behind the name: \"kyyti\"@fi.");
        }
        return good ? Optional.of(LocalizedText.of(names)) : Optional.empty();
    }

    /** Further labels, of which none may be taken by an earlier call. */
    LocalizedTerms further(String property) {
        Map<Language, Set<String>> terms = new TreeMap<>();
        for (Label label : labels(property)) {
            if (take(label)) {
                terms.computeIfAbsent(label.language(), key -> new TreeSet<>()).add(label.text());
            } else {
                warning(
                        Kind.DUPLICATE_VALUE,
                        label.line(),
                        property,
                        label.text(),
                        "The label stands under the concept already; it is read once.",
                        "Maybe leave it out here.");
            }
        }
        Map<Language, List<String>> sorted = new TreeMap<>();
        terms.forEach((language, texts) -> sorted.put(language, List.copyOf(texts)));
        return LocalizedTerms.of(sorted);
    }

    private boolean take(Label label) {
        return taken.computeIfAbsent(label.language(), key -> new HashSet<>()).add(label.text());
    }

    private List<Label> labels(String property) {
        List<Label> labels = new ArrayList<>();
        subject.values(property)
                .forEach((value, line) -> label(value, line, property).ifPresent(labels::add));
        return labels;
    }

    private Optional<Label> label(Graph.Value value, int line, String property) {
        String text = value.text().strip();
        if (value.iri()) {
            warning(
                    Kind.WRONG_TYPE,
                    line,
                    property,
                    text,
                    "The label is an address and not a text; it is not read.",
                    "Maybe the vocabulary uses SKOS-XL: take its plain SKOS form.");
        } else if (text.isEmpty() || text.length() > SkosReader.LONGEST_LABEL || text.matches("(?s).*\\p{Cntrl}.*")) {
            warning(
                    Kind.BAD_VALUE,
                    line,
                    property,
                    text,
                    "The label is blank, longer than %d characters, or holds a line break or tab; it is not read."
                            .formatted(SkosReader.LONGEST_LABEL),
                    "Maybe it is a definition rather than a label.");
        } else if (value.language().isEmpty()) {
            warning(
                    Kind.MISSING,
                    line,
                    property,
                    text,
                    "The label says no language; it is not read.",
                    "Maybe write the language behind it: \"kyyti\"@fi.");
        } else {
            return language(value.language().get(), line, property).map(known -> new Label(known, text, line));
        }
        return Optional.empty();
    }

    private Optional<Language> language(String tag, int line, String property) {
        try {
            return Optional.of(Language.of(tag));
        } catch (IllegalArgumentException e) {
            warning(
                    Kind.BAD_VALUE,
                    line,
                    property,
                    tag,
                    "The language of the label is not a BCP 47 tag; the label is not read.",
                    "Maybe write it as fi, sv, en or se.");
            return Optional.empty();
        }
    }

    private void warning(Kind kind, int line, String property, String value, String cause, String cure) {
        findings.warning(kind, line, subject.iri() + " " + Skos.shortName(property), value, cause, cure);
    }
}
