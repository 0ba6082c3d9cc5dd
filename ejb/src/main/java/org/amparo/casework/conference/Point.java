package org.amparo.casework.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.DataItem;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** One point of the minutes as stored; its words are sealed. */
@Entity
@Table(name = "conference_point")
class Point {

    static final SealedField WORDS = new SealedField("conference_point", "words", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "point_id")
    private UUID id;
    @Column(name = "conference_id")
    private UUID conference;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Enumerated(EnumType.STRING)
    private PointKind kind;
    @Enumerated(EnumType.STRING)
    private DataItem about;
    private Sealed words;
    private UUID owner;
    private LocalDate day;
    @Column(name = "written_by")
    private UUID writtenBy;
    @Column(name = "written_at")
    private Instant written;

    protected Point() {}

    Point(AddPoint said, Instant now, Vault vault, Permit permit) {
        this.id = org.amparo.shared.Id.next();
        this.conference = said.conference().value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.kind = said.kind();
        this.about = said.about();
        this.words = vault.seal(said.words(), WORDS.at(id, permit.survivor()), permit);
        this.owner = said.kind() == PointKind.AGREED ? said.owner().value() : null;
        this.day = said.kind() == PointKind.DISSENT ? null : said.day();
        this.writtenBy = permit.holder().value();
        this.written = now;
    }

    PointId id() {
        return new PointId(id);
    }

    PointKind kind() {
        return kind;
    }

    DataItem about() {
        return about;
    }

    /** Null for what is nobody's to do. */
    StaffId owner() {
        return owner == null ? null : new StaffId(owner);
    }

    LocalDate day() {
        return day;
    }

    PointShown shown(String ownerName, Vault vault, Permit permit) {
        return new PointShown(id, kind, about, vault.open(words, WORDS.at(id, new SurvivorId(survivor)), permit), ownerName, day);
    }
}
