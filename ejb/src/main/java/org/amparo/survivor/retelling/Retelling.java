package org.amparo.survivor.retelling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.retelling.RetellingWorkflow.State;
import org.amparo.vault.Sealed;

/** One telling as stored: codes in the open for counting, names and words sealed. */
@Entity
@Table(name = "retelling")
class Retelling {

    @Id @Column(name = "retelling_id") private UUID id;
    @Column(name = "survivor_id", updatable = false) private UUID survivor;
    @Column(updatable = false) private UUID custodian;
    @Column(name = "unit_id", updatable = false) private UUID unit;
    @Enumerated(EnumType.STRING) private State state;
    @Enumerated(EnumType.STRING) @Column(name = "told_to") private ToldTo to;
    @Enumerated(EnumType.STRING) private TellingPurpose purpose;
    private Sealed organisation;
    @Column(name = "at_day") private LocalDate on;
    private Integer minutes;
    @Enumerated(EnumType.STRING) private Interpreted interpreter;
    @Enumerated(EnumType.STRING) @Column(name = "how_much") private HowMuch howMuch;
    @Enumerated(EnumType.STRING) private Distress distress;
    @Column(name = "her_words") private Sealed herWords;
    @Enumerated(EnumType.STRING) private Avoidable avoidable;
    @Enumerated(EnumType.STRING) private Reuse reuse;
    @Column(name = "planned_by") private UUID plannedBy;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private UUID recordedBy;
    @Version private long version;

    protected Retelling() {}

    Retelling(RetellingId id, UUID unit, Instant now, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.unit = unit;
        this.state = RetellingWorkflow.TABLE.start();
        this.recordedAt = now;
        this.recordedBy = permit.holder().value();
    }

    void planned(PlanTelling plan, Sealed organisation, StaffId by) {
        this.to = plan.to();
        this.purpose = plan.purpose();
        this.organisation = organisation;
        this.on = plan.on();
        this.reuse = plan.reuse();
        this.plannedBy = by.value();
    }

    void told(RecordTelling said, Sealed organisation, Sealed herWords, Instant now, StaffId by) {
        this.to = said.to();
        this.purpose = said.purpose();
        this.organisation = organisation;
        this.on = said.on();
        this.minutes = said.minutes();
        this.interpreter = said.interpreted();
        this.howMuch = said.howMuch();
        this.distress = said.distress();
        this.herWords = herWords;
        this.avoidable = said.avoidable();
        this.recordedAt = now;
        this.recordedBy = by.value();
    }

    void become(State next) {
        this.state = next;
    }

    RetellingId id() {
        return new RetellingId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    State state() {
        return state;
    }

    boolean plannedBy(StaffId who) {
        return who.value().equals(plannedBy);
    }

    Sealed organisation() {
        return organisation;
    }

    Sealed herWords() {
        return herWords;
    }

    long version() {
        return version;
    }

    RetellingDetails details(String organisationOpened, String wordsOpened) {
        return new RetellingDetails(id(), state, to, organisationOpened, purpose, on, minutes, interpreter, howMuch, distress, wordsOpened, avoidable, version);
    }
}
