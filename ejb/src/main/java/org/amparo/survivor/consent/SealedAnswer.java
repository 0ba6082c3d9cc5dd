package org.amparo.survivor.consent;

import org.amparo.shared.Compartment;
import org.amparo.shared.ConsentId;
import org.amparo.shared.SurvivorId;
import org.amparo.access.Permit;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** The words of an answer, sealed: why something is kept back, why no, who gave it, who witnessed, who interpreted. */
record SealedAnswer(Sealed withheld, Sealed reason, Sealed giver, Sealed assent, Sealed witness, Sealed interpreter) {

    static final SealedField WITHHELD = field("withheld_words");
    static final SealedField REASON = field("reason_words");
    static final SealedField GIVER = field("giver");
    static final SealedField ASSENT = field("assent_words");
    static final SealedField WITNESS = field("witness");
    static final SealedField INTERPRETER = field("interpreter");
    static final SealedField END = field("end_words");

    private static SealedField field(String column) {
        return new SealedField("consent", column, Compartment.IDENTITY);
    }

    static SealedAnswer of(RecordConsent said, ConsentId row, Vault vault, Permit permit) {
        SurvivorId her = permit.survivor();
        return new SealedAnswer(vault.seal(said.withheldWords(), WITHHELD.at(row, her), permit), vault.seal(said.reasonWords(), REASON.at(row, her), permit),
                vault.seal(said.giving().giver(), GIVER.at(row, her), permit), vault.seal(said.giving().assentWords(), ASSENT.at(row, her), permit),
                vault.seal(said.giving().witness(), WITNESS.at(row, her), permit),
                vault.seal(said.telling().interpreter(), INTERPRETER.at(row, her), permit));
    }
}
