package fi.mukana.directory.exchange.region;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.exchange.SourcePlace;
import fi.mukana.directory.look.Logo;
import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.match.MatchRule;
import fi.mukana.directory.match.StandardRules;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how a region weighs, speaks and looks: {@code policy.json}, {@code texts/}, {@code logo.svg} or {@code .png}. */
final class CustomizationReader {

    private static final Map<String, Logo.Format> LOGOS = new LinkedHashMap<>();

    static {
        LOGOS.put(RegionFiles.LOGO_SVG, Logo.Format.SVG);
        LOGOS.put(RegionFiles.LOGO_PNG, Logo.Format.PNG);
    }

    private final RegionSource source;
    private final SourceText texts;
    private final Issues issues;
    private int read;
    private int kept;

    CustomizationReader(RegionSource source, SourceText texts, Issues issues) {
        this.source = source;
        this.texts = texts;
        this.issues = issues;
    }

    /** Reads the files that there are; the scope is that of the policy. */
    Customization read(Scope scope, Optional<RegionProfile> profile) {
        return new Customization(policy(scope), interfaceTexts(), logo(profile));
    }

    int filesRead() {
        return read;
    }

    int filesKept() {
        return kept;
    }

    private Optional<MatchPolicy> policy(Scope scope) {
        if (!source.files().containsKey(RegionFiles.POLICY)) {
            return Optional.empty();
        }
        read++;
        int before = issues.errors();
        Optional<MatchPolicy> policy = texts.read(RegionFiles.POLICY, false)
                .flatMap(text -> Libraries.jsonValue(text, RegionFiles.POLICY, issues))
                .flatMap(node -> {
                    Optional<MatchPolicy> understood = Shapes.POLICY.read(node, scope.at("", node));
                    understood.ifPresent(one -> tellOfUnknownRules(one, node, scope.at("", node)));
                    return understood;
                })
                .filter(one -> issues.errors() == before);
        policy.ifPresent(one -> kept++);
        return policy;
    }

    /** A rule that is not among the standard ones may be the region's own, which no file knows. */
    private static void tellOfUnknownRules(MatchPolicy policy, Node node, Reading at) {
        List<String> standard = StandardRules.all().stream()
                .map(MatchRule::id)
                .map(RuleId::value)
                .toList();
        if (node instanceof Node.Obj object && object.members().get("weights") instanceof Node.Obj weights) {
            Reading place = at.member("weights", weights);
            policy.weights().keySet().stream()
                    .map(RuleId::value)
                    .filter(rule -> !standard.contains(rule))
                    .forEach(rule -> place.member(
                                    rule,
                                    java.util.Objects.requireNonNull(
                                            weights.members().get(rule)))
                            .warning(
                                    Kind.UNKNOWN_REFERENCE,
                                    rule,
                                    "There is no standard rule \"%s\".".formatted(rule),
                                    Nearest.cure(
                                            rule,
                                            standard,
                                            "Maybe it is a rule of the region's own; then all is well.")));
        }
    }

    private InterfaceTexts interfaceTexts() {
        Map<Language, Map<String, String>> byLanguage = new LinkedHashMap<>();
        source.files().keySet().stream().filter(TextsFile::isOne).forEach(name -> {
            read++;
            TextsFile file = new TextsFile(name, issues);
            file.language()
                    .flatMap(language -> texts.read(name, false).map(content -> {
                        byLanguage.put(language, file.read(content));
                        return language;
                    }))
                    .ifPresent(language -> kept++);
        });
        return new InterfaceTexts(byLanguage);
    }

    private Optional<Logo> logo(Optional<RegionProfile> profile) {
        List<String> there = LOGOS.keySet().stream()
                .filter(file -> source.files().containsKey(file))
                .toList();
        read += there.size();
        if (there.isEmpty()) {
            profile.filter(one -> !one.logoText().isEmpty())
                    .ifPresent(one -> tell(
                            Severity.WARNING,
                            Kind.MISSING,
                            new SourcePlace(RegionFiles.PROFILE, Optional.empty(), "/logoText"),
                            "There is a text for a logo, and no logo.",
                            "Maybe add logo.svg or logo.png."));
            return Optional.empty();
        }
        if (there.size() > 1) {
            tell(
                    Severity.ERROR,
                    Kind.DUPLICATE_KEY,
                    SourcePlace.file(there.get(1)),
                    "There are two logos, %s; none is taken.".formatted(String.join(" and ", there)),
                    "Maybe keep logo.svg, which is sharp in every size.");
            return Optional.empty();
        }
        String file = there.get(0);
        int before = issues.errors();
        Optional<Logo> logo = content(file)
                .flatMap(content -> LogoFile.read(
                        java.util.Objects.requireNonNull(LOGOS.get(file)),
                        content,
                        (kind, line, cause, cure) -> tell(
                                Severity.ERROR,
                                kind,
                                new SourcePlace(file, line < 1 ? Optional.empty() : Optional.of(line), ""),
                                cause,
                                cure)));
        profile.ifPresent(one -> tellOfMissingText(file, one));
        Optional<Logo> good = logo.filter(one -> issues.errors() == before);
        good.ifPresent(one -> kept++);
        return good;
    }

    private Optional<byte[]> content(String file) {
        try {
            Optional<byte[]> content =
                    java.util.Objects.requireNonNull(source.files().get(file)).read(Logo.LARGEST);
            if (content.isEmpty()) {
                tell(
                        Severity.ERROR,
                        Kind.TOO_LARGE,
                        SourcePlace.file(file),
                        "The logo is larger than %d bytes.".formatted(Logo.LARGEST),
                        "Maybe save it smaller, or as SVG without what an editor keeps in it for itself.");
            }
            return content;
        } catch (IOException e) {
            tell(
                    Severity.ERROR,
                    Kind.UNREADABLE,
                    SourcePlace.file(file),
                    "The file cannot be read (%s).".formatted(e.getClass().getSimpleName()),
                    "Maybe its permissions forbid it, or it is a link to nothing.");
            return Optional.empty();
        }
    }

    /** Who does not see the logo is told what it shows, in each language that the region offers. */
    private void tellOfMissingText(String file, RegionProfile profile) {
        LocalizedText text = profile.logoText();
        SourcePlace place = new SourcePlace(RegionFiles.PROFILE, Optional.empty(), "/logoText");
        if (text.isEmpty()) {
            tell(
                    Severity.ERROR,
                    Kind.MISSING,
                    SourcePlace.file(file),
                    "The logo has no text for those who do not see it.",
                    "Maybe add \"logoText\": {\"fi\": \"…\"} to profile.json, which says what the logo shows.");
            return;
        }
        profile.languages().stream()
                .filter(language -> text.resolve(language)
                        .filter(found -> found.language().base().equals(language.base()))
                        .isEmpty())
                .forEach(language -> tell(
                        Severity.WARNING,
                        Kind.MISSING,
                        place,
                        "The text of the logo is missing in \"%s\".".formatted(language.tag()),
                        "Maybe add it to \"logoText\"."));
    }

    private void tell(Severity severity, Kind kind, SourcePlace place, String cause, String cure) {
        issues.add(new ImportIssue(severity, kind, place, Optional.empty(), cause, cure));
    }
}
