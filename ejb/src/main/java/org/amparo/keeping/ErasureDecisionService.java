package org.amparo.keeping;

import static org.amparo.access.Action.DECIDE_ERASURE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.shared.Stale;

/** The door for the two who decide: neither asked for it, neither opens anything, and the second sees that there was a first. */
@Stateless
public class ErasureDecisionService {

    @Inject
    private Access access;
    @Inject
    private Erasures erasures;
    @Inject
    private ErasureSteps steps;

    /** The first or the second, as it stands. Who clicks at the same moment as another decides anew, with that other's name before her. */
    public void approve(ErasureId id, long shown) {
        Permit permit = access.require(DECIDE_ERASURE, id);
        Erasure one = fresh(id, shown, permit);
        if (one.state() == ErasureWorkflow.State.APPROVED_ONCE) steps.approveToo(one, permit);
        else steps.approve(one, permit);
    }

    public void decline(ErasureId id, DeclinedFor reason, long shown) {
        Permit permit = access.require(DECIDE_ERASURE, id);
        steps.decline(fresh(id, shown, permit), reason, permit);
    }

    private Erasure fresh(ErasureId id, long shown, Permit permit) {
        Erasure one = erasures.find(id, permit).orElseThrow(() -> access.refuse(DECIDE_ERASURE, id));
        Stale.check(shown, one.version());
        return one;
    }
}
