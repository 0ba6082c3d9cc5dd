package org.amparo.referral;

import static org.amparo.referral.loop.ReferralWorkflow.Condition.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.casework.need.Needs;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.partner.Directory;
import org.amparo.referral.answer.HoldReason;
import org.amparo.referral.loop.CancelReason;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.loop.LoopPolicy;
import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.Condition;
import org.amparo.referral.loop.Taken;
import org.amparo.referral.loop.Words;
import org.amparo.referral.release.AnswerKind;
import org.amparo.referral.release.MessageKind;
import org.amparo.referral.release.PackageLife;
import org.amparo.referral.release.PackagePlan;
import org.amparo.referral.release.PackageText;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.LiveConsent;
import org.amparo.vault.Vault;
import org.amparo.work.Calendars;
import org.amparo.work.Deadlines;

/** What the sender does after a referral has gone: answers, takes back, asks her, and closes the loop. */
@ApplicationScoped
class Loop {

    @Inject
    private Steps steps;
    @Inject
    private PackageLife packages;
    @Inject
    private PackageText text;
    @Inject
    private Agreeing agreeing;
    @Inject
    private Directory directory;
    @Inject
    private Needs needs;
    @Inject
    private HelpThroughReferral help;
    @Inject
    private Vault vault;
    @Inject
    private WhatFollows follows;
    @Inject
    private Notices notices;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    /** New words leave under the same rules as the first ones did (W5 row 10). */
    void answer(Referral r, AnswerQuestion said, Permit permit) {
        if (!packages.awaitsAnswer(said.question(), r.id(), permit)) throw Unacceptable.because("question", "referral.problem.alreadyAnswered");
        Optional<LiveConsent> consent = agreeing.consent(r, permit);
        UUID addendum = said.answer() == AnswerKind.ANSWERED ? addendum(r, said, consent, permit) : null;
        if (!packages.answered(said.question(), r.id(), said.answer(), addendum, permit)) return;
        Set<Condition> met = EnumSet.of(WITHIN_CONSENT);
        if (consent.isPresent()) met.add(CONSENT_LIVE);
        if (receives(r)) met.add(PARTNER_MAY_RECEIVE);
        Taken taken = steps.take(r, Action.ANSWER, met, Steps.With.NOTHING, permit);
        r.owesAnswerBy(calendars.dueAt(r.recipient().orElseThrow(), r.urgency(), Deadlines.Kind.DECIDE));
        tellPartner(r, NoticeKind.REFERRAL_ANSWERED);
        follows.after(r, taken, permit);
    }

    private UUID addendum(Referral r, AnswerQuestion said, Optional<LiveConsent> consent, Permit permit) {
        Set<?> leaves = PackagePlan.of(Set.of(said.item()), consent.map(LiveConsent::items).orElse(Set.of()), r.domains()).leaves();
        if (!receives(r)) throw Unacceptable.because("item", "referral.problem.partner-may-receive");
        if (!leaves.contains(said.item())) throw Unacceptable.because("item", "referral.problem.within-consent");
        return text.addendum(r.address(), r.code(), said.item(), said.words(), permit);
    }

    /** Free words leave under the same rules as a package (INV-2, R-56). */
    void write(Referral r, String words, Permit permit) {
        if (r.sentAt() == null || r.sharingEnded() || !ReferralWorkflow.OPEN.contains(r.state())) throw Unacceptable.because("words", "referral.problem.noLongerShared");
        if (!receives(r)) throw Unacceptable.because("words", "referral.problem.partner-may-receive");
        if (agreeing.consent(r, permit).isEmpty()) throw Unacceptable.because("words", "referral.problem.paused");
        text.say(r.address(), MessageKind.MESSAGE, words, permit);
        tellPartner(r, NoticeKind.REFERRAL_MESSAGE);
    }

    private boolean receives(Referral r) {
        return directory.reach(r.recipient().orElseThrow()).receives();
    }

