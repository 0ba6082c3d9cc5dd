package org.amparo.survivor.keepaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.RelativeId;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Seals and opens what was said about somebody kept away. */
@ApplicationScoped
class KeptAwayWords {

    private static final SealedField NAME = field("name");
    private static final SealedField RELATION = field("relation");
    private static final SealedField NOTE = field("note");

    @Inject
    private Vault vault;

    private static SealedField field(String column) {
        return new SealedField("kept_away", column, Compartment.RISK_SAFETY);
    }

    KeptAwayRows.Row sealed(UUID id, KeepAway said, UUID relative, String kinship, Instant at, Permit permit) {
        return new KeptAwayRows.Row(id, said.organisation(), vault.seal(said.howKnown().name(), RELATION.at(id, permit.survivor()), permit),
                vault.seal(said.name(), NAME.at(id, permit.survivor()), permit), vault.seal(said.note(), NOTE.at(id, permit.survivor()), permit), at, relative, kinship);
    }

    KeptAway opened(KeptAwayRows.Row row, RelativeId suspected, List<ToldApart> told, Permit permit) {
        return new KeptAway(row.id(), row.organisation(), name(row, permit), HowKnown.valueOf(vault.open(row.howKnown(), RELATION.at(row.id(), permit.survivor()), permit)),
                note(row, permit), row.since(), suspected, told);
    }

    String name(KeptAwayRows.Row row, Permit permit) {
        return vault.open(row.name(), NAME.at(row.id(), permit.survivor()), permit);
    }

    String note(KeptAwayRows.Row row, Permit permit) {
        return vault.open(row.note(), NOTE.at(row.id(), permit.survivor()), permit);
    }
}
