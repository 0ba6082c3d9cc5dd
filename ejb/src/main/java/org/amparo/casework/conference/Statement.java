package org.amparo.casework.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** What an organisation said itself, in its own words; stays as it was said. */
@Entity
@Table(name = "conference_statement")
class Statement {

    private static final SealedField WORDS = new SealedField("conference_statement", "words", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "statement_id")
    private UUID id;
    @Column(name = "guest_id")
    private UUID guest;
    @Column(name = "conference_id")
    private UUID conference;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    private UUID recipient;
    @Enumerated(EnumType.STRING)
    private StatementKind kind;
    private boolean beforehand;
    private Sealed words;
    @Column(name = "said_by")
    private UUID by;
    @Column(name = "said_at")
    private Instant at;

    protected Statement() {}

    Statement(SayInMinutes said, InvitationRows.Found to, Instant now, Vault vault, Permit permit) {
        this.id = org.amparo.shared.Id.next();
        this.guest = to.id().value();
        this.conference = to.conference().value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.recipient = permit.organisation().value();
        this.kind = said.kind();
        this.beforehand = to.state() == ConferenceWorkflow.State.PLANNED;
        this.words = vault.sealForPackage(to.id(), said.words(), WORDS.at(id, permit.survivor()), permit);
        this.by = permit.holder().value();
        this.at = now;
    }

    OrganisationId organisation() {
        return new OrganisationId(recipient);
    }

    StaffId by() {
        return new StaffId(by);
    }

    StatementShown shown(String organisation, String who, Vault vault, Permit permit) {
        String said = vault.openFromPackage(new InvitationId(guest), words, WORDS.at(id, new SurvivorId(survivor)), permit);
        return new StatementShown(id, organisation, who, kind, beforehand, said, at);
    }
}
