package fi.mukana.directory.exchange.region;

import fi.mukana.directory.RegionProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The profile, with what a region need not write of its holidays and crisis lines filled in. */
final class ProfileCodec implements Codec<RegionProfile> {

    private final RecordCodec<RegionProfile> codec;

    ProfileCodec(RecordCodec<RegionProfile> codec) {
        this.codec = codec;
    }

    @Override
    public Optional<RegionProfile> read(Node node, Reading at) {
        return codec.read(node instanceof Node.Obj object ? completed(object) : node, at);
    }

    @Override
    public Node write(RegionProfile value) {
        return codec.write(value);
    }

    private static Node completed(Node.Obj profile) {
        Map<String, Node> members = new LinkedHashMap<>(profile.members());
        if (members.get("holidays") instanceof Node.Text text && text.value().equals("fi")) {
            members.remove("holidays"); // the holidays of the whole country are there without it
        }
        if (members.get("crisisLines") instanceof Node.Arr lines) {
            List<Node> completed = new ArrayList<>();
            for (Node line : lines.items()) {
                completed.add(line instanceof Node.Obj object ? withDefaults(object, completed.size() + 1) : line);
            }
            members.put("crisisLines", new Node.Arr(lines.line(), completed));
        }
        return new Node.Obj(profile.line(), members);
    }

    private static Node withDefaults(Node.Obj line, int number) {
        Map<String, Node> members = new LinkedHashMap<>(line.members());
        members.values().removeIf(Node.Nil.class::isInstance);
        members.putIfAbsent("id", new Node.Text(line.line(), "region-" + number));
        members.putIfAbsent("level", new Node.Text(line.line(), "talk"));
        members.putIfAbsent("hours", new Node.Obj(line.line(), Map.of()));
        members.putIfAbsent("languages", new Node.Arr(line.line(), List.of()));
        @Nullable Node page = members.get("url");
        members.putIfAbsent("source", page instanceof Node.Text ? page : new Node.Text(line.line(), "region"));
        return new Node.Obj(line.line(), members);
    }
}
