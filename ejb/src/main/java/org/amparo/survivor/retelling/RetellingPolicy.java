package org.amparo.survivor.retelling;

import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** What the number of full accounts so far means for another one (W7.6): at two a notice, at three a supervisor's look first. */
@Holds(Recommendation.R_73)
public final class RetellingPolicy {

    /** What whoever plans another telling is told. */
    public enum Advice { NOTHING, TOLD_OFTEN, LOOK_FIRST }

    static final int NOTICE = 2;
    static final int LOOK = 3;

    private RetellingPolicy() {}

    public static Advice before(int fullAccounts) {
        if (fullAccounts >= LOOK) return Advice.LOOK_FIRST;
        return fullAccounts >= NOTICE ? Advice.TOLD_OFTEN : Advice.NOTHING;
    }

    /** Nothing to reuse is an answer only where nothing exists: a story that is kept, or an account she gave in full. */
    static boolean reuseOffered(Reuse answer, boolean storyKept, int fullAccounts) {
        return answer != null && (answer != Reuse.NOTHING_TO_REUSE || !storyKept && fullAccounts == 0);
    }
}
