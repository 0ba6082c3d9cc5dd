package org.amparo.casework.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.casework.CaseClosed;
import org.amparo.casework.CaseFiles;
import org.amparo.casework.WorkHandedOn;
import org.amparo.shared.Actor;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** The lead changed in another way, or the case has closed: what was asked before is asked no more. */
@ApplicationScoped
class HandoversOvertaken {

    @Inject
    private HandoverRows rows;
    @Inject
    private CaseFiles files;
    @Inject
    private Tasks tasks;
    @Inject
    private Clock clock;

    void handedOn(@Observes WorkHandedOn work) {
        if (work.from().equals(files.of(work.permit()).lead())) overtaken(work.permit());
    }

    void closed(@Observes CaseClosed closed) {
        overtaken(closed.permit());
    }

    private void overtaken(Permit permit) {
        rows.open(permit).ifPresent(handover -> {
            handover.ends(HandoverWorkflow.TABLE.take(handover.state(), HandoverWorkflow.Action.TAKE_BACK, Set.of(Actor.SYSTEM), g -> true), Set.of(), null,
                    permit.holder(), clock.instant());
            tasks.cancelFor(files.of(permit).id(), permit, TaskKind.TAKE_OVER_CASE);
            rows.write(permit);
        });
    }
}
