package org.amparo.casework.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.AssessmentId;
import org.amparo.shared.Codes;
import org.amparo.shared.Compartment;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** One assessment as it was made; it never changes. Where danger comes from, and all words, are sealed. */
@Entity
@Table(name = "risk_assessment")
class Assessment {

    private static final SealedField RATINGS = field("ratings");
    private static final SealedField WORDS = field("words");
    private static final SealedField OWN_WORDS = field("own_words");

    @Id
    @Column(name = "assessment_id")
    private UUID id;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "made_by")
    private UUID madeBy;
    @Enumerated(EnumType.STRING)
    private RiskLevel level;
    @Enumerated(EnumType.STRING)
    @Column(name = "own_level")
    private OwnRating own;
    @Enumerated(EnumType.STRING)
    private RiskLevel again;
    @Enumerated(EnumType.STRING)
    @Column(name = "took_part")
    private TookPart tookPart;
    private String factors;
    private Sealed ratings;
    private Sealed words;
    @Column(name = "own_words")
    private Sealed ownWords;

    protected Assessment() {}

    Assessment(AssessRisk said, Instant now, Vault vault, Permit permit) {
        id = AssessmentId.fresh().value();
        survivor = permit.survivor().value();
        custodian = permit.custodian().value();
        madeAt = now;
        madeBy = permit.holder().value();
        level = said.level();
        own = said.own();
        again = said.again();
        tookPart = said.tookPart();
        factors = Codes.join(said.factors());
        ratings = vault.seal(Ratings.write(said.ratings()), RATINGS.at(id, permit.survivor()), permit);
        words = vault.seal(said.words(), WORDS.at(id, permit.survivor()), permit);
        ownWords = vault.seal(said.ownWords(), OWN_WORDS.at(id, permit.survivor()), permit);
    }

    AssessmentId id() {
        return new AssessmentId(id);
    }

    UUID survivor() {
        return survivor;
    }

    UUID madeBy() {
        return madeBy;
    }

    AssessmentDetails details(String madeByName, Vault vault, Permit permit) {
        SurvivorId person = new SurvivorId(survivor);
        return new AssessmentDetails(id(), madeAt, madeByName, level, own, again, tookPart, Codes.read(RiskFactor.class, factors),
                Ratings.read(vault.open(ratings, RATINGS.at(id, person), permit)), vault.open(words, WORDS.at(id, person), permit),
                vault.open(ownWords, OWN_WORDS.at(id, person), permit));
    }

    private static SealedField field(String column) {
        return new SealedField("risk_assessment", column, Compartment.RISK_SAFETY);
    }
}
