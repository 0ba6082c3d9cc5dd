package org.amparo.justice.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.justice.proceeding.ProceedingWorkflow.Condition;
import org.amparo.justice.proceeding.ProceedingWorkflow.State;
import org.amparo.justice.task.LegalTasks;
import org.amparo.justice.task.Owed;
import org.amparo.justice.time.Term;
import org.amparo.shared.Actor;
import org.amparo.work.Calendars;
import org.amparo.work.Priority;
import org.amparo.work.SafetyEvent;
import org.amparo.work.SafetyTrigger;

/** Writes down what is heard of a proceeding, with what follows: her safety is looked at the same day, and she is told what she wants to hear. */
@ApplicationScoped
class ProceedingLife {

    @Inject
    private ProceedingRecords records;
    @Inject
    private ProceedingWords words;
    @Inject
    private CareTeam team;
    @Inject
    private LegalTasks legal;
    @Inject
    private Calendars calendars;
    @Inject
    private Event<SafetyEvent> unsafe;
    @Inject
    private Clock clock;

    ProceedingId add(RecordProceeding said, boolean child, Permit permit) {
        ProceedingId id = ProceedingId.fresh();
        Proceeding proceeding = new Proceeding(id, clock.instant(), permit);
        proceeding.write(said, words.sealed(id, said, null, permit), clock.instant());
        records.add(proceeding, permit);
        team.nameLast(id, permit);
        if (child && said.lawyer() == null) legal.owe(Owed.NAME_LAWYER, id, calendars.dueAt(permit.custodian(), Term.LAWYER_FOR_CHILD.span()), Priority.HIGH, permit);
        return id;
    }

    void write(Proceeding proceeding, RecordProceeding said, Permit permit) {
        boolean asked = proceeding.updates() == WantsUpdates.NOT_ASKED && said.updates() != WantsUpdates.NOT_ASKED;
        Proceeding.Names names = words.sealed(proceeding.id(), said, proceeding.names(), permit);
        proceeding.write(said, names, clock.instant());
        records.write();
        if (said.lawyer() != null) legal.done(proceeding.id(), Owed.NAME_LAWYER, permit);
        if (asked) legal.done(proceeding.id(), Owed.ASK_ABOUT_NEWS, permit);
    }

    void heard(Proceeding proceeding, News news, Set<Actor> actors, Permit permit) {
        ProceedingPolicy policy = new ProceedingPolicy(news, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        State to = ProceedingWorkflow.TABLE.take(proceeding.state(), news.what(), actors, guard -> policy.met((Condition) guard));
        ProceedingRecords.Row row = words.sealed(news, proceeding.id(), clock.instant(), permit);
        records.heard(row, permit);
        proceeding.heard(news, to, clock.instant());
        records.write();
        if (ProceedingWorkflow.SOMEBODY_IS_FREE.contains(news.what())) unsafe.fire(new SafetyEvent(SafetyTrigger.SUSPECT_FREE, permit));
        tell(proceeding, new Heard(row.id(), news.what(), news.on(), news.next(), news.because(), null, row.at(), false), permit);
    }

    /** Nobody is told against her wish; where nobody knows it, she is asked whether she wants to hear of such things, and no more. */
    private void tell(Proceeding proceeding, Heard heard, Permit permit) {
        Instant soon = calendars.dueAt(permit.custodian(), Term.NEWS_TOLD.span());
        switch (proceeding.updates()) {
            case YES -> legal.owe(Owed.TELL_NEWS, heard, soon, Priority.NORMAL, permit);
            case NOT_ASKED -> legal.owe(Owed.ASK_ABOUT_NEWS, proceeding.id(), soon, Priority.NORMAL, permit);
            case NO -> { }
        }
    }
}
