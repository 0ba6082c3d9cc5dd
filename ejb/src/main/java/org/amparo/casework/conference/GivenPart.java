package org.amparo.casework.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.shared.Codes;
import org.amparo.shared.Compartment;
import org.amparo.shared.ConsentId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.DataItem;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** One thing an organisation was given, frozen when it was made. It is taken back or left; it does not change. */
@Entity
@Table(name = "conference_part")
class GivenPart {

    private static final SealedField CONTENT = new SealedField("conference_part", "content", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "part_id")
    private UUID id;
    @Column(name = "guest_id", updatable = false)
    private UUID guest;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Column(updatable = false)
    private UUID recipient;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PartKind kind;
    @Column(updatable = false)
    private String items;
    @Column(updatable = false)
    private Sealed content;
    @Column(updatable = false)
    private String sha256;
    @Column(updatable = false)
    private UUID owner;
    @Column(updatable = false)
    private LocalDate day;
    @Column(updatable = false)
    private String consents;
    @Column(name = "made_by", updatable = false)
    private UUID madeBy;
    @Column(name = "made_at", updatable = false)
    private Instant made;
    @Column(name = "taken_back_at")
    private Instant takenBack;

    protected GivenPart() {}

    /** How to join, and what may be spoken of there. */
    GivenPart(Guest guest, Set<DataItem> items, String place, List<ConsentId> under, Instant now, Vault vault, Permit permit) {
        this(guest, PartKind.INVITATION, items, FrozenPart.of(place), under, now, vault, permit);
    }

    /** One point of the minutes, within its scope. */
    GivenPart(Guest guest, Point point, String words, List<ConsentId> under, Instant now, Vault vault, Permit permit) {
        this(guest, PartKind.valueOf(point.kind().name()), Set.of(point.about()), FrozenPart.of(words), under, now, vault, permit);
        this.owner = point.owner() == null ? null : point.owner().value();
        this.day = point.day();
    }

    private GivenPart(Guest guest, PartKind kind, Set<DataItem> items, FrozenPart frozen, Collection<ConsentId> under, Instant now, Vault vault, Permit permit) {
        this.id = org.amparo.shared.Id.next();
        this.guest = guest.id();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.recipient = guest.partner().orElseThrow().value();
        this.kind = kind;
        this.items = Codes.join(items);
        this.content = vault.sealForPackage(guest.invitation(), frozen.canonical(), CONTENT.at(id, permit.survivor()), permit);
        this.sha256 = frozen.sha256();
        this.consents = under.stream().map(ConsentId::toString).collect(Collectors.joining(","));
        this.madeBy = permit.holder().value();
        this.made = now;
    }

    void takeBack(Instant now) {
        this.takenBack = now;
    }

    boolean inForce() {
        return takenBack == null;
    }

    PartKind kind() {
        return kind;
    }

    Set<DataItem> items() {
        return Codes.read(DataItem.class, items);
    }

    /** Null for what is nobody's to do. */
    StaffId owner() {
        return owner == null ? null : new StaffId(owner);
    }

    /** A point of the minutes as it left. */
    PointShown point(String ownerName, Vault vault, Permit permit) {
        return new PointShown(id, PointKind.valueOf(kind.name()), items().iterator().next(), words(vault, permit), ownerName, day);
    }

    String words(Vault vault, Permit permit) {
        String canonical = vault.openFromPackage(new InvitationId(guest), content, CONTENT.at(id, new SurvivorId(survivor)), permit);
        return FrozenPart.read(canonical, sha256).words();
    }
}
