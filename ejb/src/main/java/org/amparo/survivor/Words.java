package org.amparo.survivor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Seals and opens the words of the register, one at a time. */
@ApplicationScoped
class Words {

    static final SealedField PREFERRED_NAME = field("preferred_name", Compartment.IDENTITY);
    static final SealedField OTHER_NAMES = field("other_names", Compartment.IDENTITY);
    static final SealedField PRONOUN = field("pronoun", Compartment.IDENTITY);
    static final SealedField PREFERRED_TERM = field("preferred_term", Compartment.IDENTITY);
    static final SealedField BIRTH_DATE = field("birth_date", Compartment.IDENTITY);
    static final SealedField GENDER_WORDS = field("gender_words", Compartment.IDENTITY);
    static final SealedField ADJUSTMENT_WORDS = field("adjustment_words", Compartment.NEEDS_SUPPORT);
    static final SealedField DOCUMENTS = field("documents", Compartment.IDENTITY);
    static final SealedField INTERPRETER_WISHES = field("interpreter_wishes", Compartment.IDENTITY);

    @Inject
    private Vault vault;

    private static SealedField field(String column, Compartment compartment) {
        return new SealedField("survivor", column, compartment);
    }

    String open(Sealed value, SealedField field, Survivor row, Permit permit) {
        return vault.open(value, field.at(row.id(), row.id()), permit);
    }

    /** Words that did not change keep their seal: a save writes what was touched. */
    private Sealed seal(String text, SealedField field, Sealed previous, Survivor row, Permit permit) {
        if (previous != null && open(previous, field, row, permit).equals(text)) return previous;
        return vault.seal(text, field.at(row.id(), row.id()), previous, permit);
    }

    Survivor.Words sealed(Portrait said, Survivor row, Permit permit) {
        Survivor.Words had = row.words();
        String born = said.age().born() == null ? null : said.age().born().toString();
        return new Survivor.Words(seal(said.preferredName(), PREFERRED_NAME, had.preferredName(), row, permit),
                seal(said.otherNames(), OTHER_NAMES, had.otherNames(), row, permit), seal(said.pronoun(), PRONOUN, had.pronoun(), row, permit),
                seal(said.preferredTerm(), PREFERRED_TERM, had.preferredTerm(), row, permit), seal(born, BIRTH_DATE, had.birthDate(), row, permit),
                seal(said.genderWords(), GENDER_WORDS, had.genderWords(), row, permit),
                seal(said.adjustmentWords(), ADJUSTMENT_WORDS, had.adjustmentWords(), row, permit),
                seal(said.documents(), DOCUMENTS, had.documents(), row, permit),
                seal(said.interpreterWishes(), INTERPRETER_WISHES, had.interpreterWishes(), row, permit));
    }
}
