package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.PlanId;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Keeps what a plan says each time it is agreed, and tells what has changed in between. */
@ApplicationScoped
class Editions {

    private static final SealedField CONTENT = new SealedField("plan_edition", "content", Compartment.NEEDS_SUPPORT);

    @Inject
    private EditionRows rows;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    void keep(int number, PlanDetails plan, List<ActionDetails> actions, Permit permit) {
        UUID id = Id.next();
        String content = EditionText.write(EditionContent.of(plan, actions));
        rows.add(id, plan.id(), number, vault.seal(content, CONTENT.at(id, permit.survivor()), permit), plan.ahead().exploitedAgain(), clock.instant(), permit);
    }

    /** Newest first. */
    List<Edition> of(PlanId plan, Permit permit) {
        List<Edition> editions = new ArrayList<>();
        EditionContent before = null;
        for (EditionRows.Row row : rows.of(plan, permit)) {
            EditionContent now = EditionText.read(vault.open(row.content(), CONTENT.at(row.id(), permit.survivor()), permit));
            editions.add(new Edition(row.number(), row.at(), row.byName(), row.exploitedAgain(), now.items().size(), before == null ? List.of() : PlanChange.between(before, now)));
            before = now;
        }
        return editions.reversed();
    }
}
