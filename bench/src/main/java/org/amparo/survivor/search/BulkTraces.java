package org.amparo.survivor.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.amparo.shared.OrganisationId;
import org.amparo.vault.BlindIndex;

/** The fingerprints that a name and a number leave, as {@link Traces} leaves them. */
public final class BulkTraces {

    private BulkTraces() {}

    public static Set<Integer> ofName(String name, int born, OrganisationId custodian, BlindIndex index) {
        Set<Integer> tokens = new LinkedHashSet<>();
        for (String sound : NameSounds.of(name)) {
            tokens.add(index.token(BlindIndex.Kind.NAME_AND_YEAR, custodian, sound));
            tokens.add(index.token(BlindIndex.Kind.NAME_AND_YEAR, custodian, sound + "|" + born));
        }
        return tokens;
    }

    public static int ofPhone(String e164, OrganisationId custodian, BlindIndex index) {
        return index.token(BlindIndex.Kind.PHONE, custodian, e164);
    }
}
