package org.amparo.survivor.intake;

import static org.amparo.access.Action.RUN_TIMER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.shared.Profile;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/** Without consent, what was noted disappears on its own. */
@ApplicationScoped
class KeptTooLong implements Job {

    private static final int BITE = 50;

    @Inject
    private IntakeRecords records;
    @Inject
    private Endings endings;
    @Inject
    private Access access;
    @Inject
    private Profile profile;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "intake-kept-too-long";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(Permit run) {
        oneByOne.each(records.keptSince(clock.instant().minus(profile.intakeKept()), BITE), survivor -> {
            Permit permit = access.require(RUN_TIMER, survivor);
            records.of(permit).ifPresent(intake -> endings.purge(intake, permit));
        });
    }
}
