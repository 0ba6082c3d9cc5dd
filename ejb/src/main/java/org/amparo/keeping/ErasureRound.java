package org.amparo.keeping;

import static org.amparo.access.Action.RUN_TIMER;
import static org.amparo.access.Action.SHRED;
import static org.amparo.keeping.ErasureWorkflow.State.COOLING;
import static org.amparo.keeping.ErasureWorkflow.State.SHREDDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.casework.Archive;
import org.amparo.keeping.ErasureWorkflow.Action;
import org.amparo.referral.Recall;
import org.amparo.referral.Recalled;
import org.amparo.shared.Actor;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/** What the clock does with what two people agreed to: asks back from partners at once, shreds when the days are over, and has the paper ready when it cannot be undone. */
@ApplicationScoped
class ErasureRound implements Job {

    private static final int BITE = 20;
    private static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    private Erasures erasures;
    @Inject
    private ErasureNews news;
    @Inject
    private Recall recall;
    @Inject
    private Archive archive;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "erasures";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        oneByOne.each(erasures.in(COOLING, false, FAR, BITE, run), this::recall);
        oneByOne.each(erasures.in(COOLING, true, clock.instant(), BITE, run), this::shred);
        oneByOne.each(erasures.in(SHREDDED, true, FAR, BITE, run), this::certify);
    }

    private void recall(ErasureId id) {
        Permit permit = access.require(RUN_TIMER, id);
        Erasure one = erasures.find(id, permit).filter(e -> e.state() == COOLING).orElseThrow(() -> access.refuse(RUN_TIMER, id));
        recall.everything(permit);
        for (SurvivorId also : erasures.alsoHers(permit)) recall.everything(access.require(RUN_TIMER, also));
        one.recalled(clock.instant());
    }

    private void shred(ErasureId id) {
        Permit permit = access.require(SHRED, id);
        Erasure one = erasures.find(id, permit).orElseThrow(() -> access.refuse(SHRED, id));
        ErasureWorkflow.TABLE.take(one.state(), Action.SHRED, Set.of(Actor.SYSTEM), policy(one, false, permit)::met);
        Recalled partners = recall.of(permit);
        archive.erased(permit);
        for (SurvivorId also : erasures.alsoHers(permit)) {
            Permit other = access.require(SHRED, also);
            partners = partners.and(recall.of(other));
            archive.erased(other);
        }
        one.partners(partners.asked(), partners.confirmed());
        erasures.shred(id, permit);
    }

    /** There is nobody left to ask for leave about. */
    private void certify(ErasureId id) {
        access.require(RUN_TIMER);
        erasures.ended(id).ifPresent(one -> {
            if (!erasures.tombstonesKept(id)) return;
            one.become(ErasureWorkflow.TABLE.take(one.state(), Action.CERTIFY, Set.of(Actor.SYSTEM), policy(one, true, null)::met));
            news.ready(one);
        });
    }

    private ErasurePolicy policy(Erasure one, boolean kept, Permit permit) {
        return new ErasurePolicy(one.ground(), true, true, permit == null ? Set.of() : erasures.hindrances(one.survivor(), permit), one.requestedBy(), one.approvedBy(),
                Caller.SYSTEM, false, false, one.coolingUntil(), clock.instant(), kept);
    }
}
