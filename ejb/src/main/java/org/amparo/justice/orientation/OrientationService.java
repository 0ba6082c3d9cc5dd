package org.amparo.justice.orientation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseHeads;
import org.amparo.justice.orientation.OrientationWorkflow.Action;
import org.amparo.justice.orientation.OrientationWorkflow.Condition;
import org.amparo.justice.orientation.OrientationWorkflow.State;
import org.amparo.justice.task.LegalTasks;
import org.amparo.justice.task.Owed;
import org.amparo.justice.time.Term;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Survivors;
import org.amparo.work.Calendars;
import org.amparo.work.Priority;

/** The door to what she is told about the law: her legal adviser's alone. */
@Stateless
public class OrientationService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CaseHeads heads;
    @Inject
    private OrientationRecords records;
    @Inject
    private OrientationWords words;
    @Inject
    private Survivors survivors;
    @Inject
    private CareTeam team;
    @Inject
    private LegalTasks legal;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    /** @param subject the survivor, her case, or anything of hers */
    public OrientationPage page(Id subject) {
        Permit permit = access.require(org.amparo.access.Action.READ_LEGAL_MATTERS, subject);
        CaseHead head = heads.of(permit);
        boolean mayAct = head.facts() != null && head.facts().running();
        return new OrientationPage(head, records.of(permit)
                .map(o -> o.details(talks(permit), mayAct ? OrientationWorkflow.TABLE.actionsFrom(o.state(), withHerWord()) : Set.of(), mayAct))
                .orElseGet(() -> OrientationDetails.none(mayAct)));
    }

    /** It begins with an offer, which she may decline. */
    public void offer(Id subject) {
        Permit permit = access.require(org.amparo.access.Action.WORK_ON_LEGAL_MATTERS, subject);
        if (records.of(permit).isPresent()) throw new Stale();
        LegalOrientation orientation = new LegalOrientation(clock.instant(), permit);
        records.add(orientation, permit);
        team.nameLast(orientation.id(), permit);
        owed(orientation, permit);
    }

    /** @param said what was told; null with every other step */
    public void take(Id subject, Action action, Talk said, long version) {
        Permit permit = access.require(org.amparo.access.Action.WORK_ON_LEGAL_MATTERS, subject);
        LegalOrientation orientation = records.of(permit).orElseThrow(Stale::new);
        Stale.check(version, orientation.version());
        if (action == null) throw Unacceptable.because("action", "workflow.problem.not-now");
        OrientationPolicy policy = new OrientationPolicy(said, orientation.toldWith(said), orientation.saidBack(), action == Action.TELL ? survivors.fit(permit).languages() : Set.of());
        State to = OrientationWorkflow.TABLE.take(orientation.state(), action, withHerWord(), guard -> policy.met((Condition) guard));
        if (action == Action.TELL) {
            records.add(words.sealed(said, clock.instant(), permit), orientation.id(), permit);
            orientation.told(said);
        }
        State from = orientation.state();
        orientation.become(to, clock.instant());
        if (to == State.UNDERSTOOD) legal.done(orientation.id(), Owed.GIVE_ORIENTATION, permit);
        else if (to == State.DECLINED) legal.cancel(orientation.id(), permit);
        else if (from == State.DECLINED || from == State.UNDERSTOOD) owed(orientation, permit);
    }

    /** From the offer until it is said back; a talk in between moves nothing. */
    private void owed(LegalOrientation orientation, Permit permit) {
        legal.owe(Owed.GIVE_ORIENTATION, orientation.id(), calendars.dueAt(permit.custodian(), Term.ORIENTATION_GIVEN.span()), Priority.NORMAL, permit);
    }

    private List<TalkDetails> talks(Permit permit) {
        return records.talks(permit).stream().map(row -> words.opened(row, permit)).toList();
    }

    private Set<Actor> withHerWord() {
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        return actors;
    }
}
