package fi.mukana.directory.webapp.page;

import fi.mukana.directory.webapp.indexing.CatalogViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The look of the region: its colors as custom properties that replace those of the style sheet, and the versions that
 * stand in the addresses of the files so that browsers may keep them for good.
 */
@ApplicationScoped
class Look {

    /** The properties that a region may set; each color is checked against white. */
    private static final Map<String, String> TOKENS = Map.of("accent", "--accent", "highlight", "--highlight");

    @Inject
    private CatalogViews views;

    @Inject
    private ServletContext context;

    private volatile @Nullable String assets;

    /** Returns the style sheet of the region's own colors; empty if it has none that can be read on white. */
    String styleSheet() {
        String colors = new TreeSet<>(views.current().directory().profile().colors().entrySet().stream()
                        .filter(color -> TOKENS.containsKey(color.getKey()))
                        .filter(color -> Contrast.ratio(color.getValue(), "#ffffff") >= Contrast.AA_TEXT)
                        .map(color -> TOKENS.get(color.getKey()) + ":" + color.getValue())
                        .toList())
                .stream().collect(Collectors.joining(";"));
        return colors.isEmpty() ? "" : "@media (prefers-color-scheme:light),print{:root{" + colors + "}}";
    }

    /** Returns the version of the region's colors. */
    String version() {
        return hash(styleSheet().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the version of the style sheet, the logo and the icons. */
    String assets() {
        String known = assets;
        if (known == null) {
            known = hashOfAssets();
            assets = known;
        }
        return known;
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

    private static String hash(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }
}
