package org.amparo.casework.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody who is asked to a conference: a colleague of the care team, or an organisation, which answers for itself. Only what changed is written. */
@Entity
@DynamicUpdate
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
    @Enumerated(EnumType.STRING)
    private GuestAnswer answer;
    private String delegates = "";
    @Column(name = "answered_at")
    private Instant answered;
    @Column(name = "answered_by")
    private UUID answeredBy;
    @Column(updatable = false)
    private int answers;
    @Column(name = "uninvited_at")
    private Instant uninvited;
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

    /** Another day or another place is another question. */
    void askAgain() {
        this.answer = null;
        this.delegates = "";
        this.answered = null;
        this.answeredBy = null;
        this.uninvited = null;
    }

    void uninvite(Instant now) {
        this.uninvited = now;
    }

    InvitationId invitation() {
        return new InvitationId(id);
    }

    /** Null as long as they have not said. */
    GuestAnswer answer() {
        return answer;
    }

    /** Their own people who come. */
    List<StaffId> delegates() {
        return people(delegates);
    }

    static List<StaffId> people(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.stream(joined.split(",")).map(StaffId::parse).toList();
    }

    ConferenceId conference() {
        return new ConferenceId(conference);
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
