package fi.mukana.directory.webapp.desk;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a path to draw, one unit a module, with the quiet border that readers need.
 *
 * @param path the dark modules
 * @param size how many modules wide and high it is, the border included
 * @param millimeters how wide it is on paper, so that a phone can tell the modules apart
 */
public record QrView(String path, int size, int millimeters) {

    private static final int BORDER = 4;
    private static final int SMALLEST = 38;
    private static final double MODULE = 0.6;

    /**
     * Returns the code of an address.
     *
     * @throws io.nayuki.qrcodegen.DataTooLongException if it has more than 2,953 bytes
     */
    static QrView of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.LOW);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    int run = x - from;
                    path.append("M%d %dh%dv1h-%dz".formatted(from + BORDER, y + BORDER, run, run));
                }
                x++;
            }
        }
        int size = code.size + 2 * BORDER;
        return new QrView(path.toString(), size, Math.max(SMALLEST, (int) Math.ceil(size * MODULE)));
    }
}
