package org.amparo.casework.handover;

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
import org.amparo.casework.CaseFacts;
import org.amparo.casework.TeamReason;
import org.amparo.shared.Codes;
import org.amparo.shared.Compartment;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** One hand-over as stored; which unit keeps it the database says. */
@Entity
@Table(name = "handover")
class Handover {

    static final SealedField NOTE = new SealedField("handover", "note", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "handover_id")
    private UUID id;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private HandoverWorkflow.State state;
    @Column(name = "from_lead")
    private UUID from;
    @Column(name = "to_lead")
    private UUID to;
    private UUID deputy;
    @Enumerated(EnumType.STRING)
    private TeamReason reason;
    @Enumerated(EnumType.STRING)
    private SurvivorSays says;
    @Column(name = "gone_through")
    private String goneThrough = "";
    private Sealed note;
    @Column(name = "let_in")
    private boolean letIn;
    @Enumerated(EnumType.STRING)
    @Column(name = "declined_for")
    private TeamReason declinedFor;
    @Column(name = "asked_by")
    private UUID askedBy;
    @Column(name = "asked_at")
    private Instant asked;
    @Column(name = "ended_by")
    private UUID endedBy;
    @Column(name = "ended_at")
    private Instant ended;
    @Version
    private long version;

    protected Handover() {}

    Handover(AskHandover said, CaseFacts file, boolean letIn, Instant now, Vault vault, Permit permit) {
        this.id = HandoverId.fresh().value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.caseId = file.id().value();
        this.state = HandoverWorkflow.TABLE.start();
        this.from = file.lead().value();
        this.to = said.to().value();
        this.deputy = said.deputy().value();
        this.reason = said.reason();
        this.says = said.says();
        this.note = vault.seal(said.note(), NOTE.at(id, permit.survivor()), permit);
        this.letIn = letIn;
        this.askedBy = permit.holder().value();
        this.asked = now;
    }

    void heard(SurvivorSays word) {
        this.says = word;
    }

    void ends(HandoverWorkflow.State next, Set<HandedOn> through, TeamReason why, StaffId by, Instant now) {
        this.state = next;
        this.goneThrough = Codes.join(through);
        this.declinedFor = why;
        this.endedBy = by.value();
        this.ended = now;
    }

    HandoverWorkflow.State state() {
        return state;
    }

    SurvivorSays says() {
        return says;
    }

    StaffId from() {
        return new StaffId(from);
    }

    StaffId to() {
        return new StaffId(to);
    }

    StaffId deputy() {
        return new StaffId(deputy);
    }

    TeamReason reason() {
        return reason;
    }

    boolean letIn() {
        return letIn;
    }

    long version() {
        return version;
    }

    HandoverDetails details(Vault vault, Permit permit) {
        return new HandoverDetails(state, new StaffId(from), to(), deputy(), reason, says, Codes.read(HandedOn.class, goneThrough),
                vault.open(note, NOTE.at(id, new SurvivorId(survivor)), permit), declinedFor, asked, ended, version);
    }
}
