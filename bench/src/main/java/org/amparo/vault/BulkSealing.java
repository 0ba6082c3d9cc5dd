package org.amparo.vault;

import com.google.crypto.tink.Aead;
import org.amparo.shared.KeyProvider;
import org.amparo.shared.ReferralId;
import org.amparo.shared.SurvivorId;

/** Seals by the vault's own code, without a permit, for people who do not exist: only a scratch database is filled with it. */
public final class BulkSealing {

    /** A key as stored and as used. */
    public record Keyset(byte[] wrapped, Aead aead) {

        public byte[] seal(String text, SealedField.Place place) {
            return Vault.seal(aead, text, place, null).stored();
        }
    }

    private final WrappingKey wrapping;
    private final BlindIndex index;

    public BulkSealing(KeyProvider keys) {
        wrapping = new WrappingKey(keys);
        index = new BlindIndex(keys);
    }

    public Keyset of(SurvivorId survivor) {
        return keyset("survivor|" + survivor);
    }

    public Keyset of(ReferralId referral) {
        return keyset("package|" + referral);
    }

    public BlindIndex index() {
        return index;
    }

    private Keyset keyset(String madeFor) {
        byte[] wrapped = wrapping.wrappedNewKeyset(madeFor);
        return new Keyset(wrapped, wrapping.unwrap(wrapped, madeFor));
    }
}
