package org.amparo.referral.desk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.amparo.codelist.NeedDomain;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Priority;

/**
 * One referral in a list of the sending side; whom it is about is told by the page that has leave to.
 *
 * @param ours true when the next act is the sender's
 * @param unsent nothing has left yet
 */
public record ReferralRow(ReferralId id, SurvivorId survivor, CaseId caseId, String code, List<NeedDomain> domains, OrganisationId recipient,
                          Priority urgency, State state, Instant stateSince, Instant actBy, boolean overdue, boolean ours, boolean paused,
                          boolean concern, StaffId owner, boolean unsent) implements Serializable {

    /** The partner has it in hand: when it is stopped, this finds another way. */
    public boolean withPartner() {
        return ReferralWorkflow.WITH_PARTNER.contains(state);
    }

    public boolean open() {
        return ReferralWorkflow.OPEN.contains(state);
    }
}
