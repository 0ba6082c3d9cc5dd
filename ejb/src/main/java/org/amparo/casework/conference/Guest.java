package org.amparo.casework.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/** Somebody who is asked to a conference: a colleague of the care team, or an organisation. Only whether they came is said later. */
@Entity
@Table(name = "conference_guest")
class Guest {

    @Id
    @Column(name = "guest_id")
    private UUID id;
    @Column(name = "conference_id", updatable = false)
    private UUID conference;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Column(name = "user_id", updatable = false)
    private UUID user;
    @Column(name = "organisation_id", updatable = false)
    private UUID organisation;
    private boolean came;
    @Column(name = "invited_by", updatable = false)
    private UUID invitedBy;
    @Column(name = "invited_at", updatable = false)
    private Instant invited;

    protected Guest() {}

    Guest(ConferenceId conference, StaffId colleague, OrganisationId partner, Instant now, Permit permit) {
        this.id = org.amparo.shared.Id.next();
        this.conference = conference.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.user = colleague == null ? null : colleague.value();
        this.organisation = partner == null ? null : partner.value();
        this.invitedBy = permit.holder().value();
        this.invited = now;
    }

    void came(boolean there) {
        this.came = there;
    }

    UUID id() {
        return id;
    }

    boolean came() {
        return came;
    }

    Optional<StaffId> colleague() {
        return Optional.ofNullable(user).map(StaffId::new);
    }

    Optional<OrganisationId> partner() {
        return Optional.ofNullable(organisation).map(OrganisationId::new);
    }
}
