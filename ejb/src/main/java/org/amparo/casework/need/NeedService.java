package org.amparo.casework.need;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseFiles;
import org.amparo.casework.NeedWorkflow;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.vault.Vault;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to her needs: several in one conversation, in her words; what becomes of them is hers to say. */
@Stateless
public class NeedService {

    private static final int MOST_AT_ONCE = 16;

    @Inject
    private Access access;
    @Inject
    private NeedRows rows;
    @Inject
    private NeedLife life;
    @Inject
    private CaseFiles files;
    @Inject
    private Vault vault;
    @Inject
    private Timeline timeline;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    public List<NeedDetails> needs(CaseId id) {
        Permit permit = access.require(Action.READ_CASE, id);
        return rows.all(permit).stream().map(n -> n.details(vault, permit)).toList();
    }

    public NeedDetails need(CaseId id, NeedId need) {
        Permit permit = access.require(Action.READ_CASE, id);
        return rows.find(need, permit).orElseThrow(() -> access.refuse(Action.READ_CASE, need)).details(vault, permit);
    }

    public List<NeedId> record(CaseId id, List<RecordNeed> said) {
        if (said.isEmpty() || said.size() > MOST_AT_ONCE) throw Unacceptable.because("words", "casework.problem.missing.words");
        Permit permit = access.require(Action.RECORD_NEED, id);
        CaseFacts facts = files.of(permit);
        List<NeedId> recorded = new ArrayList<>();
        for (RecordNeed one : said) {
            Need need = new Need(one, facts.id(), clock.instant(), vault, permit);
            rows.add(need, permit);
            recorded.add(need.id());
        }
        timeline.add(TimelineKind.NEED_RECORDED, recorded.get(0), permit);
        return recorded;
    }

    /** Said again, better. */
    public void write(CaseId id, NeedId need, RecordNeed said, long version) {
        Permit permit = access.require(Action.RECORD_NEED, id);
        fresh(need, version, permit).write(said, clock.instant(), vault, permit);
    }

    /** She was asked whether it helped, and says so; her rating only if she gives one. */
    public void met(CaseId id, NeedId need, Integer ratingNow, long version) {
        Permit permit = access.require(Action.RECORD_NEED, id);
        Need found = fresh(need, version, permit);
        if (ratingNow != null && (ratingNow < 0 || ratingNow > 10)) throw Unacceptable.because("ratingNow", "casework.problem.rating");
        found.ratedNow(ratingNow);
        life.step(found, NeedWorkflow.Action.MEET, caller.actors(), g -> true, null, permit);
    }

    public void unmet(CaseId id, NeedId need, UnmetReason reason, long version) {
        Permit permit = access.require(Action.RECORD_NEED, id);
        life.step(fresh(need, version, permit), NeedWorkflow.Action.FIND_NOTHING, caller.actors(), g -> reason != null, reason, permit);
    }

    /** Her word, recorded by the worker; no reason is asked for. */
    public void notWanted(CaseId id, NeedId need, long version) {
        Permit permit = access.require(Action.RECORD_NEED, id);
        life.step(fresh(need, version, permit), NeedWorkflow.Action.LEAVE, Set.of(Actor.SURVIVOR), g -> true, null, permit);
    }

    public void wantedAgain(CaseId id, NeedId need, long version) {
        Permit permit = access.require(Action.RECORD_NEED, id);
        life.step(fresh(need, version, permit), NeedWorkflow.Action.REOPEN, Set.of(Actor.SURVIVOR), g -> true, null, permit);
    }

    private Need fresh(NeedId id, long version, Permit permit) {
        Need need = rows.find(id, permit).orElseThrow(() -> access.refuse(Action.RECORD_NEED, id));
        Stale.check(version, need.version());
        return need;
    }
}
