package fi.mukana.directory.exchange.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that knows its line, 0 where it was made for writing. */
sealed interface Node {

    int line();

    /** What it is, in words, for messages. */
    String type();

    /** The value as it is shown in a message. */
    String shown();

    record Obj(int line, Map<String, Node> members) implements Node {
        public Obj {
            members = new LinkedHashMap<>(members);
        }

        @Override
        public String type() {
            return "an object";
        }

        @Override
        public String shown() {
            return "{" + String.join(", ", members.keySet()) + "}";
        }
    }

    record Arr(int line, List<Node> items) implements Node {
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public String type() {
            return "an array";
        }

        @Override
        public String shown() {
            return "[%d items]".formatted(items.size());
        }
    }

    record Text(int line, String value) implements Node {
        @Override
        public String type() {
            return "a text";
        }

        @Override
        public String shown() {
            return "\"" + value + "\"";
        }
    }

    record Num(int line, String literal) implements Node {
        @Override
        public String type() {
            return "a number";
        }

        @Override
        public String shown() {
            return literal;
        }
    }

    record Bool(int line, boolean value) implements Node {
        @Override
        public String type() {
            return "true or false";
        }

        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    record Nil(int line) implements Node {
        @Override
        public String type() {
            return "null";
        }

        @Override
        public String shown() {
            return "null";
        }
    }

    static Text text(String value) {
        return new Text(0, value);
    }
}
