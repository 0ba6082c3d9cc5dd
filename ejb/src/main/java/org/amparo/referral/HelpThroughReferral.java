package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.casework.need.Needs;
import org.amparo.referral.answer.FailReason;
import org.amparo.referral.answer.HoldReason;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.referral.loop.Taken;
import org.amparo.shared.ServiceId;
import org.amparo.support.HerView;
import org.amparo.support.InterruptReason;
import org.amparo.support.NotAvailable;
import org.amparo.support.Services;
import org.amparo.support.Wanted;

/** The help that a referral brings about, kept in step with it (W4): whatever moves one moves the other in the same transaction. */
@ApplicationScoped
class HelpThroughReferral {

    @Inject
    private Services services;
    @Inject
    private Needs needs;
    @Inject
    private Clock clock;

    void follow(Referral r, Taken step, Permit permit) {
        if (r.sentAt() == null) return;
        // an expression, so that an action nobody thought of here does not compile
        Runnable help = switch (step.action()) {
            case SEND -> () -> offer(r, permit);
            case ACCEPT -> () -> services.accepted(r.id(), permit);
            case WAITLIST -> () -> services.waits(r.id(), permit);
            case START -> () -> services.started(r.id(), r.firstContactOn() == null ? LocalDate.now(clock) : r.firstContactOn(), permit);
            case HOLD -> () -> hold(r, step, permit);
            case RESUME -> () -> services.resumed(r.id(), permit);
            case STOP -> () -> services.stopped(r.id(), permit);
            case CORRECT_ANSWER -> () -> services.answerCorrected(r.id(), permit);
            case DECLINE -> () -> services.fellThrough(r.id(), NotAvailable.PROVIDER_SAID_NO, InterruptReason.OTHER, permit);
            case EXPIRE -> () -> services.fellThrough(r.id(), NotAvailable.NO_ANSWER, InterruptReason.OTHER, permit);
            case CANCEL -> () -> services.fellThrough(r.id(), NotAvailable.TAKEN_BACK, InterruptReason.OTHER, permit);
            case FAIL -> () -> services.fellThrough(r.id(), NotAvailable.COULD_NOT_BE_DONE, failed(step.reason()), permit);
            case ENTER_IN_ERROR -> () -> services.fellThrough(r.id(), NotAvailable.ENTERED_IN_ERROR, InterruptReason.SAFETY, permit);
            case WITHDRAW_CONSENT -> () -> letGo(r, step, permit);
            case ASK_CAPACITY, CHECK_CONSENT, MAKE_READY, RETURN_TO_DRAFT, ACKNOWLEDGE, ASK, ANSWER, REPORT_DONE, COMPLETE, SEND_BACK -> () -> { };
        };
        help.run();
    }

    Set<ServiceId> of(Referral r, Permit permit) {
        return services.through(r.id(), permit);
    }

    private void offer(Referral r, Permit permit) {
        var wanted = needs.needs(r.needs(), permit).stream().map(n -> new Wanted(n.id(), n.domain())).toList();
        services.offered(r.id(), wanted, r.listing().orElse(null), r.recipient().orElseThrow(), permit);
    }

    /** Her pause is a pause; what the partner cannot give for a while is interrupted, and something in its place is owed (W4). */
    private void hold(Referral r, Taken step, Permit permit) {
        switch (step.reason() == null ? HoldReason.SURVIVORS_WISH : HoldReason.valueOf(step.reason())) {
            case SURVIVORS_WISH -> services.paused(r.id(), permit);
            case SAFETY -> services.interrupted(r.id(), InterruptReason.SAFETY, permit);
            default -> services.interrupted(r.id(), InterruptReason.OTHER, permit);
        }
    }

    private static InterruptReason failed(String reason) {
        return switch (FailReason.valueOf(reason)) {
            case TRAVEL_NOT_SAFE -> InterruptReason.SAFETY;
            case ORGANISATION_CLOSED, SERVICE_ENDED -> InterruptReason.CAPACITY;
            default -> InterruptReason.OTHER;
        };
    }

    /** Sharing less is no word about the help: what was only asked for does not come, what was promised or has begun waits for her answer. */
    private void letGo(Referral r, Taken step, Permit permit) {
        if (step.to() != State.ON_HOLD) services.fellThrough(r.id(), NotAvailable.SHARING_WITHDRAWN, InterruptReason.OTHER, permit);
    }

    /** She was asked once, for both: her words close the loop and the service. */
    void completed(Referral r, CompleteReferral said, Permit permit) {
        if (said.outcome() == Outcome.SURVIVOR_STOPPED) {
            services.stopped(r.id(), permit);
            return;
        }
        HerView view = said.asked() == SurvivorsWord.GIVEN ? new HerView(true, said.word(), null) : HerView.preferredNotToSay();
        services.completed(r.id(), view, said.afterwards().continuity(), said.afterwards().plan(), permit);
    }
}
