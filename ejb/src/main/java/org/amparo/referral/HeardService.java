package org.amparo.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.AskSender;
import org.amparo.referral.answer.DeclineReferral;
import org.amparo.referral.answer.FailReferral;
import org.amparo.referral.answer.HoldReferral;
import org.amparo.referral.answer.ReportDone;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.answer.WaitlistReferral;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;

/**
 * A partner that does not use the system answers by telephone or on paper: the caseworker writes down what was said, and who said so.
 * The same steps, the same consent, the same package.
 */
@Stateless
public class HeardService {

    @Inject
    private Access access;
    @Inject
    private Steps steps;
    @Inject
    private PartnerAnswers answers;
    @Inject
    private GivenBack givenBack;

    public void acknowledged(ReferralId id, String saidBy, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        answers.acknowledge(held(id, version, permit), Voice.heardFrom(saidBy, permit));
    }

    public void asked(AskSender asked, String saidBy) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, asked.referral());
        answers.ask(held(asked.referral(), asked.version(), permit), asked, Voice.heardFrom(saidBy, permit));
    }

    public void accepted(AcceptReferral yes, String saidBy) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, yes.referral());
        answers.accept(held(yes.referral(), yes.version(), permit), yes, Voice.heardFrom(saidBy, permit));
    }

    public void waitlisted(WaitlistReferral later, String saidBy) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, later.referral());
        answers.waitlist(held(later.referral(), later.version(), permit), later, Voice.heardFrom(saidBy, permit));
    }

    public void declined(DeclineReferral no, String saidBy) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, no.referral());
        answers.decline(held(no.referral(), no.version(), permit), no, Voice.heardFrom(saidBy, permit));
    }

    public void started(StartService start, String saidBy) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, start.referral());
        answers.start(held(start.referral(), start.version(), permit), start, Voice.heardFrom(saidBy, permit));
    }

    public void held(HoldReferral pause, String saidBy) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, pause.referral());
        answers.hold(held(pause.referral(), pause.version(), permit), pause, Voice.heardFrom(saidBy, permit));
    }

    public void done(ReportDone done, String saidBy) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, done.referral());
        answers.reportDone(held(done.referral(), done.version(), permit), done, Voice.heardFrom(saidBy, permit));
    }

    /** Either side may find that it cannot be done; saidBy is who at the partner said so, or the sender's own people. */
    public void failed(FailReferral failed, String saidBy) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, failed.referral());
        Referral referral = steps.held(failed.referral(), failed.version(), permit).orElseThrow(() -> access.refuse(permit.action(), failed.referral()));
        answers.fail(referral, failed, Voice.heardFrom(saidBy, permit));
    }

    public void corrected(ReferralId id, String saidBy, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        answers.correct(held(id, version, permit), Voice.heardFrom(saidBy, permit));
    }

    /** What a partner still owes, also when she has ended everything and no more of it may be read. */
    public AskedBack askedBack(ReferralId id) {
        Permit permit = access.require(Action.HEAR_OF_RETURN, id);
        Referral referral = steps.found(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
        return AskedBack.of(referral.code(), givenBack.of(referral, permit)).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    /** Told to us, by any partner, that nothing is held there any more. */
    public void returned(ReferralId id, String saidBy) {
        Permit permit = access.require(Action.HEAR_OF_RETURN, id);
        givenBack.heard(steps.found(id, permit).orElseThrow(() -> access.refuse(permit.action(), id)), saidBy, permit);
    }

    /** Nobody answers in the name of a partner that answers for itself. */
    private Referral held(ReferralId id, long version, Permit permit) {
        Referral referral = steps.held(id, version, permit).orElseThrow(() -> access.refuse(permit.action(), id));
        if (!referral.channel().withoutSystem()) throw Unacceptable.because("action", "referral.problem.answersItself");
        return referral;
    }
}
