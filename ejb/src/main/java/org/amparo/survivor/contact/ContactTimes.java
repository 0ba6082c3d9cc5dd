package org.amparo.survivor.contact;

import static org.amparo.access.Action.RUN_TIMER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.shared.Profile;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/** Sees to it that somebody asks her again, every month, whether the way to reach her is still safe (W1.7). */
@ApplicationScoped
class ContactTimes implements Job {

    private static final int BITE = 100;

    @Inject
    private ContactRecords records;
    @Inject
    private Welfare welfare;
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
        return "contact-times";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Permit run) {
        Instant before = clock.instant().minus(Duration.ofDays(profile.contactConfirmDays()));
        oneByOne.each(records.unconfirmedSince(before, BITE), survivor -> {
            Permit permit = access.require(RUN_TIMER, survivor);
            welfare.askAgain(permit);
            records.askedAgain(clock.instant(), permit);
        });
    }
}
