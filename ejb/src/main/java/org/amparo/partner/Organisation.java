package org.amparo.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/** A partner organisation as we know it ourselves; what directories say about it is kept beside it. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    @Column(name = "organisation_id")
    private UUID id;
    private String name;
    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private SuspensionGround ground;
    private String country;
    @Column(name = "time_zone")
    private String timeZone;
    @Column(name = "uses_inbox")
    private boolean usesInbox;
    @Column(name = "agreement_signed")
    private LocalDate agreementSigned;
    @Column(name = "agreement_until")
    private LocalDate agreementUntil;
    @Column(name = "data_protection_on")
    private LocalDate dataProtectionOn;
    @Column(name = "safeguarding_on")
    private LocalDate safeguardingOn;
    @Column(name = "complaints_contact_on")
    private LocalDate complaintsContactOn;
    @Column(name = "conflicts_on")
    private LocalDate conflictsOn;
    @Column(name = "child_certified_on")
    private LocalDate childCertifiedOn;
    /** Who recorded the agreement, then each check in the order of {@link VettingCheck}. */
    private UUID[] recorders = new UUID[1 + VettingCheck.values().length];
    @Column(name = "state_since")
    private Instant stateSince;
    @Column(name = "suspended_by")
    private UUID suspendedBy;
    @Column(name = "restored_because")
    private String restoredBecause;
    @Version
    private long version;

    protected Organisation() {}

    Organisation(OrganisationId id, String name, OrganisationKind kind, ZoneId zone, Instant now) {
        this.id = id.value();
        this.name = name;
        this.kind = kind;
        this.state = OrganisationWorkflow.TABLE.start();
        this.timeZone = zone.getId();
        this.stateSince = now;
    }

    void isCalled(String name) {
        this.name = name;
    }

    void isIn(String country) {
        this.country = country;
    }

    void describe(EditOrganisation said) {
        name = said.name();
        kind = said.kind();
        country = said.country();
        timeZone = said.zone().getId();
        usesInbox = said.usesInbox();
    }

    void agree(LocalDate signed, LocalDate until, StaffId by) {
        agreementSigned = signed;
        agreementUntil = until;
        recorded(0, by);
    }

    /** Null takes a check back: it was recorded by mistake or no longer holds. */
    void looked(VettingCheck check, LocalDate on, StaffId by) {
        switch (check) {
            case DATA_PROTECTION -> dataProtectionOn = on;
            case SAFEGUARDING -> safeguardingOn = on;
            case COMPLAINTS_CONTACT -> complaintsContactOn = on;
            case CONFLICTS_DECLARED -> conflictsOn = on;
            case CHILD_CERTIFICATION -> childCertifiedOn = on;
        }
        recorded(1 + check.ordinal(), by);
    }

    /** @param by who suspends it, or null: the clock does too */
    void moveTo(State to, SuspensionGround why, StaffId by, Instant now) {
        state = to;
        ground = why;
        suspendedBy = to == State.SUSPENDED && by != null ? by.value() : null;
        restoredBecause = null;
        stateSince = now;
    }

    void restored(String because) {
        restoredBecause = because;
    }

    /** After a complaint or a breach somebody else looks again. */
    boolean mayComeBackBy(StaffId person) {
        return ground == null || !ground.ofSafety() || !person.value().equals(suspendedBy);
    }

    Vetting vetting() {
        Map<VettingCheck, LocalDate> checks = new EnumMap<>(VettingCheck.class);
        put(checks, VettingCheck.DATA_PROTECTION, dataProtectionOn);
        put(checks, VettingCheck.SAFEGUARDING, safeguardingOn);
        put(checks, VettingCheck.COMPLAINTS_CONTACT, complaintsContactOn);
        put(checks, VettingCheck.CONFLICTS_DECLARED, conflictsOn);
        put(checks, VettingCheck.CHILD_CERTIFICATION, childCertifiedOn);
        return new Vetting(agreementSigned, agreementUntil, checks);
    }

    private static void put(Map<VettingCheck, LocalDate> checks, VettingCheck check, LocalDate on) {
        if (on != null) checks.put(check, on);
    }

    /** A new array, for a change inside the old one is not seen. */
    private void recorded(int what, StaffId by) {
        recorders = recorders.clone();
        recorders[what] = by.value();
    }

    /** Whether anything that was looked at stands in this person's word. */
    boolean vettedBy(StaffId person) {
        return Arrays.asList(recorders).contains(person.value());
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    String name() {
        return name;
    }

    OrganisationKind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    SuspensionGround ground() {
        return ground;
    }

    String country() {
        return country;
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    boolean usesInbox() {
        return usesInbox;
    }

    /** What was said when it was taken back, while that stands; else null. */
    String restoredBecause() {
        return restoredBecause;
    }

    Instant stateSince() {
        return stateSince;
    }

    long version() {
        return version;
    }
}
