package org.amparo.casework.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.codelist.NeedDomain;

/** One thing that is different from one edition to the next: her words as words, codes as constants, days as days. Prints nothing of it. */
public record PlanChange(What what, NeedDomain domain, String goal, Serializable before, Serializable after) implements Serializable {

    public enum What { WHAT_HELPS, MY_VIEW, ADDED, DOMAIN, GOAL, STEPS, IDEA, AGREEMENT, PROGRESS, DONE_BY, DUE }

    static List<PlanChange> between(EditionContent before, EditionContent after) {
        List<PlanChange> changes = new ArrayList<>();
        differs(changes, What.WHAT_HELPS, null, before.whatHelps(), after.whatHelps());
        differs(changes, What.MY_VIEW, null, before.myView(), after.myView());
        Map<UUID, EditionContent.Item> earlier = before.items().stream().collect(Collectors.toMap(EditionContent.Item::id, Function.identity()));
        after.items().forEach(now -> {
            EditionContent.Item then = earlier.get(now.id());
            if (then == null) changes.add(new PlanChange(What.ADDED, now.domain(), now.goal(), null, now.steps()));
            else compare(changes, then, now);
        });
        return changes;
    }

    private static void compare(List<PlanChange> changes, EditionContent.Item then, EditionContent.Item now) {
        differs(changes, What.DOMAIN, now, then.domain(), now.domain());
        differs(changes, What.GOAL, now, then.goal(), now.goal());
        differs(changes, What.STEPS, now, then.steps(), now.steps());
        differs(changes, What.IDEA, now, then.idea(), now.idea());
        differs(changes, What.AGREEMENT, now, then.agrees(), now.agrees());
        differs(changes, What.PROGRESS, now, then.state(), now.state());
        differs(changes, What.DONE_BY, now, then.doneBy(), now.doneBy());
        differs(changes, What.DUE, now, then.due(), now.due());
    }

    private static void differs(List<PlanChange> changes, What what, EditionContent.Item of, Serializable before, Serializable after) {
        if (!Objects.equals(before, after)) changes.add(new PlanChange(what, of == null ? null : of.domain(), of == null ? null : of.goal(), before, after));
    }

    @Override
    public String toString() {
        return "change of " + what;
    }
}
