package org.amparo.referral.desk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.amparo.codelist.NeedDomain;
import org.amparo.referral.loop.Due;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Sharing;
import org.amparo.referral.loop.SharingPolicy;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Priority;

/**
 * One referral in a list of the sending side; whom it is about is told by the page that has leave to.
 *
 * @param unshared it is open, and all of it was taken back: she withdrew, or it reached the wrong one
 * @param unsent nothing has left yet
 */
public record ReferralRow(ReferralId id, SurvivorId survivor, CaseId caseId, String code, List<NeedDomain> domains, OrganisationId recipient,
                          Priority urgency, State state, Instant stateSince, Instant actBy, boolean overdue, boolean unshared, boolean paused,
                          boolean concern, StaffId owner, boolean unsent) implements Serializable {

    /** The partner has it in hand: when it is stopped, this finds another way. */
    public boolean withPartner() {
        return ReferralWorkflow.WITH_PARTNER.contains(state);
    }

    /** What its date is for. */
    public Due due() {
        return Due.in(state);
    }

    /** Whether the partner still has something to say: without anything shared only where help goes on by her wish. */
    public boolean awaited() {
        return withPartner() && (!unshared || SharingPolicy.partnerMayAct(state, Sharing.ENDED));
    }

    public boolean open() {
        return ReferralWorkflow.OPEN.contains(state);
    }
}
