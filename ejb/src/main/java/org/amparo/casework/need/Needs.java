package org.amparo.casework.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFiles;
import org.amparo.casework.NeedWorkflow;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.Actor;
import org.amparo.shared.NeedId;
import org.amparo.vault.Vault;
import org.amparo.work.Priority;
import org.amparo.work.timeline.TimelineKind;

/**
 * What other areas read and bring about, inside an act they hold a permit for. What begins or ends elsewhere is a consequence, so
 * the table is asked as the system; whether it helped is said by her alone, to the worker who asks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Needs {

    @Inject
    private NeedRows rows;
    @Inject
    private NeedLife life;
    @Inject
    private Vault vault;
    @Inject
    private Access access;
    @Inject
    private CaseFiles files;
    @Inject
    private Clock clock;

    public NeedDetails need(NeedId id, Permit permit) {
        return found(id, permit).details(vault, permit);
    }

    public List<NeedDetails> needs(Collection<NeedId> ids, Permit permit) {
        return rows.some(ids, permit).stream().map(n -> n.details(vault, permit)).toList();
    }

    public List<NeedDetails> all(Permit permit) {
        return rows.all(permit).stream().map(n -> n.details(vault, permit)).toList();
    }

    /** Help has begun; nothing changes when other help had begun already. */
    public void beingMet(NeedId id, Permit permit) {
        Need need = found(id, permit);
        if (need.state() == NeedWorkflow.State.OPEN || need.state() == NeedWorkflow.State.UNMET)
            life.step(need, NeedWorkflow.Action.BEGIN, Set.of(Actor.SYSTEM), g -> true, null, permit);
    }

    /** The last help for it has ended; what came of it stands where it was asked. */
    public void openAgain(NeedId id, Permit permit) {
        fallsBack(id, TimelineKind.NEED_OPEN_AGAIN, permit);
    }

    /** The last help for it has ended and met a part of it, as she says: what is left waits again. */
    public void metInPart(NeedId id, Permit permit) {
        fallsBack(id, TimelineKind.NEED_MET_IN_PART, permit);
    }

    private void fallsBack(NeedId id, TimelineKind said, Permit permit) {
        Need need = found(id, permit);
        if (need.state() == NeedWorkflow.State.BEING_MET) life.fallBack(need, said, permit);
    }

    /** By her word, asked by the worker who holds the permit; her rating only if she gave one. */
    public void met(NeedId id, Integer rating, Permit permit) {
        Need need = found(id, permit);
        need.ratedNow(rating);
        if (need.state() != NeedWorkflow.State.MET)
            life.step(need, NeedWorkflow.Action.MEET, Set.of(Actor.CASEWORKER), g -> true, null, permit);
    }

    public void unmet(NeedId id, UnmetReason reason, Permit permit) {
        life.step(found(id, permit), NeedWorkflow.Action.FIND_NOTHING, Set.of(Actor.CASEWORKER), g -> reason != null, reason, permit);
    }

    /**
     * Nothing was to be had for something that was planned: counted once, with the need it answers. When it answers none that is open, hers is written
     * down first; while other help is being given, the need is not unmet.
     */
    public NeedId nothingFound(NeedId named, NeedDomain domain, String words, UnmetReason reason, Permit permit) {
        Need need = named == null ? openIn(domain, permit) : found(named, permit);
        if (need == null) {
            need = new Need(new RecordNeed(domain, Priority.NORMAL, words, null, null), files.of(permit).id(), clock.instant(), vault, permit);
            rows.add(need, permit);
        }
        if (need.state() == NeedWorkflow.State.OPEN)
            life.step(need, NeedWorkflow.Action.FIND_NOTHING, Set.of(Actor.CASEWORKER), g -> reason != null, reason, permit);
        return need.id();
    }

    private Need openIn(NeedDomain domain, Permit permit) {
        return rows.all(permit).stream().filter(n -> n.domain() == domain && n.state() != NeedWorkflow.State.MET && n.state() != NeedWorkflow.State.NOT_WANTED)
                .findFirst().orElse(null);
    }

    private Need found(NeedId id, Permit permit) {
        return rows.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }
}
