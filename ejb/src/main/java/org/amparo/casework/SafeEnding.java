package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.survivor.consent.ConsentGranted;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentWithdrawn;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/**
 * She takes back her consent to case management: a fortnight stays, with nothing but contact, for a safe ending; then the case
 * closes by itself. If she agrees again before, work goes on.
 */
@ApplicationScoped
class SafeEnding {

    @Inject
    private CaseFileRows files;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    void withdrawn(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() == ConsentPurpose.CASE_MANAGEMENT) files.of(withdrawn.permit()).ifPresent(file -> end(file, withdrawn.permit()));
    }

    void granted(@Observes ConsentGranted granted) {
        if (granted.purpose() == ConsentPurpose.CASE_MANAGEMENT) files.of(granted.permit()).ifPresent(file -> goOn(file, granted.permit()));
    }

    private void end(CaseFile file, Permit permit) {
        CaseFacts facts = file.facts();
        if (!facts.running()) return;
        file.become(CaseWorkflow.TABLE.take(facts.state(), CaseWorkflow.Action.WITHDRAW_CONSENT, Set.of(Actor.SURVIVOR), g -> true), clock.instant());
        tasks.open(new NewTask(permit.survivor(), facts.id(), TaskKind.SAFE_ENDING, facts.id(), clock.instant().plus(EndedCases.SAFE_ENDING), facts.lead(),
                Priority.HIGH), permit);
        timeline.add(TimelineKind.CASE_ENDING, facts.id(), permit);
    }

    private void goOn(CaseFile file, Permit permit) {
        CaseFacts facts = file.facts();
        if (facts.state() != CaseWorkflow.State.ENDING) return;
        file.become(CaseWorkflow.TABLE.take(facts.state(), CaseWorkflow.Action.CONSENT_AGAIN, Set.of(Actor.SURVIVOR), g -> true), clock.instant());
        tasks.doneFor(facts.id(), TaskKind.SAFE_ENDING, permit);
        timeline.add(TimelineKind.CASE_TAKEN_UP_AGAIN, facts.id(), permit);
    }
}
