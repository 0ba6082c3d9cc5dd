package org.amparo.justice.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.amparo.access.Permit;
import org.amparo.justice.readiness.Check;
import org.amparo.justice.readiness.ReadinessPolicy;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.task.LegalTasks;
import org.amparo.justice.task.Owed;
import org.amparo.justice.time.Term;
import org.amparo.work.Calendars;
import org.amparo.work.Priority;

/** What is owed before a day: to prepare her, to test the line twice; and afterwards, to tell whoever waits for her. */
@ApplicationScoped
class SessionTasks {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private LegalTasks legal;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    void fixed(HearingSession session, ReadinessPolicy readiness, Permit permit) {
        SessionId id = session.id();
        legal.cancel(id, permit);
        owe(Owed.PREPARE_DAY, id, session.start().minus(readiness.testAhead()).minus(DAY), permit);
        if (!session.setting().overALink()) return;
        owe(Owed.TEST_LINE_AHEAD, id, session.start().minus(readiness.testAhead()), permit);
        owe(Owed.TEST_LINE_ON_THE_DAY, id, session.start().minus(readiness.testOfTheDay().dividedBy(2)), permit);
    }

    void prepared(SessionId id, Permit permit) {
        legal.done(id, Owed.PREPARE_DAY, permit);
    }

    void looked(SessionId id, Check check, Permit permit) {
        if (check == Check.LINK_TEST_AHEAD) legal.done(id, Owed.TEST_LINE_AHEAD, permit);
        if (check == Check.LINK_TEST_OF_THE_DAY) legal.done(id, Owed.TEST_LINE_ON_THE_DAY, permit);
    }

    void over(SessionId id, Permit permit) {
        legal.cancel(id, permit);
    }

    void tellAuthority(SessionId id, Permit permit) {
        legal.owe(Owed.TELL_AUTHORITY, id, calendars.dueAt(permit.custodian(), Term.AUTHORITY_TOLD.span()), Priority.HIGH, permit);
    }

    /** Whoever waits for her has not been told yet; for those who may know what is owed. */
    boolean owesWord(SessionId id, Permit permit) {
        return legal.open(false, permit).stream().anyMatch(step -> step.what() == Owed.TELL_AUTHORITY && step.about().equals(id.value()));
    }

    void authorityTold(SessionId id, Permit permit) {
        legal.done(id, Owed.TELL_AUTHORITY, permit);
    }

    private void owe(Owed what, SessionId id, Instant due, Permit permit) {
        Instant now = clock.instant();
        legal.owe(what, id, due.isBefore(now) ? now : due, Priority.HIGH, permit);
    }
}
