package org.amparo.referral;

import java.time.Instant;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;

/**
 * One referral as the folders beside it know it: whose it is and where it stands, and nothing that was said about her.
 *
 * @param unit null in a house without units
 * @param recipient null for a draft without one
 * @param sentAt null while nothing has left
 */
public record ReferralFacts(ReferralId id, String code, SurvivorId survivor, CaseId caseId, OrganisationId custodian, UnitId unit, StaffId owner,
                            OrganisationId recipient, ReferralWorkflow.State state, Instant stateSince, Instant sentAt, boolean sharingEnded, long version) {

    static ReferralFacts of(Referral r) {
        return new ReferralFacts(r.id(), r.code(), r.survivor(), r.caseId(), r.custodian(), r.unit() == null ? null : new UnitId(r.unit()), r.owner(),
                r.recipient().orElse(null), r.state(), r.stateSince(), r.sentAt(), r.sharingEnded(), r.version());
    }
}
