package org.amparo.casework.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.NeedId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;

/** An action as it is written down: the goal in her words, what is done for it, by whom and until when. */
public record WriteAction(NeedDomain domain, NeedId need, String goal, String steps, Idea idea, Agreement agrees, Who who, LocalDate due, Through through,
                          Set<Adjustment> adjustments) implements Serializable {

    private static final int WORDS = 10_000;

    /** @param person one of her team; only for a worker */
    public record Who(DoneBy by, StaffId person) implements Serializable {}

    /** The help it comes through: one of her services or referrals, or neither. */
    public record Through(ServiceId service, ReferralId referral) implements Serializable {

        public static final Through NOTHING = new Through(null, null);
    }

    public WriteAction {
        var typed = new Typed("casework");
        goal = typed.required("goal", goal, WORDS);
        steps = typed.optional("steps", steps, WORDS);
        if (domain == null) typed.missing("domain");
        if (idea == null) typed.missing("idea");
        if (agrees == null) agrees = Agreement.NOT_ASKED;
        if (who == null || who.by() == null) typed.missing("doneBy");
        else if (who.by() == DoneBy.WORKER && who.person() == null) typed.missing("responsible");
        else if (who.by() != DoneBy.WORKER) who = new Who(who.by(), null);
        if (through == null) through = Through.NOTHING;
        typed.requiring(through.service() == null || through.referral() == null, "through", "throughBoth");
        adjustments = adjustments == null ? Set.of() : Set.copyOf(adjustments);
        typed.check();
    }

    @Override
    public String toString() {
        return "an action: " + domain;
    }
}
