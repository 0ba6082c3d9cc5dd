package org.amparo.referral.transfer;

import static org.amparo.referral.transfer.TransferWorkflow.Action.ASK_AGAIN;
import static org.amparo.referral.transfer.TransferWorkflow.Action.GIVE_UP;
import static org.amparo.referral.transfer.TransferWorkflow.Action.PARTNER_AGREES;
import static org.amparo.referral.transfer.TransferWorkflow.Action.PARTNER_DOES_NOT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.referral.ReferralFacts;
import org.amparo.referral.WholeCaseReferral;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.Taken;
import org.amparo.shared.Actor;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.Span;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** A transfer follows the referral that carries it, step by step, whoever takes the step. */
@ApplicationScoped
class Transfers {

    private static final Span TO_HAND_ON = Span.workingDays(5);

    @Inject
    private TransferRows rows;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    void stepped(@Observes WholeCaseReferral carrier) {
        ReferralFacts r = carrier.referral();
        Permit permit = carrier.permit();
        if (carrier.step().action() == ReferralWorkflow.Action.SEND) asked(r, permit);
        else meaning(carrier.step()).ifPresent(action -> rows.of(r.id(), permit).ifPresent(transfer -> take(transfer, action, r, permit)));
    }

    private void asked(ReferralFacts r, Permit permit) {
        rows.add(new Transfer(r, clock.instant(), permit), permit);
        timeline.add(TimelineKind.TRANSFER_ASKED, r.id(), permit);
    }

    private static Optional<TransferWorkflow.Action> meaning(Taken step) {
        return Optional.ofNullable(switch (step.action()) {
            case ACCEPT -> PARTNER_AGREES;
            case DECLINE, FAIL, EXPIRE, ENTER_IN_ERROR -> PARTNER_DOES_NOT;
            case WITHDRAW_CONSENT, STOP, CANCEL -> GIVE_UP;
            case CORRECT_ANSWER -> ASK_AGAIN;
            default -> null;
        });
    }

    private void take(Transfer transfer, TransferWorkflow.Action action, ReferralFacts r, Permit permit) {
        if (TransferWorkflow.TABLE.step(transfer.state(), action).isEmpty()) return;
        transfer.become(TransferWorkflow.TABLE.take(transfer.state(), action, Set.of(Actor.SYSTEM), g -> true), clock.instant(), permit.holder());
        if (action == PARTNER_AGREES) tasks.open(new NewTask(r.survivor(), r.caseId(), TaskKind.HAND_ON_CASE, r.caseId(), calendars.dueAt(r.custodian(), TO_HAND_ON), r.owner(),
                Priority.HIGH), permit);
        else tasks.cancelFor(r.caseId(), permit, TaskKind.HAND_ON_CASE);
        if (!Transfer.open(transfer.state())) timeline.add(TimelineKind.TRANSFER_ENDED, r.id(), permit);
    }
}
