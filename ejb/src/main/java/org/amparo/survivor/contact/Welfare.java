package org.amparo.survivor.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.shared.StaffId;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.SafetyEvent;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** What follows from trying to reach her: a welfare task when tries fail, done again when she answers. Never the police (W1.7). */
@ApplicationScoped
class Welfare {

    private static final Duration SOON = Duration.ofHours(4);
    private static final Duration THIS_WEEK = Duration.ofDays(5);

    @Inject
    private Tasks tasks;
    @Inject
    private CareTeam careTeam;
    @Inject
    private Event<SafetyEvent> unsafe;
    @Inject
    private Clock clock;

    void due(Permit permit) {
        boolean begins = tasks.open(new NewTask(permit.survivor(), null, TaskKind.CHECK_IN, permit.survivor(), clock.instant().plus(SOON), lead(permit), Priority.URGENT), permit);
        if (begins) unsafe.fire(new SafetyEvent(SafetyTrigger.MISSED_CHECK_IN, permit));
    }

    /** Nobody confirmed for too long that these ways are safe. */
    void askAgain(Permit permit) {
        tasks.open(new NewTask(permit.survivor(), null, TaskKind.RECONFIRM_SAFE_CONTACT, permit.survivor(), clock.instant().plus(THIS_WEEK), leadOrNobody(permit), Priority.NORMAL), permit);
    }

    void reached(Permit permit) {
        tasks.doneFor(permit.survivor(), TaskKind.CHECK_IN, permit);
    }

    void confirmed(ContactCard card, Permit permit) {
        if (!card.needsConfirming()) tasks.doneFor(permit.survivor(), TaskKind.RECONFIRM_SAFE_CONTACT, permit);
    }

    private StaffId lead(Permit permit) {
        StaffId lead = leadOrNobody(permit);
        return lead == null ? permit.holder() : lead;
    }

    private StaffId leadOrNobody(Permit permit) {
        return careTeam.of(permit).stream().filter(p -> p.relation() == Relation.LEAD).map(CareTeam.Place::user).findFirst().orElse(null);
    }
}
