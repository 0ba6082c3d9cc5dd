package org.amparo.justice.custody;

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
import org.amparo.justice.custody.ItemWorkflow.State;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;

/** One thing as stored: what it is and where it comes from is sealed. */
@Entity
@Table(name = "evidence_item")
class EvidenceItem {

    /** What is sealed of it. */
    record Words(Sealed what, Sealed source, Sealed original, Sealed told) {}

    @Id @Column(name = "item_id") private UUID id;
    @Column(name = "survivor_id", updatable = false) private UUID survivor;
    @Column(updatable = false) private UUID custodian;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private ItemKind kind;
    @Enumerated(EnumType.STRING) private State state;
    @Column(updatable = false) private Sealed what;
    @Column(updatable = false) private Sealed source;
    @Column(updatable = false) private Sealed original;
    @Column(updatable = false) private Sealed told;
    @Column(updatable = false) private boolean privileged;
    private Sealed fingerprint;
    @Column(name = "file_id") private UUID file;
    @Column(insertable = false, updatable = false) private int entries;
    @Column(name = "registered_at", updatable = false) private Instant registeredAt;
    @Column(name = "changed_at") private Instant changedAt;
    @Version private long version;

    protected EvidenceItem() {}

    EvidenceItem(ItemId id, RegisterItem said, Words sealed, Instant now, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.kind = said.kind();
        this.state = ItemWorkflow.TABLE.start();
        this.what = sealed.what();
        this.source = sealed.source();
        this.original = sealed.original();
        this.told = sealed.told();
        this.privileged = said.privileged();
        this.registeredAt = now;
        this.changedAt = now;
    }

    void become(State to, Instant now) {
        state = to;
        changedAt = now;
    }

    /** The fingerprint of what was given, not of what is kept: it is compared with the original. */
    void known(Sealed by, Instant now) {
        fingerprint = by;
        changedAt = now;
    }

    void copied(UUID as) {
        file = as;
    }

    ItemId id() {
        return new ItemId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    ItemKind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    boolean over() {
        return ItemWorkflow.TABLE.endsAt(state);
    }

    Words sealed() {
        return new Words(what, source, original, told);
    }

    boolean privileged() {
        return privileged;
    }

    Sealed fingerprint() {
        return fingerprint;
    }

    UUID file() {
        return file;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
