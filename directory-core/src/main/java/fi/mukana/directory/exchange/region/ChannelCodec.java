package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.taxonomy.ChannelKind;
import fi.mukana.directory.text.EnumCodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A channel of a service: its kind decides which keys it has. */
final class ChannelCodec implements Codec<ServiceChannel> {

    private final Codec<ChannelKind> kinds = Scalars.constant(ChannelKind.class);
    private final RecordCodec<ServiceChannel.Electronic> electronic;
    private final RecordCodec<ServiceChannel.WebPage> webPage;
    private final RecordCodec<ServiceChannel.PrintableForm> printableForm;
    private final RecordCodec<ServiceChannel.PhoneLine> phone;
    private final RecordCodec<ServiceChannel.ServiceLocation> location;

    ChannelCodec(Shapes shapes) {
        this.electronic = shapes.record(ServiceChannel.Electronic.class);
        this.webPage = shapes.record(ServiceChannel.WebPage.class);
        this.printableForm = shapes.record(ServiceChannel.PrintableForm.class);
        this.phone = shapes.record(ServiceChannel.PhoneLine.class);
        this.location = shapes.record(ServiceChannel.ServiceLocation.class);
    }

    @Override
    public Optional<ServiceChannel> read(Node node, Reading at) {
        if (!(node instanceof Node.Obj object)) {
            at.wrongType(node, "an object", "Maybe write {\"kind\": \"phone\", \"numbers\": [\"+358…\"]}.");
            return Optional.empty();
        }
        @Nullable Node kind = object.members().get("kind");
        if (kind == null) {
            at.error(
                    Kind.MISSING,
                    "The key \"kind\" is missing.",
                    "Maybe write one of %s.".formatted(EnumCodes.all(ChannelKind.class)));
            return Optional.empty();
        }
        return kinds.read(kind, at.member("kind", kind)).flatMap(known -> of(known, node, at));
    }

    private Optional<ServiceChannel> of(ChannelKind kind, Node node, Reading at) {
        return switch (kind) {
            case ELECTRONIC -> one(electronic, node, at);
            case WEB_PAGE -> one(webPage, node, at);
            case PRINTABLE_FORM -> one(printableForm, node, at);
            case PHONE -> one(phone, node, at);
            case SERVICE_LOCATION -> one(location, node, at);
        };
    }

    private static <C extends Record & ServiceChannel> Optional<ServiceChannel> one(
            RecordCodec<C> codec, Node node, Reading at) {
        return codec.read(node, at, List.of("kind")).map(channel -> channel);
    }

    @Override
    public Node write(ServiceChannel value) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("kind", kinds.write(value.kind()));
        Node rest = value.fold(new ServiceChannel.Cases<>(
                electronic::write, webPage::write, printableForm::write, phone::write, location::write));
        members.putAll(((Node.Obj) rest).members());
        return new Node.Obj(0, members);
    }
}
