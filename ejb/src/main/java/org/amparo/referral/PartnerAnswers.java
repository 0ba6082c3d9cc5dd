package org.amparo.referral;

import static org.amparo.referral.loop.ReferralWorkflow.Action.*;
import static org.amparo.referral.loop.ReferralWorkflow.Condition.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.codelist.ConditionWords;
import org.amparo.partner.Directory;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.AnswerDays;
import org.amparo.referral.answer.AskSender;
import org.amparo.referral.answer.CorrectionPolicy;
import org.amparo.referral.answer.DeclineReferral;
import org.amparo.referral.answer.FailReferral;
import org.amparo.referral.answer.HoldReferral;
import org.amparo.referral.answer.ReportDone;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.answer.WaitlistReferral;
import org.amparo.referral.loop.LoopPolicy;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.Condition;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.SharingPolicy;
import org.amparo.referral.loop.Taken;
import org.amparo.referral.release.MessageKind;
import org.amparo.referral.release.PackageLife;
import org.amparo.referral.release.PackageText;
import org.amparo.shared.Unacceptable;
import org.amparo.work.Calendars;
import org.amparo.work.Deadlines;
import org.amparo.work.Span;

/**
 * What a partner answers: by itself, or heard by the caseworker when the partner does not use the system. A partner writes on its own
 * side of the row wall only; what follows for the sender is then the system's work.
 */
@ApplicationScoped
class PartnerAnswers {

    /** The sender answers a question within two working days (W5 row 9). */
    private static final Span ANSWER = Span.workingDays(2);

    @Inject
    private Steps steps;
    @Inject
    private PackageText text;
    @Inject
    private PackageLife packages;
    @Inject
    private Directory directory;
    @Inject
    private WhatFollows follows;
    @Inject
    private Calendars calendars;
    @Inject
    private Event<PartnerActed> acted;
    @Inject
    private Clock clock;

    void acknowledge(Referral r, Voice voice) {
        Taken taken = take(r, ACKNOWLEDGE, voice.met(), null, voice);
        r.owesAnswerBy(decision(r));
        done(r, taken, voice);
    }

    /** Whoever answers has received it; both steps are written down (W5 row 7). */
    private void received(Referral r, Voice voice) {
        if (r.state() == State.SENT) acknowledge(r, voice);
    }

    /** While the sender owes the answer, the receiver's clock stands still. */
    void ask(Referral r, AskSender asked, Voice voice) {
        received(r, voice);
        Instant due = calendars.dueAt(r.custodian(), ANSWER);
        asked.questions().forEach(q -> text.ask(r.address(), q.question(), q.why(), due, voice.permit()));
        asked.questions().forEach(q -> concern(r, q.question() + "\n" + q.why()));
        Taken taken = take(r, ASK, voice.met(EVERY_QUESTION_SAYS_WHY), null, voice);
        r.owesAnswerBy(due);
        done(r, taken, voice);
    }

    void accept(Referral r, AcceptReferral yes, Voice voice) {
        if (yes.firstOn() != null) planned(r, "firstOn", yes.firstOn(), voice);
        received(r, voice);
        text.say(r.address(), MessageKind.CONTACT_PLAN, yes.words(), voice.permit());
        Taken taken = take(r, ACCEPT, voice.met(CONTACT_PLAN_GIVEN), null, voice);
        r.answered(clock.instant());
        r.accepted(clock.instant());
        r.expectedOn(yes.firstOn());
        concern(r, yes.plan());
        r.owesAnswerBy(in(LoopPolicy.START_WITHIN));
        takenOn(r, voice);
        packages.settleIdentity(r.id(), voice.permit());
        done(r, taken, voice);
    }

    /** What is heard of on another day may have been planned for a day that has passed by now. */
    private void planned(Referral r, String field, LocalDate day, Voice voice) {
        if (AnswerDays.past(day, voice.own() ? clock.instant() : r.sentAt())) throw Unacceptable.because(beside(field, voice), "referral.problem.past");
        if (AnswerDays.tooFar(day, clock.instant())) throw Unacceptable.because(beside(field, voice), "calendar.problem.tooFarAhead");
    }

    /** Where it is written down what was heard there is one field for every day. */
    private static String beside(String field, Voice voice) {
        return voice.own() ? field : "day";
    }

    /** Whoever says yes has taken it on, unless a colleague has. */
    private void takenOn(Referral r, Voice voice) {
        if (voice.own() && r.claimedBy().isEmpty()) r.claimedBy(voice.permit().holder(), clock.instant());
    }

    void waitlist(Referral r, WaitlistReferral later, Voice voice) {
        if (later.expectedOn().isBefore(LocalDate.now(clock))) throw Unacceptable.because(beside("expectedOn", voice), "referral.problem.past");
        planned(r, "expectedOn", later.expectedOn(), voice);
        received(r, voice);
        text.say(r.address(), MessageKind.INTERIM_SUPPORT, later.interimSupport(), voice.permit());
        Taken taken = take(r, WAITLIST, voice.met(EXPECTED_DATE_AND_INTERIM_SUPPORT), null, voice);
        r.answered(clock.instant());
        r.expectedOn(later.expectedOn());
        r.owesAnswerBy(in(LoopPolicy.WAITLIST_REVIEW));
        concern(r, later.interimSupport());
        done(r, taken, voice);
    }

