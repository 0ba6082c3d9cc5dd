package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Everything she says in a plan is sealed; opened only where the permit opens it. */
@ApplicationScoped
class PlanWords {

    private static final SealedField HELPS = field("support_plan", "what_helps");
    private static final SealedField VIEW = field("support_plan", "my_view");
    private static final SealedField AGREED = field("support_plan", "agreed_words");
    private static final SealedField GOAL = field("plan_action", "goal");
    private static final SealedField STEPS = field("plan_action", "steps");

    @Inject
    private Vault vault;

    Sealed helps(String words, SupportPlan plan, Permit permit) {
        return vault.seal(words, HELPS.at(plan.id(), plan.survivor()), plan.whatHelps(), permit);
    }

    Sealed view(String words, SupportPlan plan, Permit permit) {
        return vault.seal(words, VIEW.at(plan.id(), plan.survivor()), plan.myView(), permit);
    }

    Sealed agreed(String words, SupportPlan plan, Permit permit) {
        return vault.seal(words, AGREED.at(plan.id(), plan.survivor()), plan.agreedWords(), permit);
    }

    Sealed goal(String words, PlannedAction action, Permit permit) {
        return vault.seal(words, GOAL.at(action.id(), action.survivor()), action.goal(), permit);
    }

    Sealed steps(String words, PlannedAction action, Permit permit) {
        return vault.seal(words, STEPS.at(action.id(), action.survivor()), action.steps(), permit);
    }

    PlanDetails open(SupportPlan plan, Permit permit) {
        return plan.details(new PlanDetails.Words(opened(plan.whatHelps(), HELPS, plan, permit), opened(plan.myView(), VIEW, plan, permit),
                opened(plan.agreedWords(), AGREED, plan, permit)));
    }

    ActionDetails open(PlannedAction action, Permit permit) {
        boolean opens = permit.opens(Compartment.NEEDS_SUPPORT);
        return action.details(opens ? vault.open(action.goal(), GOAL.at(action.id(), action.survivor()), permit) : null,
                opens ? vault.open(action.steps(), STEPS.at(action.id(), action.survivor()), permit) : null);
    }

    private String opened(Sealed value, SealedField field, SupportPlan plan, Permit permit) {
        return permit.opens(Compartment.NEEDS_SUPPORT) ? vault.open(value, field.at(plan.id(), plan.survivor()), permit) : null;
    }

    private static SealedField field(String table, String column) {
        return new SealedField(table, column, Compartment.NEEDS_SUPPORT);
    }
}
