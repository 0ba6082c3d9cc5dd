package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.staff.Person;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;
import org.amparo.workflow.Guard;

/** A closed case leaves daily work and comes back into it, inside the act of whoever answers for how long it is kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Archive {

    @Inject
    private CaseFileRows files;
    @Inject
    private CareTeam team;
    @Inject
    private Places places;
    @Inject
    private Timeline timeline;
    @Inject
    private Notices notices;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** What is known of a case that has ended, without its content; empty for one that goes on. */
    public Optional<EndedCase> of(Permit permit) {
        return files.of(permit).filter(file -> file.closedAt() != null)
                .map(file -> new EndedCase(file.facts(), file.closeReason(), file.closedAt(), file.changed()));
    }

    /** Nobody has it in hand any more. */
    public void putAway(long version, Predicate<? super Guard> met, Permit permit) {
        CaseFile file = fresh(version, permit);
        file.become(CaseWorkflow.TABLE.take(file.facts().state(), CaseWorkflow.Action.ARCHIVE, caller.actors(), met), clock.instant());
        timeline.add(TimelineKind.CASE_ARCHIVED, file.facts().id(), permit);
        files.write(permit);
        team.archived(permit);
    }

    /** Who may lead it or stand in when it comes back. */
    public List<Person> workers(Permit permit) {
        return places.workers(permit);
    }

    /** Closed as it was before, with somebody who leads it and somebody who stands in: work goes on only when it is reopened. */
    public void takeOut(StaffId lead, StaffId deputy, long version, Permit permit) {
        CaseFile file = fresh(version, permit);
        List<Person> workers = places.workers(permit);
        Person leading = Places.chosen("lead", lead, workers);
        Person standingIn = Places.chosen("deputy", deputy, workers);
        file.become(CaseWorkflow.TABLE.take(file.facts().state(), CaseWorkflow.Action.TAKE_OUT, caller.actors(), g -> true), clock.instant());
        file.ledBy(leading.id(), standingIn.id(), clock.instant());
        timeline.add(TimelineKind.CASE_TAKEN_OUT, file.facts().id(), permit);
        files.write(permit);
        place(leading, Relation.LEAD, file.facts(), permit);
        place(standingIn, Relation.DEPUTY, file.facts(), permit);
        team.closed(permit);
    }

    /** The last step of a case; its row goes a moment later, with everything else of her. */
    public void erased(Permit permit) {
        files.of(permit).ifPresent(file -> file.become(CaseWorkflow.TABLE.take(file.facts().state(), CaseWorkflow.Action.ERASE, caller.actors(), g -> true), clock.instant()));
    }

    private void place(Person who, Relation relation, CaseFacts facts, Permit permit) {
        team.letIn(who.id(), relation, permit);
        notices.tell(who.id(), NoticeKind.CASE_ASSIGNED, facts.id());
    }

    private CaseFile fresh(long version, Permit permit) {
        CaseFile file = files.of(permit).orElseThrow(() -> new IllegalStateException("there is no case"));
        Stale.check(version, file.facts().version());
        return file;
    }
}
