package org.amparo.justice.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return rows.of(about, permit).stream().map(row -> written(row, permit)).toList();
    }

    /** By what they belong to, only these steps; each in their order. */
    public Map<UUID, List<WrittenStep>> of(Collection<? extends Id> about, Set<? extends Enum<?>> actions, Permit permit) {
        return rows.of(about.stream().map(Id::value).toList(), actions.stream().map(Enum::name).toList(), permit).stream()
                .collect(Collectors.groupingBy(StepRows.Row::about, Collectors.mapping(row -> written(row, permit), Collectors.toList())));
    }

    private WrittenStep written(StepRows.Row row, Permit permit) {
        return new WrittenStep(row.action(), opened(row, permit), row.at(), row.byName());
    }

    private JsonObject opened(StepRows.Row row, Permit permit) {
        try (var reader = Json.createReader(new StringReader(vault.open(row.content(), CONTENT.at(row.id(), permit.survivor()), permit)))) {
            return reader.readObject();
        }
    }
}
