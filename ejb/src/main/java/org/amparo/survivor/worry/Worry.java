package org.amparo.survivor.worry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;
import org.amparo.survivor.worry.WorryWorkflow.State;
import org.amparo.vault.Drop;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** One worry as stored, under the id of the person it is about, of whom there is no other record so far. */
@Entity
@Table(name = "worry")
class Worry {

    private static final SealedField WORDS = new SealedField("worry", "words", Compartment.RISK_SAFETY);
    private static final SealedField REACH = new SealedField("worry", "reach", Compartment.RISK_SAFETY);
    private static final SealedField DECISION = new SealedField("worry", "decision_words", Compartment.RISK_SAFETY);

    @Id @Column(name = "survivor_id") private UUID survivor;
    private UUID custodian;
    @Column(name = "unit_id") private UUID unit;
    @Enumerated(EnumType.STRING) private State state;
    @Column(name = "told_by") private UUID toldBy;
    @Column(name = "told_at") private Instant toldAt;
    @Enumerated(EnumType.STRING) private Whom whom;
    @Enumerated(EnumType.STRING) private HowUrgent urgent;
    @Enumerated(EnumType.STRING) private PersonKnows knows;
    private Sealed words;
    private Sealed reach;
    @Column(name = "due_at") private Instant due;
    @Column(name = "held_by") private UUID heldBy;
    @Column(name = "looked_at") private Instant lookedAt;
    @Enumerated(EnumType.STRING) private NothingBecause because;
    @Column(name = "decision_words") private Sealed decisionWords;
    @Column(name = "decided_by") private UUID decidedBy;
    @Column(name = "decided_at") private Instant decidedAt;
    @Version private long version;

    protected Worry() {}

    Worry(TellWorry said, StaffId holder, UnitId unit, Instant now, Instant due, Drop drop, Permit permit) {
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.unit = unit == null ? null : unit.value();
        this.state = WorryWorkflow.TABLE.start();
        this.toldBy = permit.holder().value();
        this.toldAt = now;
        this.whom = said.whom();
        this.urgent = said.urgent();
        this.knows = said.knows();
        this.words = drop.seal(said.words(), WORDS.at(survivor, permit.survivor()), permit);
        this.reach = drop.seal(said.reach(), REACH.at(survivor, permit.survivor()), permit);
        this.due = due;
        this.heldBy = holder.value();
    }

    void looked(State next, Instant now) {
        this.state = next;
        this.lookedAt = now;
    }

    void handedOn(State next, StaffId to) {
        this.state = next;
        this.heldBy = to.value();
    }

    void decided(State next, Instant now, Permit permit) {
        this.state = next;
        this.decidedBy = permit.holder().value();
        this.decidedAt = now;
    }

    /** What is said of a decision; sealed before anything else of it changes. */
    void explain(NothingBecause why, String said, Vault vault, Permit permit) {
        this.decisionWords = vault.seal(said, DECISION.at(survivor, id()), decisionWords, permit);
        this.because = why;
    }

    void forgotten(State next) {
        this.state = next;
        this.words = null;
        this.reach = null;
        this.decisionWords = null;
    }

    SurvivorId id() {
        return new SurvivorId(survivor);
    }

    State state() {
        return state;
    }

    StaffId heldBy() {
        return new StaffId(heldBy);
    }

    Instant due() {
        return due;
    }

    HowUrgent urgent() {
        return urgent;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    long version() {
        return version;
    }

    /** Everything that was said, for whoever holds it or works with the person now. */
    String said(Vault vault, Permit permit) {
        String more = vault.open(reach, REACH.at(survivor, id()), permit);
        String told = vault.open(words, WORDS.at(survivor, id()), permit);
        return more == null ? told : told + "\n\n" + more;
    }

    WorryRow row(StaffId reader, String holder) {
        return new WorryRow(id(), state, urgent, whom, toldAt, due, heldBy(), holder, heldBy().equals(reader), version);
    }

    WorryDetails details(String holder, Vault vault, Permit permit) {
        boolean looked = state != State.WAITING;
        return new WorryDetails(row(permit.holder(), holder), knows, looked ? vault.open(words, WORDS.at(survivor, id()), permit) : null,
                looked ? vault.open(reach, REACH.at(survivor, id()), permit) : null, because, vault.open(decisionWords, DECISION.at(survivor, id()), permit), decidedAt);
    }
}
