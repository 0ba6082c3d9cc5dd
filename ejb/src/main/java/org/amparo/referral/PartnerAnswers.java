package org.amparo.referral;

import static org.amparo.referral.ReferralWorkflow.Action.*;
import static org.amparo.referral.ReferralWorkflow.Condition.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.referral.ReferralWorkflow.Action;
import org.amparo.referral.ReferralWorkflow.Condition;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.work.Calendars;
import org.amparo.work.Deadlines;
import org.amparo.work.Span;

/** What a partner answers. It writes on its own side of the wall only; what follows for the sender is {@link FollowUps}' work. */
@ApplicationScoped
class PartnerAnswers {

    /** The sender answers a question within two working days (W5 row 9). */
    private static final Span ANSWER = Span.workingDays(2);

    @Inject
    private Steps steps;
    @Inject
    private PackageText text;
    @Inject
    private Packages packages;
    @Inject
    private Breaches breaches;
    @Inject
    private Calendars calendars;
    @Inject
    private Notices notices;
    @Inject
    private Event<PartnerActed> acted;
    @Inject
    private Clock clock;

    void acknowledge(Referral r, Permit permit) {
        step(r, ACKNOWLEDGE, Set.of(WHO_SAID_SO), permit);
        r.owesAnswerBy(calendars.dueAt(permit.organisation(), r.urgency(), Deadlines.Kind.DECIDE));
    }

    /** While the sender owes the answer, the receiver's clock stands still. */
    void ask(Referral r, AskSender asked, Permit permit) {
        Instant due = calendars.dueAt(r.custodian(), ANSWER);
        asked.questions().forEach(q -> text.ask(r, q, due, permit));
        step(r, ASK, Set.of(WHO_SAID_SO, EVERY_QUESTION_SAYS_WHY), permit);
        r.owesAnswerBy(due);
    }

    void accept(Referral r, AcceptReferral yes, Permit permit) {
        text.say(r, MessageKind.CONTACT_PLAN, yes.words(), permit);
        answer(r, ACCEPT, Set.of(WHO_SAID_SO, CONTACT_PLAN_GIVEN), Steps.With.NOTHING, permit);
        r.accepted(clock.instant());
        r.expectedOn(yes.firstOn());
        r.owesAnswerBy(clock.instant().plus(LoopPolicy.START_WITHIN));
        packages.settleIdentity(r.id(), permit);
    }

    void waitlist(Referral r, WaitlistReferral later, Permit permit) {
        if (later.expectedOn().isBefore(today())) throw Unacceptable.because("expectedOn", "referral.problem.past");
        text.say(r, MessageKind.INTERIM_SUPPORT, later.interimSupport(), permit);
        answer(r, WAITLIST, Set.of(WHO_SAID_SO, EXPECTED_DATE_AND_INTERIM_SUPPORT), Steps.With.NOTHING, permit);
        r.expectedOn(later.expectedOn());
        r.owesAnswerBy(clock.instant().plus(LoopPolicy.WAITLIST_REVIEW));
        concern(r, later.interimSupport());
    }

    void decline(Referral r, DeclineReferral no, Permit permit) {
        text.say(r, MessageKind.DECLINED, no.note(), permit);
        text.say(r, MessageKind.ALTERNATIVE, no.alternative(), permit);
        answer(r, DECLINE, Set.of(WHO_SAID_SO, REASON_CODED), Steps.With.reason(no.reason()), permit);
        r.closes(Ending.because(no.reason(), null, clock.instant()));
        concern(r, no.note());
    }

    void hold(Referral r, HoldReferral pause, Permit permit) {
        text.say(r, MessageKind.HELD, pause.note(), permit);
        steps.take(r, HOLD, Set.of(REASON_OR_SURVIVORS_WISH), Steps.With.reason(pause.reason()), permit);
        r.closes(Ending.pausedBecause(pause.reason()));
        r.owesAnswerBy(clock.instant().plus(LoopPolicy.HOLD_CHECK_IN));
        concern(r, pause.note());
        acted.fire(new PartnerActed(r.id()));
    }

    void reportDone(Referral r, ReportDone done, Permit permit) {
        text.say(r, MessageKind.DONE, done.whatWasDone(), permit);
        step(r, REPORT_DONE, Set.of(WHO_SAID_SO, WHAT_WAS_DONE), permit);
        r.owesAnswerBy(clock.instant().plus(LoopPolicy.CLOSE_WITHIN));
        concern(r, done.whatWasDone());
    }

    void fail(Referral r, FailReferral failed, Permit permit) {
        text.say(r, MessageKind.FAILED, failed.note(), permit);
        steps.take(r, FAIL, Set.of(WHO_SAID_SO, REASON_CODED, NEXT_STEP_NAMED), Steps.With.reason(failed.reason()), permit);
        r.closes(Ending.because(failed.reason(), failed.nextStep(), clock.instant()));
        concern(r, failed.note());
        acted.fire(new PartnerActed(r.id()));
    }

    void correct(Referral r, Permit permit) {
        if (!CorrectionPolicy.justAnswered(r.answeredAt(), clock.instant())) throw Unacceptable.because("action", "referral.problem.tooLateToCorrect");
        step(r, CORRECT_ANSWER, Set.of(WHO_SAID_SO, JUST_ANSWERED), permit);
        r.answerUndone();
        r.owesAnswerBy(calendars.dueAt(permit.organisation(), r.urgency(), Deadlines.Kind.DECIDE));
        packages.settleIdentity(r.id(), permit);
    }

    void stop(Referral r, Permit permit) {
        steps.takeOnHerWord(r, STOP, permit);
        r.sharingEnded(clock.instant());
        r.closes(Ending.because(null, null, clock.instant()));
        packages.takeBackOwn(r.id(), permit);
        acted.fire(new PartnerActed(r.id()));
    }

    void step(Referral r, Action action, Set<Condition> met, Permit permit) {
        steps.take(r, action, met, Steps.With.NOTHING, permit);
        if (action == START) r.owesAnswerBy(null);
        if (action == RESUME) r.owesAnswerBy(clock.instant().plus(LoopPolicy.START_WITHIN));
        acted.fire(new PartnerActed(r.id()));
    }

    private void answer(Referral r, Action action, Set<Condition> met, Steps.With with, Permit permit) {
        steps.take(r, action, met, with, permit);
        r.answered(clock.instant());
        acted.fire(new PartnerActed(r.id()));
    }

    void write(Referral r, WriteMessage message, Permit permit) {
        if (!ReferralWorkflow.OPEN.contains(r.state()) || r.sharingEnded()) throw Unacceptable.because("words", "referral.problem.noLongerShared");
        text.say(r, MessageKind.MESSAGE, message.words(), permit);
        notices.tell(r.owner(), NoticeKind.REFERRAL_MESSAGE, r.id());
    }

    void handedOver(Referral r, StaffId to) {
        notices.tell(to, NoticeKind.REFERRAL_HANDED_OVER, r.id());
    }

    void misdirected(Referral r, ReportMisdirected report, Permit permit) {
        text.say(r, MessageKind.MISDIRECTED, report.note(), permit);
        breaches.add(Breach.reported(r, BreachKind.MISDIRECTED_SAYS_PARTNER, clock.instant(), permit), permit);
        r.sharingEnded(clock.instant());
        packages.takeBackOwn(r.id(), permit);
        acted.fire(new PartnerActed(r.id()));
    }

    /** A supervisor looks at talk of testimony; the answer itself goes its way. */
    private static void concern(Referral r, String words) {
        if (CooperationWords.in(words)) r.raisesConcern();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

}
