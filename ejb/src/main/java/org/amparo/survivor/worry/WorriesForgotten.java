package org.amparo.survivor.worry;

import static org.amparo.access.Action.RUN_TIMER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.shared.Actor;
import org.amparo.shared.WorryTimes;
import org.amparo.vault.Vault;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/** What was told about somebody who did not come to us disappears on its own, some time after it was decided. */
@ApplicationScoped
class WorriesForgotten implements Job {

    private static final int BITE = 50;

    @Inject
    private Worries worries;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Access access;
    @Inject
    private CareTeam team;
    @Inject
    private Vault vault;
    @Inject
    private WorryTimes times;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "worries-forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(Permit run) {
        oneByOne.each(worries.decidedBefore(clock.instant().minus(times.kept()), BITE, run), person -> {
            Permit permit = access.require(RUN_TIMER, person);
            worries.of(permit).ifPresent(worry -> forget(worry, permit));
        });
    }

    /** The key is destroyed, and the id leads nowhere. */
    private void forget(Worry worry, Permit permit) {
        worry.forgotten(WorryWorkflow.TABLE.take(worry.state(), WorryWorkflow.Action.FORGET, Set.of(Actor.SYSTEM),
                g -> WorryPolicy.keptLongEnough(worry.decidedAt(), clock.instant(), times)));
        worries.write();
        vault.destroyKey(permit);
        team.end(worry.heldBy(), Relation.WORRY, permit);
        team.erased(permit);
    }
}
