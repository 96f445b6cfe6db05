package fi.mukana.directory.exchange.region;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.look.Logo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoFileTest {

    private static final String NAMESPACES =
            "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    private final List<String> findings = new ArrayList<>();

    @Test
    void aDrawingWithItsOwnPartsAloneIsTaken() {
        assertThat(svg("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- drawn by hand -->
                <svg %s viewBox="0 0 64 64" role="img" aria-label="Aitan ovi">
                  <title>Aitan ovi</title>
                  <defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
                  <path id="b" d="M1 1h2" fill="url(#a)"/><use xlink:href="#b" x="4"/><use href="#b"/>
                  <text xml:space="preserve" x="1">Aitta</text>
                </svg>
                """.formatted(NAMESPACES))).isPresent();
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>@import url(https://other.example/x.css)</style>",
                "<path onload=\"alert(1)\"/>",
                "<path style=\"fill:url(https://other.example/)\"/>",
                "<a href=\"https://other.example/\"><path/></a>",
                "<image href=\"https://other.example/pixel.png\"/>",
                "<image href=\"data:image/png;base64,AAAA\"/>",
                "<use href=\"https://other.example/x.svg#a\"/>",
                "<use xlink:href=\"other.svg#a\"/>",
                "<use href=\" data:image/svg+xml,x#a\"/>",
                "<path fill=\"url(https://other.example/x#a)\"/>",
                "<path fill=\"URL( 'other.svg#a')\"/>",
                "<path fill=\"u\\72l(//other.example/)\"/>",
                "<path mask=\"image-set('//other.example/x.png' 1x)\"/>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
                "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<animate attributeName=\"x\"/>",
                "<?xml-stylesheet href=\"https://other.example/x.css\"?>",
                "<x:thing xmlns:x=\"urn:editor\"/>",
                "<path x:nodes=\"c\" xmlns:x=\"urn:editor\"/>"
            })
    void whatDoesMoreThanDrawIsRefused(String part) {
        assertThat(svg("<svg %s viewBox=\"0 0 8 8\">%s</svg>".formatted(NAMESPACES, part)))
                .as(part)
                .isEmpty();
        assertThat(findings).isNotEmpty().allMatch(finding -> finding.startsWith("UNSAFE_PICTURE 1 The logo holds "));
    }

    @Test
    void entitiesAreNeitherReadNorFollowed() {
        for (String doctype : List.of(
                "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>")) {
            findings.clear();
            assertThat(svg(doctype + "<svg %s viewBox=\"0 0 8 8\"/>".formatted(NAMESPACES)))
                    .as(doctype)
                    .isEmpty();
            assertThat(findings).isNotEmpty();
        }
        findings.clear();
        assertThat(svg("<!DOCTYPE svg [<!ENTITY x \"y\">]><svg %s viewBox=\"0 0 8 8\"><title>&x;</title></svg>"
                        .formatted(NAMESPACES)))
                .isEmpty();
        assertThat(findings).isNotEmpty();
    }

    @Test
    void allThatIsWrongWithADrawingIsToldAtOnceEachKindOnce() {
        svg("<svg %s viewBox=\"0 0 8 8\">\n<script/><path onclick=\"x\"/>\n<script/></svg>".formatted(NAMESPACES));

        assertThat(findings)
                .containsExactly(
                        "UNSAFE_PICTURE 2 The logo holds the element <script>, which a logo may not.",
                        "UNSAFE_PICTURE 2 The logo holds the attribute onclick, which a logo may not.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg %s/>",
                "<svg %s viewBox=\"0 0 0 8\"/>",
                "<svg %s width=\"100%%\" height=\"2em\"/>",
                "<g %s viewBox=\"0 0 8 8\"/>"
            })
    void aDrawingWithoutASizeIsRefused(String svg) {
        assertThat(svg(svg.formatted(NAMESPACES))).isEmpty();
        assertThat(findings).singleElement().asString().contains("The first element is no <svg> with a size.");
    }

    @Test
    void widthAndHeightWillDoForASize() {
        assertThat(svg("<svg %s width=\"120px\" height=\"40\"/>".formatted(NAMESPACES)))
                .isPresent();
    }

    @Test
    void whatIsNoSvgIsTold() {
        for (String text : List.of("", "<svg", "GIF89a", "<html/>", "<svg viewBox=\"0 0 8 8\"/>")) {
            findings.clear();
            assertThat(svg(text)).as(text).isEmpty();
            assertThat(findings).as(text).isNotEmpty();
        }
    }

    @Test
    void aPngIsTakenWhenItIsWholeAndOfAGoodSize() throws IOException {
        byte[] good = png(120, 40);
        assertThat(png(good)).contains(Logo.of(Logo.Format.PNG, good));

        assertThat(png(png(2_001, 40))).isEmpty();
        assertThat(png(png(0, 40))).isEmpty();
        assertThat(png(Arrays.copyOf(good, good.length - 1))).isEmpty();
        byte[] flipped = good.clone();
        flipped[20] ^= 1;
        assertThat(png(flipped)).isEmpty();
        assertThat(png("<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        byte[] withMore = Arrays.copyOf(good, good.length + 4);
        assertThat(png(withMore)).isEmpty();
        assertThat(findings)
                .extracting(finding -> finding.split(" ", 2)[0])
                .containsExactly("TOO_LARGE", "TOO_LARGE", "SYNTAX", "SYNTAX", "WRONG_TYPE", "SYNTAX");
    }

    private Optional<Logo> svg(String text) {
        return LogoFile.read(Logo.Format.SVG, text.getBytes(StandardCharsets.UTF_8), this::note);
    }

    private Optional<Logo> png(byte[] content) {
        return LogoFile.read(Logo.Format.PNG, content, this::note);
    }

    private void note(Kind kind, int line, String cause, String cure) {
        assertThat(cure).startsWith("Maybe ");
        findings.add(kind + (line < 1 ? "" : " " + line) + " " + cause);
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        png.write(chunk(
                "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).array()));
        png.write(chunk("IDAT", new byte[] {1, 2, 3}));
        png.write(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] chunk(String name, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(data.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }
}
