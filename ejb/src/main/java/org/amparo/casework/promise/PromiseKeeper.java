package org.amparo.casework.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Consumer;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.PathwayGoesOn;
import org.amparo.casework.rest.PathwayRests;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.staff.People;
import org.amparo.survivor.contact.ContactTried;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** Sees to it that the next check-in is somebody's task, and that whoever oversees it hears when nobody reaches her. */
@ApplicationScoped
class PromiseKeeper {

    @Inject
    private Promises promises;
    @Inject
    private Tasks tasks;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    void tried(@Observes ContactTried tried) {
        if (!tried.outcome().failed()) reached(tried.permit());
        else if (tried.welfareDue() && promises.open(tried.permit()).isEmpty()) seeToWelfare(tried.permit());
    }

    /** She wants nobody to ask for a while; the day on which we ask how she is was agreed. */
    void rests(@Observes PathwayRests rest) {
        if (rest.pathway() == Pathway.CONTACT) change(rest.permit(), promise -> promise.rests(rest.until().atTime(12, 0).toInstant(ZoneOffset.UTC)));
    }

    void goesOn(@Observes PathwayGoesOn on) {
        if (on.pathway() == Pathway.CONTACT) change(on.permit(), promise -> promise.goesOn(clock.instant()));
    }

    private void change(Permit permit, Consumer<ContactPromise> how) {
        promises.of(permit).ifPresent(promise -> {
            how.accept(promise);
            remindAnew(promise, permit);
        });
    }

    private void reached(Permit permit) {
        Instant now = clock.instant();
        change(permit, promise -> promise.reached(now));
        promises.open(permit).ifPresent(check -> check.ended(now));
    }

    private void seeToWelfare(Permit permit) {
        WelfareCheck check = new WelfareCheck(clock.instant(), permit);
        promises.add(check, permit);
        team.name(check.id(), null, permit);
        people.supervisors(team.unit(permit).orElse(null), permit.custodian(), Set.of()).forEach(who -> notices.tell(who.id(), NoticeKind.WELFARE_DUE, check.id()));
    }

    /** What was owed before is settled; the task is ended in the database before the next one is opened there. */
    void remindAnew(ContactPromise promise, Permit permit) {
        tasks.doneFor(promise.id(), TaskKind.KEEP_CONTACT_PROMISE, permit);
        promises.flush();
        remind(promise, permit);
    }

    /** One task for the next time; it turns late by itself and is then said to whoever is there. */
    void remind(ContactPromise promise, Permit permit) {
        tasks.open(new NewTask(permit.survivor(), null, TaskKind.KEEP_CONTACT_PROMISE, promise.id(), promise.nextDue(), null, Priority.NORMAL), permit);
    }
}
