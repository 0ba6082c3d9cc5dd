package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.staff.Leavers;
import org.amparo.staff.Successors;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/** A loop stays closed to nobody when somebody leaves: on the sender's side the owner changes, on the partner's whoever had taken it. */
@ApplicationScoped
class ReferralsLeftBehind implements Job {

    @Inject
    private Leavers leavers;
    @Inject
    private WaitingLoops waiting;
    @Inject
    private Referrals referrals;
    @Inject
    private Exclusions exclusions;
    @Inject
    private Access access;
    @Inject
    private Notices notices;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "referrals-left-behind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        Successors successors = leavers.successors();
        if (successors.none()) return;
        oneByOne.each(waiting.leftBehind(successors, run), id -> {
            Permit permit = access.require(Action.RUN_TIMER, id);
            referrals.hold(id, permit).ifPresent(r -> passOn(r, successors, permit));
        });
    }

    private void passOn(Referral r, Successors successors, Permit permit) {
        Set<StaffId> unwanted = exclusions.people(permit);
        StaffId owner = successors.after(r.owner());
        if (owner != null && !unwanted.contains(owner)) r.handedTo(owner);
        r.claimedBy().map(successors::after).filter(next -> !unwanted.contains(next)).ifPresent(next -> {
            r.claimedBy(next, clock.instant());
            notices.tell(next, NoticeKind.REFERRAL_HANDED_OVER, r.id());
        });
    }
}
