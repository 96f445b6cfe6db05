package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.ContactRequestId;
import fi.mukana.directory.webapp.contact.store.ContactKeys;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Makes one id of one key of a sending, so that a retry is known again. */
final class RequestIds {

    private RequestIds() {}

    /**
     * The id of a key.
     *
     * @param keys the keys of the deployment: without them nobody can find the key of an id
     * @param source where the key comes from, such as {@code header}
     * @param key the key
     */
    static ContactRequestId of(ContactKeys keys, String source, String key) {
        return new ContactRequestId(uuid(keys, source, key));
    }

    static UUID uuid(ContactKeys keys, String source, String key) {
        ByteBuffer hash = ByteBuffer.wrap(keys.mac("id-" + source, key));
        long high = (hash.getLong() & 0xffffffffffff0fffL) | 0x8000L;
        long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
