package org.amparo.referral.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.referral.GoneWrong;
import org.amparo.referral.ReferralFacts;
import org.amparo.referral.breach.BreachWorkflow.Action;
import org.amparo.referral.breach.BreachWorkflow.Condition;
import org.amparo.shared.StaffId;
import org.amparo.work.SafetyEvent;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** Takes an incident through its table. */
@ApplicationScoped
class BreachLife {

    @Inject
    private Breaches breaches;
    @Inject
    private GoneWrong wrong;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Event<SafetyEvent> unsafe;
    @Inject
    private Clock clock;

    void begin(ReferralFacts r, BreachKind kind, Permit permit) {
        if (r.sentAt() != null && breaches.openOf(r.id(), permit).isEmpty()) report(r, kind, permit);
        wrong.enteredInError(r.id(), kind, permit);
    }

    /** The step itself is what the system follows up; the incident need not wait for it too. */
    private void report(ReferralFacts r, BreachKind kind, Permit permit) {
        Breach breach = Breach.reported(r, kind, clock.instant(), permit);
        breach.followed(clock.instant());
        breaches.add(breach, permit);
        unsafe.fire(new SafetyEvent(SafetyTrigger.DATA_BREACH, permit));
    }

    void step(Breach breach, Action action, Set<Condition> met) {
        breach.movedTo(BreachWorkflow.TABLE.take(breach.state(), action, wrong.actors(), met::contains));
    }

    /** Told, or written why not yet: only the first is a step. */
    void told(Breach breach, ReferralFacts r, ToldHow how, Permit permit) {
        boolean step = how.told() && BreachWorkflow.TABLE.step(breach.state(), Action.TELL_SURVIVOR).isPresent();
        if (step) step(breach, Action.TELL_SURVIVOR, EnumSet.of(Condition.TOLD_SAFELY));
        breach.told(how, clock.instant());
        if (!how.told()) return;
        tasks.doneFor(r.id(), TaskKind.TELL_ABOUT_BREACH, permit);
        timeline.add(TimelineKind.BREACH_TOLD, r.id(), permit);
    }

    /** That somebody found something, and that somebody else agreed. */
    Set<Condition> found(Breach breach) {
        Set<Condition> met = EnumSet.noneOf(Condition.class);
        if (breach.finding() != null) met.add(Condition.REASONS_GIVEN);
        if (breach.agreedBy() != null) met.add(Condition.SECOND_PERSON_AGREED);
        return met;
    }

    List<BreachPage> pages(ReferralFacts r, boolean overseeing, Permit permit) {
        return breaches.of(r.id(), permit).stream().map(b -> page(b, r, overseeing, permit)).toList();
    }

    private BreachPage page(Breach b, ReferralFacts r, boolean overseeing, Permit permit) {
        Instant now = clock.instant();
        Set<Action> may = EnumSet.noneOf(Action.class);
        may.addAll(BreachWorkflow.TABLE.actionsFrom(b.state(), wrong.actors()));
        if (!overseeing) may.retainAll(EnumSet.of(Action.TELL_SURVIVOR));
        boolean mayAgree = b.decidedBy() != null && b.agreedBy() == null && b.closedAt() == null && !b.decidedBy().equals(permit.holder().value());
        return new BreachPage(b.id(), r.id(), r.code(), r.caseId(), r.recipient(), b.state(), b.kind(), b.reportedBy(),
                b.reportedAt(), b.notifyBy(), b.notifiedAt() == null && b.closedAt() == null && now.isAfter(b.notifyBy()), b.containedAt(), b.toldHow(),
                b.toldAt(), b.notifiedAt(), b.finding(), staff(b.decidedBy()), staff(b.agreedBy()), b.measure(), b.closedAt(), may, mayAgree, b.version());
    }

    private static StaffId staff(UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
