package org.amparo.justice.participation;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Typed;

/**
 * What she says: a yes, a no or anything else, in her own words if she likes. Only what she is in for and who was there is asked of a yes.
 *
 * @param callOff meetings ahead that she no longer wants, when she withdraws
 */
public record Decide(Action action, String words, String scope, Set<Present> present, Set<AppointmentId> callOff) {

    private static final int WORDS = 10_000;
    private static final int SCOPE = 2_000;

    public Decide {
        Typed typed = new Typed("justice");
        if (action == null) typed.missing("decision");
        words = typed.optional("words", words, WORDS);
        scope = typed.optional("scope", scope, SCOPE);
        present = present == null || present.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(present));
        callOff = callOff == null ? Set.of() : Set.copyOf(callOff);
        typed.requiring(present.size() < 2 || !present.contains(Present.NOBODY_ELSE), "present", "nobodyAndSomebody");
        typed.check();
    }

    @Override
    public String toString() {
        return "a decision";
    }
}
