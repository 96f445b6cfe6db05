package fi.mukana.directory.webapp.contact.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of this component, all made of the deployment's secret, which is not in the database.
 *
 * <p>Texts are sealed with AES-256-GCM and bound to their row, so that a sealed text moved to another row does not open.
 * A sealed text names its key: texts are sealed and hashed with the secret in force, and those of former secrets open and
 * count as long as these are given. {@code toString()} shows nothing. Immutable and thread-safe.
 */
public final class ContactKeys {

    private static final int KEY_BYTES = 32;

    private final Aead aead;
    /** The key of the secret in force first. */
    private final List<byte[]> lookupKeys;

    private ContactKeys(Aead aead, List<byte[]> lookupKeys) {
        this.aead = aead;
        this.lookupKeys = List.copyOf(lookupKeys);
    }

    /**
     * The keys of a secret.
     *
     * @param secret the deployment's secret
     */
    public static ContactKeys of(String secret) {
        return of(secret, List.of());
    }

    /**
     * The keys of a secret and of those it replaced.
     *
     * @param secret the secret in force
     * @param former secrets with which texts may still be sealed and hashed; in any order, the one in force among them
     *     counts once
     */
    public static ContactKeys of(String secret, List<String> former) {
        Set<String> secrets = new LinkedHashSet<>();
        secrets.add(secret);
        secrets.addAll(former);
        try {
            AeadConfig.register();
            KeysetHandle.Builder handle = KeysetHandle.newBuilder();
            List<byte[]> lookupKeys = new ArrayList<>();
            for (String each : secrets) {
                KeysetHandle.Builder.Entry entry = KeysetHandle.importKey(sealKey(each));
                handle.addEntry(lookupKeys.isEmpty() ? entry.makePrimary() : entry);
                lookupKeys.add(derived(each, "contact-lookup", KEY_BYTES));
            }
            return new ContactKeys(handle.build().getPrimitive(RegistryConfiguration.get(), Aead.class), lookupKeys);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of contact requests could not be made.", e);
        }
    }

    private static AesGcmKey sealKey(String secret) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setIdRequirement(
                        ByteBuffer.wrap(derived(secret, "contact-seal-id", 4)).getInt())
                .setKeyBytes(
                        SecretBytes.copyFrom(derived(secret, "contact-seal", KEY_BYTES), InsecureSecretKeyAccess.get()))
                .build();
    }

    /**
     * Seals a text.
     *
     * @param text the text
     * @param place where it stands, such as {@code contact_request:ID}; needed to open it
     * @return letters, digits, hyphens and underscores
     */
    public String seal(String text, String place) {
        try {
            byte[] sealed = aead.encrypt(text.getBytes(StandardCharsets.UTF_8), place.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text could not be sealed.", e);
        }
    }

    /**
     * Opens a sealed text.
     *
     * @param sealed what {@link #seal(String, String)} gave
     * @param place where it stands
     * @return the text
     * @throws SealBroken if it was sealed with a secret that is not given or for another place, or was changed
     */
    public String open(String sealed, String place) {
        try {
            byte[] text = aead.decrypt(Base64.getUrlDecoder().decode(sealed), place.getBytes(StandardCharsets.UTF_8));
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBroken(place, e);
        }
    }

    /**
     * The keyed hash of a text: what a row is found by without holding the text.
     *
     * @param purpose what the hash is for; the same text has another hash for another purpose
     * @param text the text
     * @return 32 bytes
     */
    public byte[] mac(String purpose, String text) {
        return mac(lookupKeys.get(0), purpose, text);
    }

    private static byte[] mac(byte[] lookupKey, String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(lookupKey, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256.", e);
        }
    }

    /**
     * The keyed hash of a text in hexadecimal.
     *
     * @param purpose what the hash is for
     * @param text the text
     * @return 64 digits
     */
    public String macHex(String purpose, String text) {
        return HexFormat.of().formatHex(mac(purpose, text));
    }

    /**
     * The keyed hashes of a text with the secret in force and the former ones: one of them is that of a stored row.
     *
     * @param purpose what the hash is for
     * @param text the text
     * @return 64 digits each, that of the secret in force first
     */
    public List<String> macsHex(String purpose, String text) {
        return lookupKeys.stream()
                .map(key -> HexFormat.of().formatHex(mac(key, purpose, text)))
                .toList();
    }

    /**
     * Compares a keyed hash in constant time.
     *
     * @param purpose what the hash is for
     * @param text the text
     * @param hex the hash that is said to be its own
     * @return true if it is, with the secret in force or a former one
     */
    public boolean isMac(String purpose, String text, String hex) {
        byte[] said = hex.getBytes(StandardCharsets.UTF_8);
        boolean is = false;
        for (String own : macsHex(purpose, text)) {
            is |= MessageDigest.isEqual(own.getBytes(StandardCharsets.US_ASCII), said);
        }
        return is;
    }

    @Override
    public String toString() {
        return "ContactKeys[not shown]";
    }

    private static byte[] derived(String secret, String purpose, int size) throws GeneralSecurityException {
        return Hkdf.computeHkdf(
                "HmacSha256",
                secret.getBytes(StandardCharsets.UTF_8),
                "fi.mukana.directory".getBytes(StandardCharsets.UTF_8),
                purpose.getBytes(StandardCharsets.UTF_8),
                size);
    }
}
