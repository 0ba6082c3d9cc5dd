package org.amparo.casework.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFacts;
import org.amparo.shared.CaseId;
import org.amparo.shared.Compartment;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** One conference as stored: what she wants said and what was said are sealed. */
@Entity
@Table(name = "conference")
class Conference {

    static final SealedField HER_WORDS = new SealedField("conference", "her_words", Compartment.NEEDS_SUPPORT);
    static final SealedField PLACE = new SealedField("conference", "place", Compartment.NEEDS_SUPPORT);
    static final SealedField MINUTES = new SealedField("conference", "minutes", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "conference_id")
    private UUID id;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private ConferenceWorkflow.State state;
    @Enumerated(EnumType.STRING)
    private Aim aim;
    @Column(name = "planned_at")
    private Instant plannedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "her_part")
    private HerPart herPart;
    @Column(name = "her_words")
    private Sealed herWords;
    private Sealed place;
    private Sealed minutes;
    @Column(name = "planned_by")
    private UUID plannedBy;
    @Column(name = "sealed_by")
    private UUID sealedBy;
    @Column(name = "sealed_at")
    private Instant sealed;
    @Version
    private long version;

    protected Conference() {}

    Conference(PlanConference said, CaseFacts file, Instant when, Vault vault, Permit permit) {
        this.id = ConferenceId.fresh().value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.caseId = file.id().value();
        this.state = ConferenceWorkflow.TABLE.start();
        this.plannedBy = permit.holder().value();
        plan(said, when, vault, permit);
    }

    void plan(PlanConference said, Instant at, Vault vault, Permit permit) {
        this.aim = said.aim();
        this.plannedAt = at;
        this.place = vault.seal(said.place(), PLACE.at(id, permit.survivor()), place, permit);
        this.herPart = said.herPart();
        this.herWords = vault.seal(said.herWords(), HER_WORDS.at(id, permit.survivor()), herWords, permit);
    }

    void become(ConferenceWorkflow.State next) {
        this.state = next;
    }

    void minutes(String words, Vault vault, Permit permit) {
        this.minutes = vault.seal(words, MINUTES.at(id, permit.survivor()), minutes, permit);
    }

    void seal(ConferenceWorkflow.State next, Instant now, StaffId by) {
        this.state = next;
        this.sealed = now;
        this.sealedBy = by.value();
    }

    ConferenceId id() {
        return new ConferenceId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    ConferenceWorkflow.State state() {
        return state;
    }

    Instant when() {
        return plannedAt;
    }

    /** Null when nobody has said yet how to join. */
    String place(Vault vault, Permit permit) {
        return vault.open(place, PLACE.at(id, new SurvivorId(survivor)), permit);
    }

    HerPart herPart() {
        return herPart;
    }

    boolean hasMinutes() {
        return minutes != null;
    }

    long version() {
        return version;
    }

    ConferenceRow row() {
        return new ConferenceRow(id(), aim, plannedAt, state);
    }

    /** Null until the minutes are sealed. */
    /** More than a day before it: what did not take place yet cannot be said to have. */
    boolean liesAhead(Instant now) {
        return plannedAt.minus(Duration.ofDays(1)).isAfter(now);
    }

    Instant sealed() {
        return sealed;
    }

    ConferenceDetails details(ZoneId house, Vault vault, Permit permit) {
        SurvivorId her = new SurvivorId(survivor);
        return new ConferenceDetails(row(), caseId(), LocalDateTime.ofInstant(plannedAt, house), place(vault, permit), herPart, vault.open(herWords, HER_WORDS.at(id, her), permit), vault.open(minutes, MINUTES.at(id, her), permit), sealed, version);
    }
}
