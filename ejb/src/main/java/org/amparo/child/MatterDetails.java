package org.amparo.child;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.shared.ChildMatterId;
import org.amparo.shared.RelativeId;
import org.amparo.work.DueTask;

/**
 * A matter as it is read: where it stands, who is meant, what may happen next.
 *
 * @param forSpecialists what may happen next, but only a child specialist may do it, and whoever reads is none
 * @param owed the task that asks for it and may be handed on, only where it is for a specialist
 */
public record MatterDetails(ChildMatterId id, Track track, Enum<?> state, Codes.Kind kind, Codes.Outcome outcome, RelativeId relative, String who, Instant dueAt,
                            Instant openedAt, Instant changedAt, boolean over, List<Enum<?>> next, List<Enum<?>> forSpecialists, DueTask owed, long version) implements Serializable {

    public boolean late(Instant now) {
        return !over && dueAt != null && dueAt.isBefore(now);
    }

    MatterDetails owed(DueTask task) {
        return new MatterDetails(id, track, state, kind, outcome, relative, who, dueAt, openedAt, changedAt, over, next, forSpecialists, task, version);
    }

    public Asks asks(String action) {
        return Asks.of(track, state.name(), action);
    }

    /** The strains that a look at the whole child may find. */
    public static Set<Strain> strains() {
        return java.util.EnumSet.allOf(Strain.class);
    }

    @Override
    public String toString() {
        return "a child's matter " + id;
    }
}
