package org.amparo.keeping;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.amparo.shared.StaffId;

/** One erasure as those see it who ask, decide or stop it. @param names of colleagues @param actions what the reader may try @param mine the reader asked for it */
public record ErasurePage(ErasureRow row, ErasureTrail trail, Set<Hindrance> hindrances, Map<StaffId, String> names, Set<ErasureWorkflow.Action> actions, boolean mine,
                          boolean agreedAlready) implements Serializable {

    public ErasurePage {
        hindrances = Set.copyOf(hindrances);
        names = Map.copyOf(names);
        actions = Set.copyOf(actions);
    }

    public boolean may(ErasureWorkflow.Action action) {
        return actions.contains(action);
    }

    public String name(StaffId who) {
        return who == null ? "" : names.getOrDefault(who, "");
    }
}
