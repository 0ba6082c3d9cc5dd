package org.amparo.justice.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.access.Permit;
import org.amparo.justice.task.LegalTasks;
import org.amparo.justice.task.Owed;
import org.amparo.justice.time.Term;
import org.amparo.work.Calendars;
import org.amparo.work.Priority;

/** What is owed after a step, and by when: to ask in time, to ask again, to tell whoever knows of it. */
@ApplicationScoped
class RequestTasks {

    @Inject
    private LegalTasks legal;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    void after(RequestId id, RequestStep step, Story before, Permit permit) {
        switch (step.action()) {
            case SAY_WISH -> { }
            case REVIEW -> owe(Owed.ASK_IN_TIME, id, ((RequestStep.Review) step).considered().limit(), permit);
            case REQUEST -> {
                legal.done(id, Owed.ASK_IN_TIME, permit);
                chase(Owed.CHASE_ANSWER, id, permit);
                if (((RequestStep.Send) step).ask().assistance() != null) chase(Owed.CHASE_OTHER_STATE, id, permit);
            }
            case GRANT -> legal.done(id, Owed.CHASE_ANSWER, permit);
            case GRANT_PARTLY, REFUSE -> {
                legal.done(id, Owed.CHASE_ANSWER, permit);
                owe(Owed.SPEAK_OF_APPEAL, id, ((RequestStep.Decide) step).ruling().appealUntil(), permit);
            }
            case APPEAL -> {
                legal.done(id, Owed.SPEAK_OF_APPEAL, permit);
                chase(Owed.CHASE_ANSWER, id, permit);
            }
            case ACCEPT -> legal.done(id, Owed.SPEAK_OF_APPEAL, permit);
            case SPARE, COMPLETE -> legal.cancel(id, permit);
            case CANCEL -> {
                legal.cancel(id, permit);
                if (before.authorityKnows()) legal.owe(Owed.TELL_AUTHORITY, id, calendars.dueAt(permit.custodian(), Term.AUTHORITY_TOLD.span()), Priority.HIGH, permit);
            }
        }
    }

    void chasedAgain(Owed what, RequestId id, Permit permit) {
        legal.done(id, what, permit);
        chase(what, id, permit);
    }

    void done(Owed what, RequestId id, Permit permit) {
        legal.done(id, what, permit);
    }

    private void chase(Owed what, RequestId id, Permit permit) {
        legal.owe(what, id, calendars.dueAt(permit.custodian(), Term.ANSWER_CHASED.span()), Priority.NORMAL, permit);
    }

    /** Three days before the last one, at the earliest now. */
    private void owe(Owed what, RequestId id, LocalDate last, Permit permit) {
        if (last == null) return;
        Instant due = last.minusDays(3).atTime(12, 0).toInstant(ZoneOffset.UTC);
        Instant now = clock.instant();
        legal.owe(what, id, due.isBefore(now) ? now : due, Priority.HIGH, permit);
    }
}
