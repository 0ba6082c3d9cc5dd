package org.amparo.justice.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Seals the names in a proceeding and what was heard of it, and opens them for her adviser. */
@ApplicationScoped
class ProceedingWords {

    private static final SealedField AUTHORITY = field("proceeding", "authority");
    private static final SealedField REFERENCE = field("proceeding", "reference");
    private static final SealedField LAWYER = field("proceeding", "lawyer");
    private static final SealedField WORDS = field("proceeding_news", "words");

    @Inject
    private Vault vault;

    /** @param before what stood there, or null */
    Proceeding.Names sealed(ProceedingId id, RecordProceeding said, Proceeding.Names before, Permit permit) {
        Proceeding.Names earlier = before == null ? new Proceeding.Names(null, null, null) : before;
        return new Proceeding.Names(vault.seal(said.authority(), AUTHORITY.at(id, permit.survivor()), earlier.authority(), permit),
                vault.seal(said.reference(), REFERENCE.at(id, permit.survivor()), earlier.reference(), permit),
                vault.seal(said.lawyer(), LAWYER.at(id, permit.survivor()), earlier.lawyer(), permit));
    }

    ProceedingRecords.Row sealed(News news, ProceedingId of, Instant now, Permit permit) {
        UUID id = Id.next();
        Sealed words = vault.seal(news.words(), WORDS.at(id, permit.survivor()), permit);
        return new ProceedingRecords.Row(id, of.value(), news.what(), news.on(), news.next(), news.because(), words, now);
    }

    RecordProceeding opened(Proceeding proceeding, Permit permit) {
        Proceeding.Names names = proceeding.names();
        return proceeding.said(open(names.authority(), AUTHORITY, proceeding, permit), open(names.reference(), REFERENCE, proceeding, permit), open(names.lawyer(), LAWYER, proceeding, permit));
    }

    Heard opened(ProceedingRecords.Row row, Permit permit) {
        return new Heard(row.id(), row.what(), row.on(), row.next(), row.because(), vault.open(row.words(), WORDS.at(row.id(), permit.survivor()), permit), row.at(), false);
    }

    private String open(Sealed value, SealedField field, Proceeding of, Permit permit) {
        return vault.open(value, field.at(of.id(), of.survivor()), permit);
    }

    private static SealedField field(String table, String column) {
        return new SealedField(table, column, Compartment.JUSTICE);
    }
}
