package org.amparo.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.ChildMatterId;
import org.amparo.vault.Sealed;

/** What was done in a matter, and what the child said to it that day; written once. */
@Entity
@Table(name = "child_step")
class MatterStep {

    /** What is sealed of it. */
    record Words(Sealed views, Sealed reason) {}

    @Id
    @Column(name = "step_id")
    private UUID id;
    @Column(name = "matter_id")
    private UUID matter;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    private String action;
    @Column(name = "from_state")
    private String from;
    @Column(name = "to_state")
    private String to;
    @Enumerated(EnumType.STRING)
    private Views.Heard heard;
    private Sealed views;
    private Sealed reason;
    @Column(name = "seen_to")
    private String seenTo;
    private String strains;
    private Instant at;
    @Column(name = "by_user")
    private UUID by;

    protected MatterStep() {}

    MatterStep(UUID id, ChildMatterId matter, String action, String from, String to, Said said, Words words, Instant at, Permit permit) {
        this.id = id;
        this.matter = matter.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.action = action;
        this.from = from;
        this.to = to;
        this.heard = said.views().heard();
        this.views = words.views();
        this.reason = words.reason();
        this.seenTo = Codes.join(said.seenTo());
        this.strains = Codes.join(said.strains());
        this.at = at;
        this.by = permit.holder().value();
    }

    UUID id() {
        return id;
    }

    Words words() {
        return new Words(views, reason);
    }

    StepTaken taken(Track track, Views said) {
        return new StepTaken(track, action, track.state(to), said, Codes.read(seenTo, Assurance.class), Codes.read(strains, Strain.class), at);
    }

    Views.Heard heard() {
        return heard;
    }
}
