package org.amparo.casework.risk;

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
import org.amparo.shared.Compartment;
import org.amparo.shared.DebtId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** One debt as stored. */
@Entity
@Table(name = "debt")
class Debt {

    private static final SealedField CREDITOR = new SealedField("debt", "creditor", Compartment.RISK_SAFETY);
    private static final SealedField AMOUNT = new SealedField("debt", "amount", Compartment.RISK_SAFETY);

    @Id
    @Column(name = "debt_id")
    private UUID id;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Enumerated(EnumType.STRING)
    private Threat threat;
    private Sealed creditor;
    private Sealed amount;
    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;
    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "settled_by")
    private UUID settledBy;
    @Version
    private long version;

    protected Debt() {}

    Debt(RecordDebt said, Instant now, Vault vault, Permit permit) {
        id = DebtId.fresh().value();
        survivor = permit.survivor().value();
        custodian = permit.custodian().value();
        threat = said.threat();
        creditor = vault.seal(said.creditor(), CREDITOR.at(id, permit.survivor()), permit);
        amount = vault.seal(said.amount(), AMOUNT.at(id, permit.survivor()), permit);
        recordedAt = now;
        recordedBy = permit.holder().value();
    }

    void settled(Instant now, Permit permit) {
        settledAt = now;
        settledBy = permit.holder().value();
    }

    UUID survivor() {
        return survivor;
    }

    long version() {
        return version;
    }

    DebtShown shown(Vault vault, Permit permit) {
        SurvivorId person = new SurvivorId(survivor);
        return new DebtShown(new DebtId(id), threat, vault.open(creditor, CREDITOR.at(id, person), permit), vault.open(amount, AMOUNT.at(id, person), permit),
                recordedAt, settledAt, version);
    }
}
