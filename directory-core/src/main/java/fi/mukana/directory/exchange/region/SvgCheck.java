package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an SVG only draws: elements and attributes that are not listed here are refused, so that no script, no
 * style, no link and no file from elsewhere can be in it. For one file.
 */
final class SvgCheck {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "version",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "d",
            "points",
            "transform",
            "preserveAspectRatio",
            "role",
            "aria-label",
            "aria-hidden",
            "focusable",
            "fill",
            "fill-rule",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-opacity",
            "opacity",
            "color",
            "clip-path",
            "clip-rule",
            "mask",
            "display",
            "visibility",
            "overflow",
            "vector-effect",
            "paint-order",
            "shape-rendering",
            "offset",
            "stop-color",
            "stop-opacity",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "patternUnits",
            "patternContentUnits",
            "patternTransform",
            "href",
            "dx",
            "dy",
            "text-anchor",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "letter-spacing",
            "dominant-baseline",
            "textLength",
            "lengthAdjust");

    private static final Pattern URL = Pattern.compile("url\\s*\\(\\s*['\"]?([^)'\"]*)", Pattern.CASE_INSENSITIVE);
    /** An escape that hides what is written, or an address of any kind. */
    private static final Pattern ELSEWHERE = Pattern.compile("\\\\|//|(?i:data|javascript)\\s*:");

    private static final Pattern SIZE = Pattern.compile("\\s*[0-9]+(\\.[0-9]+)?(px)?\\s*");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\s*-?[0-9.]+[\\s,]+-?[0-9.]+[\\s,]+(?=[0-9.]*[1-9])[0-9.]+[\\s,]+(?=[0-9.]*[1-9])[0-9.]+\\s*");
    private static final String EXPORT = "Maybe export it as plain SVG with presentation attributes and outlined text.";

    private final LogoFile.Finding findings;
    private final Set<String> told = new HashSet<>();

    SvgCheck(LogoFile.Finding findings) {
        this.findings = findings;
    }

    /** Whether the picture may be shown; each kind of fault is told once. */
    boolean isGood(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            boolean root = true;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    check(reader, root);
                    root = false;
                } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    refuse(reader, "a DOCTYPE or an entity", "Maybe take the line that begins with <!DOCTYPE away.");
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    refuse(reader, "the instruction <?" + reader.getPITarget() + "?>", "Maybe take it away.");
                }
            }
            return told.isEmpty();
        } catch (XMLStreamException e) {
            findings.tell(
                    Kind.SYNTAX,
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber()),
                    "The file is no well-formed SVG.",
                    "Maybe it is another kind of picture, or was cut off: save it again as SVG.");
            return false;
        }
    }

    private void check(XMLStreamReader reader, boolean root) {
        String name = reader.getLocalName();
        if (!SVG.equals(reader.getNamespaceURI()) || !ELEMENTS.contains(name)) {
            refuse(reader, "the element <" + qualified(reader.getPrefix(), name) + ">", EXPORT);
            return;
        }
        if (root && !(name.equals("svg") && hasSize(reader))) {
            tell(
                    reader,
                    "The first element is no <svg> with a size.",
                    "Maybe give the first element a viewBox, such as viewBox=\"0 0 64 64\".");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            checkAttribute(reader, i);
        }
    }

    private void checkAttribute(XMLStreamReader reader, int index) {
        String name = reader.getAttributeLocalName(index);
        @Nullable String namespace = reader.getAttributeNamespace(index);
        String value = reader.getAttributeValue(index);
        boolean plain = namespace == null || namespace.isEmpty();
        boolean known = plain ? ATTRIBUTES.contains(name) : XML.equals(namespace) || isLink(namespace, name);
        if (!known) {
            refuse(reader, "the attribute " + qualified(reader.getAttributePrefix(index), name), EXPORT);
        } else if ((name.equals("href") && !value.strip().startsWith("#")) || leadsElsewhere(value)) {
            refuse(
                    reader,
                    "a reference to something outside of the file",
                    "Maybe embed what it refers to as a drawing; a logo refers to its own parts alone (#id).");
        }
    }

    private static boolean isLink(@Nullable String namespace, String name) {
        return XLINK.equals(namespace) && name.equals("href");
    }

    private static boolean leadsElsewhere(String value) {
        return ELSEWHERE.matcher(value).find()
                || URL.matcher(value)
                        .results()
                        .anyMatch(found -> !found.group(1).strip().startsWith("#"));
    }

    private static boolean hasSize(XMLStreamReader reader) {
        @Nullable String viewBox = reader.getAttributeValue(null, "viewBox");
        @Nullable String width = reader.getAttributeValue(null, "width");
        @Nullable String height = reader.getAttributeValue(null, "height");
        return viewBox != null
                ? VIEW_BOX.matcher(viewBox).matches()
                : width != null
                        && height != null
                        && SIZE.matcher(width).matches()
                        && SIZE.matcher(height).matches();
    }

    private static String qualified(@Nullable String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private void refuse(XMLStreamReader reader, String what, String cure) {
        tell(reader, "The logo holds %s, which a logo may not.".formatted(what), cure);
    }

    private void tell(XMLStreamReader reader, String cause, String cure) {
        if (told.add(cause)) {
            findings.tell(Kind.UNSAFE_PICTURE, Math.max(0, reader.getLocation().getLineNumber()), cause, cure);
        }
    }
}
