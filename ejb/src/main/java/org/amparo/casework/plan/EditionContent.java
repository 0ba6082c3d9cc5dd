package org.amparo.casework.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amparo.codelist.NeedDomain;

/** What a plan said when it was agreed: enough to read it again and to compare it with the next. Prints nothing of it. */
record EditionContent(String whatHelps, String myView, List<Item> items) implements Serializable {

    record Item(UUID id, NeedDomain domain, String goal, String steps, Idea idea, Agreement agrees, PlanActionWorkflow.State state, DoneBy doneBy,
                LocalDate due) implements Serializable {

        static Item of(ActionDetails action) {
            return new Item(action.id().value(), action.domain(), action.goal(), action.steps(), action.idea(), action.agrees(), action.state(),
                    action.who().by(), action.due());
        }

        @Override
        public String toString() {
            return "an action: " + domain;
        }
    }

    EditionContent {
        items = List.copyOf(items);
    }

    static EditionContent of(PlanDetails plan, List<ActionDetails> actions) {
        return new EditionContent(plan.words().whatHelps(), plan.words().myView(), actions.stream().map(Item::of).toList());
    }

    @Override
    public String toString() {
        return "an edition of " + items.size();
    }
}
