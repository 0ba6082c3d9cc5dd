package org.amparo.casework.risk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.DebtId;
import org.amparo.shared.Stale;
import org.amparo.vault.Vault;
import org.amparo.work.SafetyTrigger;

/** The door to what she is said to owe; with a threat behind it, her safety is looked at the same day. */
@Stateless
public class DebtService {

    @Inject
    private Access access;
    @Inject
    private Debts debts;
    @Inject
    private SafetyEvents events;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    public List<DebtShown> debts(CaseId id) {
        Permit permit = access.require(Action.READ_RISK, id);
        return debts.all(permit).stream().map(d -> d.shown(vault, permit)).toList();
    }

    public void record(RecordDebt said) {
        Permit permit = access.require(Action.RECORD_SAFETY_EVENT, said.id());
        debts.add(new Debt(said, clock.instant(), vault, permit), permit);
        if (said.threat() == Threat.YES) events.happened(SafetyTrigger.DEBT_WITH_THREAT, null, permit);
    }

    /** Paid, waived or found to be none. */
    public void settle(CaseId id, DebtId debt, long version) {
        Permit permit = access.require(Action.RECORD_SAFETY_EVENT, id);
        Debt found = debts.find(debt, permit).orElseThrow(() -> access.refuse(Action.RECORD_SAFETY_EVENT, debt));
        Stale.check(version, found.version());
        found.settled(clock.instant(), permit);
    }
}
