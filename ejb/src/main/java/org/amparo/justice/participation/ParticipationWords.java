package org.amparo.justice.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.justice.participation.ParticipationWorkflow.State;
import org.amparo.shared.Codes;
import org.amparo.shared.Compartment;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/**
 * Seals all that she says in one piece, filled up to whole blocks: whoever has the database cannot tell by its codes or by its length what she
 * decided.
 */
@ApplicationScoped
class ParticipationWords {

    static final int BLOCK = 4096;
    private static final SealedField CONTENT = new SealedField("participation_word", "content", Compartment.JUSTICE);

    @Inject
    private Vault vault;

    Sealed sealed(UUID id, Decide said, State state, Permit permit) {
        JsonObjectBuilder content = Json.createObjectBuilder().add("action", said.action().name()).add("state", state.name()).add("present", Codes.join(said.present()));
        if (said.words() != null) content.add("words", said.words());
        if (said.scope() != null) content.add("scope", said.scope());
        return vault.seal(inBlocks(content.build().toString()), CONTENT.at(id, permit.survivor()), permit);
    }

    Decided opened(ParticipationRows.Row row, Permit permit) {
        JsonObject content = Json.createReader(new StringReader(vault.open(row.content(), CONTENT.at(row.id(), permit.survivor()), permit))).readObject();
        return new Decided(row.number(), Action.valueOf(content.getString("action")), State.valueOf(content.getString("state")), content.getString("words", null),
                content.getString("scope", null), Codes.read(Present.class, content.getString("present")), row.at(), row.byName());
    }

    static String inBlocks(String content) {
        int bytes = content.getBytes(StandardCharsets.UTF_8).length;
        return content + " ".repeat((BLOCK - bytes % BLOCK) % BLOCK);
    }
}
