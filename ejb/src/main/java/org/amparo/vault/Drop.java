package org.amparo.vault;

import com.google.crypto.tink.Aead;
import org.amparo.access.Permit;
import org.amparo.shared.SurvivorId;

/** Takes words in for a new record and gives none out: for whoever may say something and not read it. */
public final class Drop {

    private final SurvivorId survivor;
    private final Aead key;

    Drop(SurvivorId survivor, Aead key) {
        this.survivor = survivor;
        this.key = key;
    }

    /** Null text stays null. */
    public Sealed seal(String text, SealedField.Place place, Permit permit) {
        permit.mustCover(survivor);
        if (!place.survivor().equals(survivor)) throw new IllegalStateException("this key was made for somebody else");
        return text == null ? null : Vault.seal(key, text, place, null);
    }
}
