package fi.mukana.directory.exchange.region;

import java.util.Iterator;
import java.util.Map;

/** Writes nodes as JSON text, always the same text for the same node; needs no library. */
final class NodeWriter {

    /** Up to this width, characters, an object or array stands on one line. */
    private static final int LINE_WIDTH = 110;

    private final StringBuilder out = new StringBuilder();

    private NodeWriter() {}

    /** On one line, without white space. */
    static String compact(Node node) {
        NodeWriter writer = new NodeWriter();
        writer.inline(node, "");
        return writer.out.toString();
    }

    /** On lines for people, two spaces a step, short values on one line; ends without a line break. */
    static String pretty(Node node) {
        NodeWriter writer = new NodeWriter();
        writer.broken(node, "", 0);
        return writer.out.toString();
    }

    private void broken(Node node, String indent, int taken) {
        boolean simple = !(node instanceof Node.Obj) && !(node instanceof Node.Arr);
        String flat = indent.isEmpty() && !simple ? "" : spaced(node);
        if (!flat.isEmpty() && (simple || indent.length() + taken + flat.length() <= LINE_WIDTH)) {
            out.append(flat);
        } else if (node instanceof Node.Obj object) {
            String inner = indent + "  ";
            String separator = "{\n";
            for (Map.Entry<String, Node> member : object.members().entrySet()) {
                out.append(separator).append(inner);
                int before = out.length();
                quoted(member.getKey());
                out.append(": ");
                broken(member.getValue(), inner, out.length() - before);
                separator = ",\n";
            }
            out.append(object.members().isEmpty() ? "{}" : "\n" + indent + "}");
        } else if (node instanceof Node.Arr array) {
            String inner = indent + "  ";
            String separator = "[\n";
            for (Node item : array.items()) {
                out.append(separator).append(inner);
                broken(item, inner, 0);
                separator = ",\n";
            }
            out.append(array.items().isEmpty() ? "[]" : "\n" + indent + "]");
        }
    }

    private static String spaced(Node node) {
        NodeWriter writer = new NodeWriter();
        writer.inline(node, " ");
        return writer.out.toString();
    }

    private void inline(Node node, String space) {
        if (node instanceof Node.Obj object) {
            out.append('{');
            Iterator<Map.Entry<String, Node>> members =
                    object.members().entrySet().iterator();
            while (members.hasNext()) {
                Map.Entry<String, Node> member = members.next();
                quoted(member.getKey());
                out.append(':').append(space);
                inline(member.getValue(), space);
                out.append(members.hasNext() ? "," + space : "");
            }
            out.append('}');
        } else if (node instanceof Node.Arr array) {
            out.append('[');
            Iterator<Node> items = array.items().iterator();
            while (items.hasNext()) {
                inline(items.next(), space);
                out.append(items.hasNext() ? "," + space : "");
            }
            out.append(']');
        } else if (node instanceof Node.Text text) {
            quoted(text.value());
        } else if (node instanceof Node.Num number) {
            out.append(number.literal());
        } else if (node instanceof Node.Bool bool) {
            out.append(bool.value());
        } else {
            out.append("null");
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' '
                            || c == 0x7f
                            || c == '\u2028'
                            || c == '\u2029'
                            || (Character.isSurrogate(c) && !paired(text, i))) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
