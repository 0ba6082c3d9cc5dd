package org.amparo.casework.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.casework.CaseClosed;
import org.amparo.casework.CaseFiles;
import org.amparo.casework.WorkHandedOn;
import org.amparo.shared.Actor;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The lead changed in another way, or the case has closed: what was asked before is asked no more, and who came to look for it goes again. */
@ApplicationScoped
class HandoversOvertaken {

    @Inject
    private HandoverRows rows;
    @Inject
    private CaseFiles files;
    @Inject
    private CareTeam team;
    @Inject
    private Timeline timeline;
    @Inject
    private Tasks tasks;
    @Inject
    private Clock clock;

    void handedOn(@Observes WorkHandedOn work) {
        Permit permit = work.permit();
        rows.open(permit).ifPresent(handover -> {
            if (work.from().equals(files.of(permit).lead())) {
                overtaken(handover, permit);
                goes(handover, permit);
            } else if (work.from().equals(handover.to())) overtaken(handover, permit);
        });
    }

    void closed(@Observes CaseClosed closed) {
        rows.open(closed.permit()).ifPresent(handover -> {
            overtaken(handover, closed.permit());
            goes(handover, closed.permit());
        });
    }

    private void overtaken(Handover handover, Permit permit) {
        handover.ends(HandoverWorkflow.TABLE.take(handover.state(), HandoverWorkflow.Action.TAKE_BACK, Set.of(Actor.SYSTEM), g -> true), Set.of(), null,
                permit.holder(), clock.instant());
        tasks.cancelFor(files.of(permit).id(), permit, TaskKind.TAKE_OVER_CASE);
        rows.write(permit);
        if (handover.letIn()) team.end(handover.to(), Relation.ASKED_TO_LEAD, permit);
    }

    /** Came for the hand-over alone; what became a place of her own in between stays hers. */
    private void goes(Handover handover, Permit permit) {
        if (!handover.letIn() || handover.to().equals(permit.holder())) return;
        List<Relation> places = team.of(permit).stream().filter(p -> p.user().equals(handover.to())).map(CareTeam.Place::relation).toList();
        if (places.isEmpty() || places.stream().anyMatch(p -> p != Relation.MEMBER)) return;
        timeline.add(TimelineKind.MEMBER_LEFT, files.of(permit).id(), permit);
        team.end(handover.to(), Relation.MEMBER, permit);
    }
}