    void decline(Referral r, DeclineReferral no, Voice voice) {
        received(r, voice);
        text.say(r.address(), MessageKind.DECLINED, no.note(), voice.permit());
        text.say(r.address(), MessageKind.ALTERNATIVE, no.alternative(), voice.permit());
        Taken taken = take(r, DECLINE, voice.met(REASON_CODED), no.reason(), voice);
        r.answered(clock.instant());
        r.closes(Ending.because(no.reason(), null, clock.instant()));
        concern(r, no.note());
        concern(r, no.alternative());
        done(r, taken, voice);
    }

    void start(Referral r, StartService begun, Voice voice) {
        if (AnswerDays.beforeSent(begun.firstContactOn(), r.sentAt())) throw Unacceptable.because(beside("firstContactOn", voice), "referral.problem.contactBeforeSent");
        if (AnswerDays.notYet(begun.firstContactOn(), clock.instant())) throw Unacceptable.because(beside("firstContactOn", voice), "referral.problem.contactAhead");
        r.contacted(begun.firstContactOn());
        Taken taken = take(r, START, voice.met(CONTACTED_SAFELY, SURVIVOR_WISHES_IT), null, voice);
        r.owesAnswerBy(null);
        done(r, taken, voice);
    }

    void hold(Referral r, HoldReferral pause, Voice voice) {
        text.say(r.address(), MessageKind.HELD, pause.note(), voice.permit());
        Taken taken = take(r, HOLD, voice.met(REASON_OR_SURVIVORS_WISH), pause.reason(), voice);
        r.closes(Ending.pausedBecause(pause.reason()));
        r.owesAnswerBy(in(LoopPolicy.HOLD_CHECK_IN));
        concern(r, pause.note());
        done(r, taken, voice);
    }

    void resume(Referral r, Voice voice) {
        Taken taken = take(r, RESUME, voice.met(SURVIVOR_WISHES_IT), null, voice);
        r.closes(null);
        r.owesAnswerBy(in(LoopPolicy.START_WITHIN));
        done(r, taken, voice);
    }

    void reportDone(Referral r, ReportDone report, Voice voice) {
        text.say(r.address(), MessageKind.DONE, report.whatWasDone(), voice.permit());
        Taken taken = take(r, REPORT_DONE, voice.met(WHAT_WAS_DONE), null, voice);
        r.owesAnswerBy(in(LoopPolicy.CLOSE_WITHIN));
        concern(r, report.whatWasDone());
        done(r, taken, voice);
    }

    void fail(Referral r, FailReferral failed, Voice voice) {
        text.say(r.address(), MessageKind.FAILED, failed.note(), voice.permit());
        Taken taken = take(r, FAIL, voice.met(REASON_CODED, NEXT_STEP_NAMED), failed.reason(), voice);
        r.closes(Ending.because(failed.reason(), failed.nextStep(), clock.instant()));
        concern(r, failed.note());
        done(r, taken, voice);
    }

    void correct(Referral r, Voice voice) {
        // what is taken back waits for a new answer, and whoever reads nothing any more has nothing to answer
        if (r.sharingEnded()) throw Unacceptable.because("action", "referral.problem.noLongerShared");
        if (!CorrectionPolicy.justAnswered(r.answeredAt(), clock.instant())) throw Unacceptable.because("action", "referral.problem.tooLateToCorrect");
        Taken taken = take(r, CORRECT_ANSWER, voice.met(JUST_ANSWERED), null, voice);
        r.answerUndone();
        r.owesAnswerBy(decision(r));
        packages.settleIdentity(r.id(), voice.permit());
        done(r, taken, voice);
    }

    /** She told the partner that she wants it to stop. */
    void stop(Referral r, Voice voice) {
        Taken taken = steps.takeOnHerWord(r, STOP, Set.of(), voice.permit());
        r.sharingEnded(clock.instant());
        r.closes(Ending.because(null, null, clock.instant()));
        packages.takeBackOwn(r.id(), voice.permit());
        done(r, taken, voice);
    }

    private Taken take(Referral r, Action action, Set<Condition> met, Enum<?> reason, Voice voice) {
        if (SharingPolicy.asksStanding(r.state(), action)) met.addAll(standing(r, voice));
        return steps.take(r, action, met, voice.with(reason), voice.permit());
    }

    /** As the organisation stands now, not as it stood when the page was opened. That help has begun all the same may still be heard and written down. */
    private Set<Condition> standing(Referral r, Voice voice) {
        Set<Condition> standing = SharingPolicy.standing(directory.reach(r.recipient().orElseThrow()));
        if (!voice.own()) standing.add(PARTNER_MAY_GO_ON);
        return standing;
    }

    private void done(Referral r, Taken taken, Voice voice) {
        if (voice.own()) acted.fire(new PartnerActed(r.id()));
        else follows.after(r, taken, voice.permit());
    }

    private Instant decision(Referral r) {
        return calendars.dueAt(r.recipient().orElseThrow(), r.urgency(), Deadlines.Kind.DECIDE);
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    /** A supervisor looks at words that make help conditional; the answer itself goes its way. */
    private static void concern(Referral r, String words) {
        if (ConditionWords.in(words)) r.raisesConcern();
    }
}
