package org.amparo.referral.transfer;

import java.util.Set;
import org.amparo.casework.Told;
import org.amparo.shared.CaseId;
import org.amparo.shared.Typed;

/** The other organisation is there for her now: how she came to know them, and for which open things somebody is named. */
public record TakenOver(CaseId id, Told told, Set<OpenThing> owned, long version) {

    public TakenOver {
        var typed = new Typed("referral");
        if (told == null) typed.missing("told");
        owned = owned == null ? Set.of() : Set.copyOf(owned);
        typed.check();
    }
}
