package org.amparo.vault;

import com.google.crypto.tink.Aead;
import java.util.HashMap;
import java.util.Map;
import org.amparo.shared.Id;
import org.amparo.shared.SurvivorId;

/** Keys unlocked under one permit, or under those of one page; gone with its transaction. */
final class OpenKeys {

    final Map<SurvivorId, Aead> survivors = new HashMap<>();
    final Map<Id, Aead> packages = new HashMap<>();
}
