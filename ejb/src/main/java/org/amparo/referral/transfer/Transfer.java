package org.amparo.referral.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.casework.Told;
import org.amparo.referral.ReferralFacts;
import org.amparo.shared.Codes;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;

/** One transfer as stored: codes, dates and ids; what is said of her is in the referral's package. */
@Entity
@Table(name = "case_transfer")
class Transfer {

    @Id
    @Column(name = "transfer_id")
    private UUID id;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "referral_id")
    private UUID referral;
    private UUID recipient;
    @Enumerated(EnumType.STRING)
    private TransferWorkflow.State state;
    @Enumerated(EnumType.STRING)
    private Told told;
    private String owned = "";
    @Column(name = "asked_at")
    private Instant asked;
    @Column(name = "changed_at")
    private Instant changed;
    @Column(name = "changed_by")
    private UUID changedBy;
    @Version
    private long version;

    protected Transfer() {}

    Transfer(ReferralFacts r, Instant now, Permit permit) {
        this.id = TransferId.fresh().value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.caseId = r.caseId().value();
        this.referral = r.id().value();
        this.recipient = r.recipient().value();
        this.state = TransferWorkflow.TABLE.start();
        this.asked = now;
        this.changed = now;
        this.changedBy = permit.holder().value();
    }

    void become(TransferWorkflow.State next, Instant now, StaffId by) {
        this.state = next;
        this.changed = now;
        this.changedBy = by.value();
    }

    void takenOver(TransferWorkflow.State next, TakenOver said, Instant now, StaffId by) {
        become(next, now, by);
        this.told = said.told();
        this.owned = Codes.join(said.owned());
    }

    TransferWorkflow.State state() {
        return state;
    }

    ReferralId referral() {
        return new ReferralId(referral);
    }

    long version() {
        return version;
    }

    TransferDetails details() {
        return new TransferDetails(referral(), new OrganisationId(recipient), "", state, told, asked, changed, version);
    }

    static boolean open(TransferWorkflow.State state) {
        return !TransferWorkflow.TABLE.endsAt(state);
    }

    Set<OpenThing> owned() {
        return Codes.read(OpenThing.class, owned);
    }
}
