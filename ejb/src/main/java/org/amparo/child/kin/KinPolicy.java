package org.amparo.child.kin;

import java.util.List;
import java.util.function.Predicate;
import org.amparo.child.kin.KinWorkflow.Condition;
import org.amparo.child.kin.KinWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.survivor.consent.Giving.GiverIs;
import org.amparo.survivor.keepaway.Likeness;
import org.amparo.workflow.Guard;

/** When a relative's standing may change, and who of a family may answer for the child (W1.4, INV-7). */
@Holds({Recommendation.R_100, Recommendation.R_103})
final class KinPolicy {

    /** One of the family, with whether the name of the person asked about is theirs. */
    record Compared(Kinship kinship, State implicated, boolean sameName) {}

    private KinPolicy() {}

    /** @param settled the child was asked, or it is said why not; @param askedByOther somebody else asked for it, and still stands by it */
    static Predicate<Guard> met(boolean settled, boolean asked, boolean askedByOther) {
        return guard -> switch ((Condition) guard) {
            case CHILD_ASKED_OR_REASON -> settled;
            case NOT_ASKED_YET -> !asked;
            case AGREED_BY_SOMEBODY_ELSE -> askedByOther;
        };
    }

    /** By their whole name, or by a first name and what she calls them. A first name alone is that of many. */
    static boolean surely(String said, String theirs, Kinship kinship) {
        return Likeness.of(said, theirs, null, kinship.name()).filter(Likeness.SURE::equals).isPresent();
    }

    /**
     * Whoever goes by the name of an implicated relative answers for nothing. Where a parent is implicated, another parent has to be known
     * by name and found to have had no part.
     */
    static boolean mayAnswer(GiverIs giver, List<Compared> family) {
        if (family.stream().anyMatch(k -> k.sameName() && KinWorkflow.implicated(k.implicated()))) return false;
        boolean parentImplicated = family.stream().anyMatch(k -> k.kinship().parent() && KinWorkflow.implicated(k.implicated()));
        return giver != GiverIs.PARENT || !parentImplicated
                || family.stream().anyMatch(k -> k.sameName() && k.kinship().parent() && k.implicated() == State.NO);
    }
}
