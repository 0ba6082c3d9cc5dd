package org.amparo.casework.need;

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
import org.amparo.casework.NeedWorkflow;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.CaseId;
import org.amparo.shared.Compartment;
import org.amparo.shared.NeedId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;
import org.amparo.work.Priority;

/** One need as stored: her words sealed, the codes beside them for matching and deadlines. */
@Entity
@Table(name = "need")
class Need {

    static final SealedField WORDS = new SealedField("need", "words", Compartment.NEEDS_SUPPORT);
    static final SealedField WISH = new SealedField("need", "wish", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "need_id")
    private UUID id;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private NeedDomain domain;
    @Enumerated(EnumType.STRING)
    private Priority urgency;
    @Enumerated(EnumType.STRING)
    private NeedWorkflow.State state;
    private Sealed words;
    private Sealed wish;
    private Short rating;
    @Column(name = "rating_now")
    private Short ratingNow;
    @Enumerated(EnumType.STRING)
    private UnmetReason reason;
    @Column(name = "recorded_at")
    private Instant recorded;
    @Column(name = "recorded_by")
    private UUID recordedBy;
    @Column(name = "changed_at")
    private Instant changed;
    @Version
    private long version;

    protected Need() {}

    Need(RecordNeed said, CaseId of, Instant now, Vault vault, Permit permit) {
        this.id = NeedId.fresh().value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.caseId = of.value();
        this.state = NeedWorkflow.TABLE.start();
        this.domain = said.domain();
        this.recorded = now;
        this.recordedBy = permit.holder().value();
        this.rating = number(said.rating());
        write(said, now, vault, permit);
    }

    /** Said again, better: the words replace the words, the life goes on. */
    void write(RecordNeed said, Instant now, Vault vault, Permit permit) {
        this.urgency = said.urgency();
        this.words = vault.seal(said.words(), WORDS.at(id, permit.survivor()), words, permit);
        this.wish = vault.seal(said.wish(), WISH.at(id, permit.survivor()), wish, permit);
        this.changed = now;
    }

    void become(NeedWorkflow.State next, UnmetReason why, Instant now) {
        this.state = next;
        this.reason = why;
        this.changed = now;
    }

    void ratedNow(Integer value) {
        if (value != null) this.ratingNow = number(value);
    }

    Instant recorded() {
        return recorded;
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    NeedId id() {
        return new NeedId(id);
    }

    NeedDomain domain() {
        return domain;
    }

    NeedWorkflow.State state() {
        return state;
    }

    Priority urgency() {
        return urgency;
    }

    long version() {
        return version;
    }

    NeedDetails details(Vault vault, Permit permit) {
        boolean opens = permit.opens(Compartment.NEEDS_SUPPORT);
        SurvivorId person = new SurvivorId(survivor);
        return new NeedDetails(id(), domain, urgency, state, opens ? vault.open(words, WORDS.at(id, person), permit) : null,
                opens ? vault.open(wish, WISH.at(id, person), permit) : null, rating == null ? null : rating.intValue(),
                ratingNow == null ? null : ratingNow.intValue(), reason, recorded, version);
    }

    private static Short number(Integer value) {
        return value == null ? null : value.shortValue();
    }
}
