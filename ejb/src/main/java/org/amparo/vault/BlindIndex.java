package org.amparo.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.amparo.shared.KeyProvider;
import org.amparo.shared.OrganisationId;

/**
 * Finds equal values without storing them: a keyed, cut-short fingerprint, different per organisation and field. Short where the
 * value is easy to guess, so that a stolen index proves nobody's presence; what it finds is always compared again after opening.
 */
@ApplicationScoped
public class BlindIndex {

    /** What is indexed and how many bits are kept: much for what is unique anyway, little for names (security.md 3.3). */
    public enum Kind {
        PHONE(32), DOCUMENT(32), NAME_AND_YEAR(12);

        private final int bits;

        Kind(int bits) {
            this.bits = bits;
        }
    }

    @Inject
    private KeyProvider keys;

    protected BlindIndex() {}

    BlindIndex(KeyProvider keys) {
        this.keys = keys;
    }

    /** @param normalised the same for every way of writing the same thing; the caller sees to that */
    public int token(Kind kind, OrganisationId custodian, String normalised) {
        try {
            byte[] fieldKey = mac(keys.key(KeyProvider.Use.BLIND_INDEX), kind + "|" + custodian);
            return ByteBuffer.wrap(mac(fieldKey, normalised)).getInt() >>> (32 - kind.bits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", e);
        }
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
