package org.amparo.casework.safety;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Her plan as it holds now and the versions before it. Lives for one request. @param newest null before there is one @param owed by when, because of a move; null for not owed */
public record PlanPage(PlanDetails newest, List<PlanFacts> versions, boolean current, Instant owed, boolean mayAct, StillNames names) {

    /** Who is kept away since it was made may stand in it as help; a card is only as safe as the words on it. */
    public enum StillNames {
        NOBODY, IN_THE_PLAN, ON_THE_CARD;

        static StillNames in(Set<SafetyPart> parts) {
            return parts.contains(SafetyPart.ON_THE_CARD) ? ON_THE_CARD : parts.isEmpty() ? NOBODY : IN_THE_PLAN;
        }
    }

    public PlanPage {
        // it says whom to go to, and that is somebody nobody should send her to
        current = current && names == StillNames.NOBODY;
        versions = List.copyOf(versions);
    }

    /** The version that a new one replaces. */
    public int shown() {
        return newest == null ? 0 : newest.facts().number();
    }

    @Override
    public String toString() {
        return "a page of safety plans";
    }
}
