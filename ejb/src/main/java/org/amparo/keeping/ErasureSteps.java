package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.casework.CaseClosed;
import org.amparo.keeping.ErasureWorkflow.Action;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.shared.RetentionTimes;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.work.NotCounted;

/** Takes an erasure from one state to the next, inside the act of whoever takes it there, and tells those who wait for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ErasureSteps {

    @Inject
    private Erasures erasures;
    @Inject
    private KeptRecords records;
    @Inject
    private ErasureNews news;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private RetentionTimes times;
    @Inject
    private Event<NotCounted> notCounted;
    @Inject
    private Clock clock;

    ErasureId ask(AskErasure said, Permit permit) {
        Erasure wish = begin(new Erasure(ErasureId.fresh(), said.id(), ErasureGround.HER_WORD, said.how(), clock.instant(), permit), permit);
        if (hindrances(wish, permit).contains(Hindrance.CASE_GOES_ON)) news.endOwed(wish, said.id(), permit);
        if (said.identity() == null) news.identityOwed(wish, said.id(), permit.holder(), permit);
        else prove(wish, said.identity(), permit);
        return wish.id();
    }

    ErasureId putForward(CaseId file, Permit permit) {
        Erasure due = begin(new Erasure(ErasureId.fresh(), file, ErasureGround.END_OF_TIME, null, clock.instant(), permit), permit);
        due.become(next(due, Action.PUT_FORWARD, false, false, permit));
        news.toDecide(due, hindrances(due, permit), permit);
        return due.id();
    }

    private Erasure begin(Erasure one, Permit permit) {
        if (erasures.open(permit).isPresent()) throw Unacceptable.because("action", "keeping.problem.askedAlready");
        team.name(one.id(), null, permit);
        erasures.add(one, permit);
        return one;
    }

    void prove(Erasure one, IdentityProof proof, Permit permit) {
        one.proved(next(one, Action.PROVE_IDENTITY, true, false, permit), proof, clock.instant(), permit);
        news.identityProved(one, permit);
        Set<Hindrance> hindrances = hindrances(one, permit);
        if (!hindrances.contains(Hindrance.CASE_GOES_ON)) news.toDecide(one, hindrances, permit);
    }

    /** The case has ended: now somebody can decide, or has still to make sure who asks. */
    void ended(@Observes CaseClosed closed) {
        Permit permit = closed.permit();
        erasures.open(permit).ifPresent(one -> {
            if (one.state() == ErasureWorkflow.State.REQUESTED) news.identityOwed(one, closed.id(), one.requestedBy(), permit);
            else if (ErasureWorkflow.TO_DECIDE.contains(one.state())) news.toDecide(one, hindrances(one, permit), permit);
        });
    }

    void approve(Erasure one, Permit permit) {
        one.approved(next(one, Action.APPROVE, false, false, permit), clock.instant(), permit);
        news.toDecide(one, hindrances(one, permit), permit);
    }

    /** The second of two: from now on nobody has her records in hand, and she counts for nothing. */
    void approveToo(Erasure one, Permit permit) {
        Instant now = clock.instant();
        one.approvedToo(next(one, Action.APPROVE_TOO, false, false, permit), now.plus(times.cooling()), now, permit);
        for (SurvivorId also : erasures.alsoHers(permit)) notCounted.fire(new NotCounted(access.require(permit.action(), also)));
        notCounted.fire(new NotCounted(permit));
        erasures.write(permit);
        news.moved(one, permit);
    }

    void decline(Erasure one, DeclinedFor reason, Permit permit) {
        one.ended(next(one, Action.DECLINE, false, reason != null, permit), reason, clock.instant(), permit);
        news.moved(one, permit);
    }

    /** @param action CHANGE_MIND, which is the survivor's whoever takes it down, or TAKE_BACK */
    void stop(Erasure one, Action action, Permit permit) {
        one.ended(next(one, action, false, false, permit), null, clock.instant(), permit);
        erasures.write(permit);
        news.over(one, permit);
        news.moved(one, permit);
    }

    /** A legal hold was placed on a record that somebody wished erased: what was agreed to is asked anew afterwards. */
    void held(Permit permit) {
        erasures.open(permit).filter(one -> ErasureWorkflow.TABLE.step(one.state(), Action.HOLD).isPresent()).ifPresent(one -> {
            one.held(next(one, Action.HOLD, false, false, permit));
            erasures.write(permit);
            news.moved(one, permit);
        });
    }

    void goOn(Permit permit) {
        erasures.open(permit).filter(one -> one.state() == ErasureWorkflow.State.HELD && !hindrances(one, permit).contains(Hindrance.LEGAL_HOLD)).ifPresent(one -> {
            one.become(next(one, Action.GO_ON, false, false, permit));
            news.toDecide(one, hindrances(one, permit), permit);
        });
    }

    /** Null when there is none. */
    ErasureId underWay(Permit permit) {
        return erasures.open(permit).map(Erasure::id).orElse(null);
    }

    boolean goesOn(Permit permit) {
        return erasures.hindrances(permit.survivor(), permit).contains(Hindrance.CASE_GOES_ON);
    }

    /** For buttons: what the reader may do from here, her own word among it; agreeing only when nothing stands in its way. */
    Set<Action> mayTry(Erasure one, Permit permit) {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        actions.addAll(ErasureWorkflow.TABLE.actionsFrom(one.state(), actors()));
        ErasurePolicy policy = policy(one, false, false, permit);
        actions.removeIf(action -> (action == Action.APPROVE || action == Action.APPROVE_TOO)
                && !ErasureWorkflow.TABLE.step(one.state(), action).orElseThrow().guards().stream().allMatch(policy::met));
        if (one.ground() == ErasureGround.END_OF_TIME) actions.remove(Action.PROVE_IDENTITY);
        else actions.remove(Action.TAKE_BACK);
        return actions;
    }

    /** Her word is taken down by whoever hears it. */
    private Set<Actor> actors() {
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        return actors;
    }

    private ErasureWorkflow.State next(Erasure one, Action action, boolean identityShown, boolean reasonGiven, Permit permit) {
        return ErasureWorkflow.TABLE.take(one.state(), action, actors(), policy(one, identityShown, reasonGiven, permit)::met);
    }

    private ErasurePolicy policy(Erasure one, boolean identityShown, boolean reasonGiven, Permit permit) {
        StaffId by = permit.holder();
        return new ErasurePolicy(one.ground(), identityShown, timeHasCome(permit), hindrances(one, permit), one.requestedBy(), one.approvedBy(), by,
                specialist(by) || specialist(one.approvedBy()), reasonGiven, one.coolingUntil(), clock.instant(), false);
    }

    private Set<Hindrance> hindrances(Erasure one, Permit permit) {
        return erasures.hindrances(permit.survivor(), permit);
    }

    private boolean timeHasCome(Permit permit) {
        return records.of(permit).filter(kept -> !kept.due().isAfter(LocalDate.now(clock))).isPresent();
    }

    private boolean specialist(StaffId who) {
        return who != null && people.person(who).filter(p -> p.roles().contains(Role.CHILD_SPECIALIST)).isPresent();
    }
}
