package org.amparo.child;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.shared.ChildMatterId;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.keepaway.NobodyKeptAway;
import org.amparo.survivor.keepaway.NobodyKeptAway.Named;
import org.amparo.survivor.keepaway.Spot;
import org.amparo.work.Tasks;

/** The door to what protects a child. */
@Stateless
public class ChildService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private Matters matters;
    @Inject
    private ChildLife life;
    @Inject
    private ChildWords words;
    @Inject
    private Survivors survivors;
    @Inject
    private NobodyKeptAway away;
    @Inject
    private Tasks tasks;

    /** @param subject the child, her case, or anything of hers */
    public List<MatterDetails> list(Id subject) {
        Permit permit = access.require(Action.READ_CHILD, subject);
        boolean mayAct = access.would(Action.WORK_FOR_CHILD, permit);
        return matters.all(permit).stream().map(m -> details(m, mayAct, permit)).toList();
    }

    public MatterDetails read(ChildMatterId id) {
        Permit permit = access.require(Action.READ_CHILD, id);
        MatterDetails matter = details(found(id, permit), access.would(Action.WORK_FOR_CHILD, permit), permit);
        return matter.forSpecialists().isEmpty() ? matter : matter.owed(tasks.open(permit).stream().filter(t -> id.value().equals(t.ref())).findFirst().orElse(null));
    }

    /** What was done in it, the newest first, each with what the child said to it. */
    public List<StepTaken> steps(ChildMatterId id) {
        Permit permit = access.require(Action.READ_CHILD, id);
        Matter matter = found(id, permit);
        return matters.steps(id, permit).stream().map(s -> words.opened(s, matter.track(), permit)).toList();
    }

    public List<PanelMember> panel(ChildMatterId id) {
        Permit permit = access.require(Action.READ_CHILD, id);
        return words.panel(found(id, permit), permit);
    }

    /** What every child has; for a case that was opened before anybody knew. */
    public boolean begin(Id subject) {
        return life.begin(child(access.require(Action.WORK_FOR_CHILD, subject)));
    }

    /** A place to live, a decision for a panel, help for the family: as many as are wanted. */
    public ChildMatterId open(Id subject, Track track, Said said) {
        Permit permit = child(access.require(Action.WORK_FOR_CHILD, subject));
        if (track.forEveryChild()) throw Unacceptable.because("action", "workflow.problem.not-now");
        if (said.kind() == null || !track.kinds().contains(said.kind())) throw Unacceptable.because("kind", "child.problem.missing.kind");
        away.mayHelp(named(said), permit);
        return life.open(track, said, permit);
    }

    public void take(ChildMatterId id, String action, Said said, long version) {
        Permit permit = access.require(Action.WORK_FOR_CHILD, id);
        Matter matter = found(id, permit);
        Stale.check(version, matter.version());
        if (said.kind() != null && !matter.track().kinds().contains(said.kind())) throw Unacceptable.because("kind", "child.problem.missing.kind");
        if (said.outcome() != null && !matter.track().outcomes().contains(said.outcome())) throw Unacceptable.because("outcome", "child.problem.missing.outcome");
        away.mayHelp(named(said), permit);
        life.take(matter, action, said, withHerWord(), permit);
    }

    /** Guardians, carers, schools, lawyers, and who decides for the child. */
    private static List<Named> named(Said said) {
        List<Named> named = new ArrayList<>(List.of(new Named(Spot.CHILD_MATTER, "who", said.who())));
        for (int i = 0; i < said.panel().size(); i++) named.add(new Named(Spot.CHILD_MATTER, "member" + i, said.panel().get(i).name()));
        return named;
    }

    private Permit child(Permit permit) {
        if (!survivors.face(permit).childRules()) throw Unacceptable.because("action", "child.problem.notAChild");
        return permit;
    }

    private Matter found(ChildMatterId id, Permit permit) {
        return matters.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private Set<Actor> withHerWord() {
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        return actors;
    }

    private MatterDetails details(Matter m, boolean mayAct, Permit permit) {
        List<Enum<?>> next = mayAct ? m.track().next(m.state(), withHerWord()) : List.of();
        List<Enum<?>> theirs = m.over() ? List.of() : m.track().onlyFor(Actor.CHILD_SPECIALIST, m.state(), withHerWord());
        return new MatterDetails(m.id(), m.track(), m.track().state(m.state()), m.kind(), m.outcome(), m.relative(), words.who(m, permit), m.dueAt(), m.openedAt(),
                m.changedAt(), m.over(), next, theirs, null, m.version());
    }
}
