package org.amparo.justice.orientation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.justice.orientation.OrientationWorkflow.State;
import org.amparo.shared.Codes;
import org.amparo.shared.SurvivorId;

/** Where the telling stands; what was told is kept talk by talk. */
@Entity
@Table(name = "legal_orientation")
class LegalOrientation {

    @Id @Column(name = "orientation_id") private UUID id;
    @Column(name = "survivor_id", updatable = false) private UUID survivor;
    @Column(updatable = false) private UUID custodian;
    @Enumerated(EnumType.STRING) private State state;
    private String told;
    @Enumerated(EnumType.STRING) @Column(name = "said_back") private TeachBack saidBack;
    @Column(name = "understood_at") private Instant understoodAt;
    @Column(name = "opened_at", updatable = false) private Instant openedAt;
    @Column(name = "changed_at") private Instant changedAt;
    @Version private long version;

    protected LegalOrientation() {}

    LegalOrientation(Instant now, Permit permit) {
        this.id = OrientationId.fresh().value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.state = OrientationWorkflow.TABLE.start();
        this.told = "";
        this.saidBack = TeachBack.NOT_DONE;
        this.openedAt = now;
        this.changedAt = now;
    }

    void become(State to, Instant now) {
        state = to;
        understoodAt = to == State.UNDERSTOOD ? now : null;
        changedAt = now;
    }

    /** What was told with this talk is told; how it was last said back is what counts. */
    void told(Talk talk) {
        told = Codes.join(toldWith(talk));
        if (talk.teachBack() != TeachBack.NOT_DONE) saidBack = talk.teachBack();
    }

    Set<Topic> toldWith(Talk talk) {
        EnumSet<Topic> all = EnumSet.noneOf(Topic.class);
        all.addAll(Codes.read(Topic.class, told));
        if (talk != null) all.addAll(talk.topics());
        return all;
    }

    TeachBack saidBack() {
        return saidBack;
    }

    OrientationId id() {
        return new OrientationId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    State state() {
        return state;
    }

    Instant understoodAt() {
        return understoodAt;
    }

    long version() {
        return version;
    }

    OrientationDetails details(List<TalkDetails> talks, Set<OrientationWorkflow.Action> next, boolean mayAct) {
        return new OrientationDetails(id(), state, toldWith(null), saidBack, understoodAt, talks, next, mayAct, changedAt, version);
    }
}
