package org.amparo.casework.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.access.Permit;
import org.amparo.casework.NeedWorkflow;
import org.amparo.shared.Actor;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;
import org.amparo.workflow.Guard;

/** Takes a need one step on, and says so. */
@ApplicationScoped
class NeedLife {

    private static final Map<NeedWorkflow.Action, TimelineKind> SAID = new EnumMap<>(Map.of(
            NeedWorkflow.Action.BEGIN, TimelineKind.NEED_BEING_MET, NeedWorkflow.Action.MEET, TimelineKind.NEED_MET, NeedWorkflow.Action.LEAVE, TimelineKind.NEED_NOT_WANTED,
            NeedWorkflow.Action.FIND_NOTHING, TimelineKind.NEED_UNMET, NeedWorkflow.Action.REOPEN, TimelineKind.NEED_REOPENED));

    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    void step(Need need, NeedWorkflow.Action action, Set<Actor> actors, Predicate<? super Guard> met, UnmetReason reason, Permit permit) {
        step(need, action, SAID.get(action), actors, met, reason, permit);
    }

    /** Whether a part of it was met is said by whoever lets it fall back: the step itself does not know. */
    void fallBack(Need need, TimelineKind said, Permit permit) {
        step(need, NeedWorkflow.Action.FALL_BACK, said, Set.of(Actor.SYSTEM), g -> true, null, permit);
    }

    private void step(Need need, NeedWorkflow.Action action, TimelineKind said, Set<Actor> actors, Predicate<? super Guard> met, UnmetReason reason, Permit permit) {
        need.become(NeedWorkflow.TABLE.take(need.state(), action, actors, met), reason, clock.instant());
        timeline.add(said, need.id(), permit);
    }
}
