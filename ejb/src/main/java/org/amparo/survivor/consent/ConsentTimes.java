package org.amparo.survivor.consent;

import static org.amparo.access.Action.RUN_TIMER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.shared.ConsentId;
import org.amparo.shared.Profile;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;
import org.amparo.work.Priority;

/** Ends what ran out, and two weeks before asks the lead, or who stands in, to ask her: somebody talks with her before a consent is over. */
@ApplicationScoped
class ConsentTimes implements Job {

    private static final int BITE = 100;

    @Inject
    private ConsentRecords records;
    @Inject
    private Ending ending;
    @Inject
    private AskingAgain asking;
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
        return "consent-times";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(Permit run) {
        LocalDate today = LocalDate.now(clock);
        each(today, false, ending::runOut);
        each(today.plusDays(profile.askAgainDays()), true, this::askAgain);
    }

    private void each(LocalDate before, boolean notYetAsked, BiConsumer<Consent, Permit> act) {
        oneByOne.each(records.runningOut(before, notYetAsked, BITE), row -> {
            Permit permit = access.require(RUN_TIMER, new SurvivorId((UUID) row[0]));
            records.one(new ConsentId((UUID) row[1]), permit).ifPresent(consent -> act.accept(consent, permit));
        });
    }

    private void askAgain(Consent consent, Permit permit) {
        asking.about(consent, consent.summary(LocalDate.now(clock)).validUntil().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), Priority.NORMAL, permit);
    }
}
