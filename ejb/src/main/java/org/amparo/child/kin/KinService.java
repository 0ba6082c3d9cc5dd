package org.amparo.child.kin;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.child.Views;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.RelativeId;
import org.amparo.shared.Stale;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.keepaway.HowKnown;
import org.amparo.survivor.keepaway.KeepAway;
import org.amparo.survivor.keepaway.KeepingAway;
import org.amparo.vault.Vault;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to a child's family: who there is, and whether they had a part in it. */
@Stateless
public class KinService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CareTeam team;
    @Inject
    private Relatives relatives;
    @Inject
    private KeepingAway keeping;
    @Inject
    private Vault vault;
    @Inject
    private Timeline timeline;
    @Inject
    private Event<FamilyImplicated> implicated;
    @Inject
    private Clock clock;

    /** @param subject the child, her case, or anything of hers */
    public List<RelativeDetails> family(Id subject) {
        Permit permit = access.require(Action.READ_CHILD, subject);
        boolean mayAct = access.would(Action.WORK_FOR_CHILD, permit);
        return relatives.all(permit).stream().map(r -> details(r, mayAct, permit)).toList();
    }

    /** The same, with whoever is kept away from somebody of her household: what they are, never who; their own record says that to whoever may read it. */
    public FamilyPage page(Id subject) {
        Permit permit = access.require(Action.READ_CHILD, subject);
        boolean mayAct = access.would(Action.WORK_FOR_CHILD, permit);
        List<Object[]> found = relatives.suspectedInHousehold(permit);
        if (!found.isEmpty()) access.showing(access.requireList(Action.LIST_FAMILIES), found.stream().map(r -> new SurvivorId((UUID) r[3])).distinct().toList());
        return new FamilyPage(relatives.all(permit).stream().map(r -> details(r, mayAct, permit)).toList(),
                found.stream().map(r -> new SuspectedElsewhere(new RelativeId((UUID) r[0]), Kinship.valueOf((String) r[1]), (String) r[2])).toList());
    }

    public RelativeDetails read(RelativeId id) {
        Permit permit = access.require(Action.READ_CHILD, id);
        return details(found(id, permit), access.would(Action.WORK_FOR_CHILD, permit), permit);
    }

    public RelativeId record(Id subject, RecordRelative said) {
        Permit permit = access.require(Action.WORK_FOR_CHILD, subject);
        RelativeId id = RelativeId.fresh();
        relatives.add(new Relative(id, said.kinship(), vault.seal(said.name(), Kin.NAME.at(id, permit.survivor()), permit),
                vault.seal(said.note(), Kin.NOTE.at(id, permit.survivor()), permit), clock.instant(), permit), permit);
        team.name(id, null, permit);
        timeline.add(TimelineKind.RELATIVE_RECORDED, id, permit);
        return id;
    }

    /** @param views what the child says to it, or why she was not asked; a suspicion needs neither */
    public void take(RelativeId id, KinWorkflow.Action action, Views views, long version) {
        Permit permit = access.require(Action.WORK_FOR_CHILD, id);
        Relative relative = found(id, permit);
        Stale.check(version, relative.version());
        boolean before = KinWorkflow.implicated(relative.implicated());
        KinWorkflow.State to = KinWorkflow.TABLE.take(relative.implicated(), action, actors(),
                KinPolicy.met(views.settled(), relative.clearingWasAsked(), relative.clearingWasAskedByOther(permit.holder())));
        String words = views.words() == null ? views.reason() : views.words();
        relative.moveTo(to, words == null ? relative.why() : vault.seal(words, Kin.WHY.at(id, permit.survivor()), relative.why(), permit), clock.instant());
        if (action == KinWorkflow.Action.ASK_TO_CLEAR) relative.clearingAsked(permit.holder());
        timeline.add(TimelineKind.FAMILY_SAFETY_CHANGED, id, permit);
        if (!before && KinWorkflow.implicated(to)) keepAway(relative, permit);
    }

    /** From the list of those kept away only her own wish takes them off again, and not before the suspicion has ended. */
    private void keepAway(Relative relative, Permit permit) {
        String name = vault.open(relative.name(), Kin.NAME.at(relative.id(), permit.survivor()), permit);
        String note = vault.open(relative.note(), Kin.NOTE.at(relative.id(), permit.survivor()), permit);
        if (name != null) keeping.relative(relative.id(), relative.kinship().name(), new KeepAway(false, name, HowKnown.FAMILY, note));
        implicated.fire(new FamilyImplicated(relative.id(), relative.kinship(), permit));
    }

    private Relative found(RelativeId id, Permit permit) {
        return relatives.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private Set<Actor> actors() {
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        return actors;
    }

    private RelativeDetails details(Relative r, boolean mayAct, Permit permit) {
        Set<KinWorkflow.Action> next = mayAct ? EnumSet.copyOf(KinWorkflow.TABLE.actionsFrom(r.implicated(), actors())) : EnumSet.noneOf(KinWorkflow.Action.class);
        if (r.clearingWasAsked()) next.remove(KinWorkflow.Action.ASK_TO_CLEAR);
        if (!r.clearingWasAskedByOther(permit.holder())) next.remove(KinWorkflow.Action.CLEAR);
        return new RelativeDetails(r.id(), r.kinship(), vault.open(r.name(), Kin.NAME.at(r.id(), r.survivor()), permit),
                vault.open(r.note(), Kin.NOTE.at(r.id(), r.survivor()), permit), vault.open(r.why(), Kin.WHY.at(r.id(), r.survivor()), permit), r.implicated(), r.clearingWasAsked(), r.changedAt(), next, r.version());
    }
}
