package org.amparo.justice.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Codes;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Seals what was asked and answered in a talk and who interpreted, and opens it for her adviser. */
@ApplicationScoped
class OrientationWords {

    private static final SealedField INTERPRETER = field("interpreter");
    private static final SealedField QUESTIONS = field("questions");
    private static final SealedField ANSWERS = field("answers");

    @Inject
    private Vault vault;

    OrientationRecords.Row sealed(Talk talk, Instant now, Permit permit) {
        UUID id = Id.next();
        return new OrientationRecords.Row(id, OrientationRecords.topics(talk), talk.language(), seal(talk.interpreter(), INTERPRETER, id, permit), talk.teachBack(),
                seal(talk.questions(), QUESTIONS, id, permit), seal(talk.answers(), ANSWERS, id, permit), now);
    }

    TalkDetails opened(OrientationRecords.Row row, Permit permit) {
        return new TalkDetails(Codes.read(Topic.class, row.topics()), row.language(), open(row.interpreter(), INTERPRETER, row, permit), row.teachBack(),
                open(row.questions(), QUESTIONS, row, permit), open(row.answers(), ANSWERS, row, permit), row.at());
    }

    private Sealed seal(String text, SealedField field, UUID id, Permit permit) {
        return vault.seal(text, field.at(id, permit.survivor()), permit);
    }

    private String open(Sealed value, SealedField field, OrientationRecords.Row row, Permit permit) {
        return vault.open(value, field.at(row.id(), permit.survivor()), permit);
    }

    private static SealedField field(String column) {
        return new SealedField("legal_talk", column, Compartment.JUSTICE);
    }
}
