package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.staff.Leavers;
import org.amparo.staff.Successors;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/** No case stays with somebody who has left: her successor takes her place, or the deputy does where the successor may not. */
@ApplicationScoped
class CasesLeftBehind implements Job {

    private static final int BITE = 50;

    @Inject
    private Leavers leavers;
    @Inject
    private CaseFileRows files;
    @Inject
    private Assignment assignment;
    @Inject
    private Exclusions exclusions;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Access access;

    @Override
    public String name() {
        return "cases-left-behind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        Successors successors = leavers.successors();
        if (successors.none()) return;
        oneByOne.each(files.leftBehind(successors, BITE, run), survivor -> {
            Permit permit = access.require(Action.RUN_TIMER, new SurvivorId(survivor));
            files.of(permit).ifPresent(file -> passOn(file, successors, permit));
        });
    }

    private void passOn(CaseFile file, Successors successors, Permit permit) {
        CaseFacts now = file.facts();
        Pair next = Pair.after(new Pair(now.lead(), now.deputy()), successors, exclusions.people(permit));
        assignment.change(file, next.lead(), next.deputy(), null, Told.TO_BE_TOLD, permit);
    }

    /** Lead and deputy; a case always has a lead, even when only a leaver is left to name. */
    record Pair(StaffId lead, StaffId deputy) {

        static Pair after(Pair now, Successors successors, Set<StaffId> unwanted) {
            StaffId lead = next(now.lead(), successors, unwanted);
            StaffId deputy = now.deputy() == null ? null : next(now.deputy(), successors, unwanted);
            if (lead == null && deputy == null) return new Pair(now.lead(), null);
            if (lead == null) return new Pair(deputy, null);
            return new Pair(lead, lead.equals(deputy) ? null : deputy);
        }

        private static StaffId next(StaffId who, Successors successors, Set<StaffId> unwanted) {
            StaffId next = successors.after(who) == null ? who : successors.after(who);
            return unwanted.contains(next) ? null : next;
        }
    }
}
