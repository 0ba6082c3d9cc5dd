package org.amparo.casework.conference;

import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.survivor.consent.DataItem;
import org.amparo.workflow.Guard;

/**
 * Who sits at the table and what each takes away: an organisation comes only under a consent that still runs, and reads of what was said
 * only what that consent names (INV-2, INV-3).
 */
@Holds({Recommendation.R_39, Recommendation.R_51})
record ConferencePolicy(HerPart herPart, Set<OrganisationId> came, Set<OrganisationId> agreedTo, boolean minutes, boolean everyActionOwned) {

    boolean met(Guard guard) {
        return switch ((ConferenceWorkflow.Condition) guard) {
            case SURVIVORS_PART_KNOWN -> herPart != null;
            case ONLY_WHOM_SHE_AGREED_TO -> agreedTo.containsAll(came);
            case MINUTES_WRITTEN -> minutes;
            case EVERY_ACTION_OWNED -> everyActionOwned;
        };
    }

    /** What leaves in the application and on paper: what was agreed, and what was not; who saw it otherwise says so itself. */
    static boolean leaves(PointKind kind, Set<DataItem> agreed, DataItem about) {
        return kind != PointKind.DISSENT && reads(agreed, about);
    }

    /** Before the end somebody may still say how they see it. */
    static boolean maySpeak(ConferenceWorkflow.State state) {
        return state == ConferenceWorkflow.State.PLANNED || state == ConferenceWorkflow.State.HELD;
    }

    /** What concerns a kind of data is for those alone whose consent names it. @param about null for what is only ours */
    static boolean reads(Set<DataItem> agreed, DataItem about) {
        return about != null && agreed.contains(about);
    }
}
