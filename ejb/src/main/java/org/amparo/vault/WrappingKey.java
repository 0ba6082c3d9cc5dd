package org.amparo.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.amparo.shared.KeyProvider;

/** Makes, wraps and unwraps keysets with the key-encryption key. What it wraps is bound to whom it was made for. */
@ApplicationScoped
class WrappingKey {

    @Inject
    private KeyProvider keys;
    private Aead kek;

    protected WrappingKey() {}

    WrappingKey(KeyProvider keys) {
        this.keys = keys;
        prepare();
    }

    @PostConstruct
    void prepare() {
        try {
            AeadConfig.register();
            kek = new AesGcmJce(keys.key(KeyProvider.Use.KEK));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key-encryption key cannot be used", e);
        }
    }

    byte[] wrappedNewKeyset(String madeFor) {
        return newKeysetUnder(kek, bound(madeFor));
    }

    static byte[] newKeysetUnder(Aead key, byte[] bound) {
        try {
            // random 192-bit nonces: no counter to keep, none to repeat
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.XAES_256_GCM_192_BIT_NONCE);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, key, bound);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a new key could not be made", e);
        }
    }

    Aead unwrap(byte[] wrapped, String madeFor) {
        return unwrapUnder(kek, wrapped, bound(madeFor));
    }

    static Aead unwrapUnder(Aead key, byte[] wrapped, byte[] bound) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, key, bound).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new Altered("a wrapped key does not belong where it was found", e);
        }
    }

    private static byte[] bound(String madeFor) {
        return madeFor.getBytes(StandardCharsets.UTF_8);
    }
}
