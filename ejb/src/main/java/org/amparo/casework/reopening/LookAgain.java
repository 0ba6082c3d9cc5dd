package org.amparo.casework.reopening;

import java.util.Collections;
import java.util.Set;
import org.amparo.casework.risk.TookPart;
import org.amparo.shared.CaseId;
import org.amparo.shared.Typed;

/** What was found when it was looked at again; kept also when it is not finished. @param learnt what should be different this time, in nobody's words but whoever says it */
public record LookAgain(CaseId id, Set<LookedAt> stillSo, Set<LookedAt> changed, TookPart tookPart, String learnt, long version) {

    private static final int WORDS = 4000;

    public LookAgain {
        var typed = new Typed("casework");
        stillSo = stillSo == null ? Set.of() : Set.copyOf(stillSo);
        changed = changed == null ? Set.of() : Set.copyOf(changed);
        typed.requiring(Collections.disjoint(stillSo, changed), "changed", "stillSoAndChanged");
        learnt = typed.optional("learnt", learnt, WORDS);
        typed.check();
    }

    @Override
    public String toString() {
        return "looking again at " + id;
    }
}
