package org.amparo.justice.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Writes down what was done and said, sealed in one piece, and reads it back in its order. Nothing is changed afterwards. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Steps {

    private static final SealedField CONTENT = new SealedField("hearing_step", "content", Compartment.JUSTICE);

    @Inject
    private StepRows rows;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    public void add(Id about, Enum<?> action, JsonObject said, Permit permit) {
        UUID id = Id.next();
        rows.add(id, about, action.name(), vault.seal(said.toString(), CONTENT.at(id, permit.survivor()), permit), clock.instant(), permit);
    }

    /** The oldest first. */
    public List<WrittenStep> of(Id about, Permit permit) {
        return rows.of(about, permit).stream().map(row -> new WrittenStep(row.action(), opened(row, permit), row.at(), row.byName())).toList();
    }

    private JsonObject opened(StepRows.Row row, Permit permit) {
        try (var reader = Json.createReader(new StringReader(vault.open(row.content(), CONTENT.at(row.id(), permit.survivor()), permit)))) {
            return reader.readObject();
        }
    }
}
