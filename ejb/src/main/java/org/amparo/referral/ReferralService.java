package org.amparo.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.referral.draft.SharePreview;
import org.amparo.referral.loop.CancelReason;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.Giving;

/** The sender's side after a referral has gone: where it stands, what was said, and every act until her own word closes the loop. */
@Stateless
public class ReferralService {

    @Inject
    private Access access;
    @Inject
    private Referrals referrals;
    @Inject
    private SenderReading reading;
    @Inject
    private Steps steps;
    @Inject
    private Loop loop;
    @Inject
    private SecondLooks looks;
    @Inject
    private Again again;
    @Inject
    private HerPapers papers;
    @Inject
    private Onwards onwards;
    @Inject
    private Clock clock;

    public ReferralPage page(ReferralId id) {
        Permit permit = access.require(Action.READ_REFERRAL, id);
        return reading.page(found(id, permit), permit);
    }

    /** For a partner that does not use the system; a look of its own kind in the log. */
    public PaperPackage printed(ReferralId id) {
        Permit permit = access.require(Action.PRINT_FOR_SURVIVOR, id);
        return reading.paper(found(id, permit), permit);
    }

    /** For the paper she takes home, in her language; printing it is a look of its own kind. */
    public HerPaper herPaper(ReferralId id) {
        Permit permit = access.require(Action.PRINT_FOR_SURVIVOR, id);
        return papers.of(found(id, permit), permit);
    }

    /** The paper was handed over, or deliberately not. */
    public void herCopyIs(ReferralId id, Giving.Copy handling, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        Referral referral = held(id, version, permit);
        if (referral.sentAt() == null) throw Unacceptable.because("copy", "referral.problem.notReady");
        referral.herCopyIs(HerCopy.handled(Words.chosen("copy", handling), permit.holder(), clock.instant()));
    }

    public void answer(AnswerQuestion said) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, said.referral());
        loop.answer(held(said.referral(), said.version(), permit), said, permit);
    }

    public void write(WriteMessage message) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, message.referral());
        loop.write(found(message.referral(), permit), message.words(), permit);
    }

    /** Recalls one just sent, or drops a draft. */
    public void cancel(ReferralId id, CancelReason reason, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        loop.cancel(held(id, version, permit), reason, permit);
    }

    public void expire(ReferralId id, NextStep next, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        loop.expire(held(id, version, permit), next, permit);
    }

    /** The same package to the same organisation under a consent that still holds: a new referral that names the one it replaces. */
    public ReferralId sendAgain(ReferralId id) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        return again.begin(found(id, permit), permit);
    }

    /** The partner asked for it: a new draft beside this one, for which she is asked anew. */
    public ReferralId beginOnward(ReferralId id) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        return onwards.begin(found(id, permit), permit);
    }

    public void settleOnward(ReferralId id) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        onwards.settle(found(id, permit), permit);
    }

    public void complete(CompleteReferral said) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, said.referral());
        loop.complete(held(said.referral(), said.version(), permit), said, permit);
    }

    /** Asked, she says it is not done: back to the service. */
    public void sendBack(ReferralId id, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        loop.sendBack(held(id, version, permit), permit);
    }

    public void pauseOnHerWord(ReferralId id, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        loop.onHerWord(held(id, version, permit), ReferralWorkflow.Action.HOLD, permit);
    }

    /** Also after she took her consent back and wants the service without shared data. */
    public void goOnOnHerWord(ReferralId id, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        loop.onHerWord(held(id, version, permit), ReferralWorkflow.Action.RESUME, permit);
    }

    /** At any moment, without a reason, also when her consent to case management is gone. */
    public void stopOnHerWord(ReferralId id, long version) {
        Permit permit = access.require(Action.STOP_SHARING, id);
        loop.stop(held(id, version, permit), permit);
    }

    /** The record a supervisor was asked to look at before it goes. */
    public SharePreview secondLook(ReferralId id) {
        Permit permit = access.require(Action.GIVE_SECOND_LOOK, id);
        return reading.lookAt(found(id, permit), permit);
    }

    public void giveSecondLook(ReferralId id, boolean agrees, long version) {
        Permit permit = access.require(Action.GIVE_SECOND_LOOK, id);
        looks.give(held(id, version, permit), agrees, permit);
    }

    private Referral found(ReferralId id, Permit permit) {
        return referrals.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private Referral held(ReferralId id, long version, Permit permit) {
        return steps.held(id, version, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }
}
