package fi.mukana.directory.exchange.region;

import fi.mukana.directory.organization.Phone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A phone number, in which spaces, hyphens and brackets are allowed for the eye. */
final class PhoneCodec implements Codec<Phone> {

    private final RecordCodec<Phone> codec;

    PhoneCodec(RecordCodec<Phone> codec) {
        this.codec = codec;
    }

    @Override
    public Optional<Phone> read(Node node, Reading at) {
        return codec.read(tidied(node), at);
    }

    @Override
    public Node write(Phone value) {
        return codec.write(value);
    }

    private static Node tidied(Node node) {
        if (node instanceof Node.Text text) {
            return new Node.Text(text.line(), text.value().replaceAll("[\\s\\u00a0()\\u2010-\\u2013-]", ""));
        }
        if (node instanceof Node.Obj object) {
            Map<String, Node> members = new LinkedHashMap<>(object.members());
            members.computeIfPresent("number", (key, number) -> tidied(number));
            return new Node.Obj(object.line(), members);
        }
        return node;
    }
}