    /** Taken back before anybody acted on it; the partner is told to put it away. */
    void cancel(Referral r, CancelReason reason, Permit permit) {
        Taken taken = steps.take(r, Action.CANCEL, EnumSet.of(REASON_CODED), Steps.With.reason(Words.chosen("reason", reason)), permit);
        r.closes(Ending.because(reason, null, clock.instant()));
        takeBack(r, permit);
        follows.after(r, taken, permit);
    }

    /** Nobody answered in time; something else happens instead. */
    void expire(Referral r, NextStep next, Permit permit) {
        Set<Condition> met = LoopPolicy.waitedLongEnough(r.actBy(), clock.instant()) ? EnumSet.of(WAITED_LONG_ENOUGH) : EnumSet.noneOf(Condition.class);
        Taken taken = steps.take(r, Action.EXPIRE, met, Steps.With.reason(Words.chosen("nextStep", next)), permit);
        r.closes(Ending.because(null, next, clock.instant()));
        takeBack(r, permit);
        follows.after(r, taken, permit);
    }

    void complete(Referral r, CompleteReferral said, Permit permit) {
        Instant now = clock.instant();
        var word = vault.seal(said.word(), Referral.WORD.at(r.id(), r.survivor()), permit);
        // her word first: the database takes no completed referral without it
        r.closes(Ending.inHerWords(said.outcome(), said.asked(), word, now));
        Taken taken = steps.take(r, Action.COMPLETE, EnumSet.of(SURVIVOR_ASKED), Steps.With.NOTHING, permit);
        r.owesAnswerBy(null);
        help.completed(r, said, permit);
        settleNeeds(r, said, permit);
        tellPartner(r, NoticeKind.REFERRAL_ANSWERED);
        follows.after(r, taken, permit);
    }

    private void settleNeeds(Referral r, CompleteReferral said, Permit permit) {
        for (var need : r.needs()) {
            switch (said.outcome()) {
                case NEED_MET -> needs.met(need, said.rating(), permit);
                case PARTLY -> needs.metInPart(need, permit);
                case NOT_MET, SURVIVOR_STOPPED -> needs.openAgain(need, permit);
            }
        }
    }

    /** She says it is not done. */
    void sendBack(Referral r, Permit permit) {
        Taken taken = steps.take(r, Action.SEND_BACK, EnumSet.of(SURVIVOR_ASKED), Steps.With.NOTHING, permit);
        r.owesAnswerBy(null);
        tellPartner(r, NoticeKind.REFERRAL_ANSWERED);
        follows.after(r, taken, permit);
    }

    /** A pause, or going on, because she says so. */
    void onHerWord(Referral r, Action action, Permit permit) {
        // whoever was stopped, where she is helped is her wish
        Taken taken = steps.takeOnHerWord(r, action, EnumSet.of(REASON_OR_SURVIVORS_WISH, SURVIVOR_WISHES_IT, PARTNER_MAY_GO_ON), permit);
        if (action == Action.HOLD) {
            r.closes(Ending.pausedBecause(HoldReason.SURVIVORS_WISH));
            r.owesAnswerBy(clock.instant().plus(LoopPolicy.HOLD_CHECK_IN));
        } else {
            r.closes(null);
            r.owesAnswerBy(clock.instant().plus(LoopPolicy.START_WITHIN));
        }
        tellPartner(r, NoticeKind.REFERRAL_ANSWERED);
        follows.after(r, taken, permit);
    }

    /** She wants it to stop: at once, without a reason. */
    void stop(Referral r, Permit permit) {
        Taken taken = steps.takeOnHerWord(r, Action.STOP, Set.of(), permit);
        r.closes(Ending.because(null, null, clock.instant()));
        takeBack(r, permit);
        follows.after(r, taken, permit);
    }

    void takeBack(Referral r, Permit permit) {
        r.sharingEnded(clock.instant());
        r.owesAnswerBy(null);
        if (r.sentAt() == null) return;
        packages.takeBack(r.id(), permit);
        tellPartner(r, NoticeKind.REFERRAL_TAKEN_BACK);
    }

    void tellPartner(Referral r, NoticeKind kind) {
        if (!r.channel().withoutSystem()) notices.tell(r.recipient().orElseThrow(), kind, r.id());
    }
}
