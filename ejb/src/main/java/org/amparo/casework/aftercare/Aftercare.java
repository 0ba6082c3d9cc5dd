package org.amparo.casework.aftercare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** One survivor's aftercare: her words sealed, the decision beside them. */
@Entity
@Table(name = "aftercare")
class Aftercare {

    private static final SealedField WORDS = field("words");
    private static final SealedField LIVELIHOOD = field("livelihood");
    private static final SealedField EDUCATION = field("education");
    private static final SealedField MONEY = field("money");
    private static final SealedField TIES = field("ties");

    @Id
    @Column(name = "survivor_id")
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Enumerated(EnumType.STRING)
    private Decision decision;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    private Sealed words;
    private Sealed livelihood;
    private Sealed education;
    private Sealed money;
    private Sealed ties;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Version
    private long version;

    protected Aftercare() {}

    Aftercare(Permit permit) {
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
    }

    void decide(DecideAftercare said, Instant now, Vault vault, Permit permit) {
        words = seal(said.words(), WORDS, words, vault, permit);
        livelihood = seal(said.livelihood(), LIVELIHOOD, livelihood, vault, permit);
        education = seal(said.education(), EDUCATION, education, vault, permit);
        money = seal(said.money(), MONEY, money, vault, permit);
        ties = seal(said.ties(), TIES, ties, vault, permit);
        decision = said.decision();
        startsOn = said.startsOn();
        decidedAt = now;
    }

    SurvivorId survivor() { return new SurvivorId(survivor); }

    Decision decision() { return decision; }

    LocalDate startsOn() { return startsOn; }

    long version() { return version; }

    AftercareDetails details(List<AftercareDetails.Step> steps, Vault vault, Permit permit) {
        return new AftercareDetails(decision, startsOn, open(words, WORDS, vault, permit), open(livelihood, LIVELIHOOD, vault, permit), open(education, EDUCATION, vault, permit),
                open(money, MONEY, vault, permit), open(ties, TIES, vault, permit), decidedAt, steps, version);
    }

    private Sealed seal(String said, SealedField field, Sealed before, Vault vault, Permit permit) {
        return vault.seal(said, field.at(survivor, permit.survivor()), before, permit);
    }

    private String open(Sealed kept, SealedField field, Vault vault, Permit permit) {
        return permit.opens(Compartment.NEEDS_SUPPORT) ? vault.open(kept, field.at(survivor, permit.survivor()), permit) : null;
    }

    private static SealedField field(String column) {
        return new SealedField("aftercare", column, Compartment.NEEDS_SUPPORT);
    }
}
