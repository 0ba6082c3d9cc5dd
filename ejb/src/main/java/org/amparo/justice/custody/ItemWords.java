package org.amparo.justice.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Seals what is said of a thing and of its way, and opens it for whoever may read it. */
@ApplicationScoped
class ItemWords {

    private static final SealedField WHAT = field("evidence_item", "what");
    private static final SealedField SOURCE = field("evidence_item", "source");
    private static final SealedField ORIGINAL = field("evidence_item", "original");
    private static final SealedField TOLD = field("evidence_item", "told");
    private static final SealedField FINGERPRINT = field("evidence_item", "fingerprint");
    private static final SealedField FROM = field("custody_entry", "handed_from");
    private static final SealedField TO = field("custody_entry", "handed_to");
    private static final SealedField PLACE = field("custody_entry", "place");
    private static final SealedField TOOL = field("custody_entry", "tool");
    private static final SealedField BEFORE = field("custody_entry", "sha_before");
    private static final SealedField AFTER = field("custody_entry", "sha_after");
    private static final SealedField REASON = field("custody_entry", "reason");
    private static final SealedField WITNESS = field("custody_entry", "witness");
    /** In the order of {@link CustodyRows#SEALED}. */
    private static final List<SealedField> OF_A_LINE = List.of(FROM, TO, PLACE, TOOL, BEFORE, AFTER, REASON, WITNESS);

    @Inject
    private Vault vault;

    private static SealedField field(String table, String column) {
        return new SealedField(table, column, Compartment.EVIDENCE);
    }

    EvidenceItem.Words sealed(ItemId id, RegisterItem said, Permit permit) {
        return new EvidenceItem.Words(vault.seal(said.what(), WHAT.at(id, permit.survivor()), permit), vault.seal(said.source(), SOURCE.at(id, permit.survivor()), permit),
                vault.seal(said.original(), ORIGINAL.at(id, permit.survivor()), permit), vault.seal(said.told(), TOLD.at(id, permit.survivor()), permit));
    }

    Sealed fingerprint(String sha, EvidenceItem item, Permit permit) {
        return vault.seal(sha, FINGERPRINT.at(item.id(), item.survivor()), item.fingerprint(), permit);
    }

    String fingerprint(EvidenceItem item, Permit permit) {
        return vault.open(item.fingerprint(), FINGERPRINT.at(item.id(), item.survivor()), permit);
    }

    /** What, where from, where the original lies, who was told. */
    List<String> opened(EvidenceItem item, Permit permit) {
        return java.util.Arrays.asList(vault.open(item.sealed().what(), WHAT.at(item.id(), item.survivor()), permit), vault.open(item.sealed().source(), SOURCE.at(item.id(), item.survivor()), permit),
                vault.open(item.sealed().original(), ORIGINAL.at(item.id(), item.survivor()), permit), vault.open(item.sealed().told(), TOLD.at(item.id(), item.survivor()), permit));
    }

    List<Sealed> line(UUID id, CustodySaid said, String before, String after, Permit permit) {
        String[] texts = {said.from(), said.to(), said.place(), said.tool(), before, after, said.reason(), said.witness()};
        Sealed[] sealed = new Sealed[texts.length];
        for (int i = 0; i < texts.length; i++) sealed[i] = vault.seal(texts[i], OF_A_LINE.get(i).at(id, permit.survivor()), permit);
        return java.util.Arrays.asList(sealed);
    }

    String[] opened(Link line, Permit permit) {
        String[] texts = new String[OF_A_LINE.size()];
        for (int i = 0; i < texts.length; i++) texts[i] = vault.open(Sealed.read(line.sealed().get(i)), OF_A_LINE.get(i).at(line.id(), permit.survivor()), permit);
        return texts;
    }
}
