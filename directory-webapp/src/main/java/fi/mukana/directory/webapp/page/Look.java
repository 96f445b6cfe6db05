package fi.mukana.directory.webapp.page;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.look.Color;
import fi.mukana.directory.look.ColorScheme;
import fi.mukana.directory.look.ColorToken;
import fi.mukana.directory.look.Logo;
import fi.mukana.directory.look.RegionColors;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The look of the region: its colors as custom properties that replace those of the style sheet, its logo, and the
 * versions that stand in the addresses of the files so that browsers may keep them for good.
 */
@ApplicationScoped
class Look {

    @Inject
    private CatalogViews views;

    @Inject
    private ServletContext context;

    private volatile @Nullable String assets;

    /** Returns the style sheet of the region's own colors, on screens light and dark; empty if it has none. */
    String styleSheet() {
        return styleSheet(
                views.find().map(view -> view.directory().profile().colors()).orElse(RegionColors.SHIPPED));
    }

    /** On paper the style sheet's own black counts. */
    static String styleSheet(RegionColors colors) {
        String light = properties(colors.own(ColorScheme.LIGHT));
        String dark = properties(colors.own(ColorScheme.DARK));
        return (light.isEmpty() ? "" : "@media screen{:root{" + light + "}}\n")
                + (dark.isEmpty() ? "" : "@media screen and (prefers-color-scheme:dark){:root{" + dark + "}}\n");
    }

    private static String properties(Map<ColorToken, Color> colors) {
        return colors.entrySet().stream()
                .map(color -> "--" + color.getKey().code() + ":" + color.getValue())
                .collect(joining(";"));
    }

    /** Returns the version of the region's colors. */
    String version() {
        return version(styleSheet().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the region's logo, empty if it has none. */
    Optional<Logo> logo() {
        return views.find().flatMap(view -> view.customization().logo());
    }

    /** Returns the region's logo as a page in a language shows it, empty if it has none. */
    Optional<LogoView> logo(Language language) {
        CatalogView view = views.current();
        return view.customization()
                .logo()
                .map(logo -> new LogoView(
                        "/logo.%s?v=%s".formatted(EnumCodes.code(logo.format()), version(logo.content())),
                        TextView.name(view.directory().profile().logoText(), language)));
    }

    /** Returns the version of the style sheet, the shipped logo and the icons. */
    String assets() {
        String known = assets;
        if (known == null) {
            known = hashOfAssets();
            assets = known;
        }
        return known;
    }

    /** Returns a short name that changes with the bytes. */
    static String version(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    /**
     * Returns how long an answer may be kept: for good if its address names this very version. A node that has not yet seen
     * a change is asked for the new version and answers with the old one, which nobody may keep.
     */
    static String caching(HttpServletRequest request, String version) {
        return ("v=" + version).equals(request.getQueryString()) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private String hashOfAssets() {
        CRC32 sum = new CRC32();
        for (String file : new TreeSet<>(context.getResourcePaths("/assets/"))) {
            try (InputStream in = context.getResourceAsStream(file)) {
                if (in != null) {
                    sum.update(in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The file %s of the look could not be read.".formatted(file), e);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
