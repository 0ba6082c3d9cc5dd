package org.amparo.justice.task;

import static org.amparo.justice.task.Owed.Whose.ADVISER;
import static org.amparo.justice.task.Owed.Whose.ADVISER_BESIDE_THE_LEAD;
import static org.amparo.justice.task.Owed.Whose.LEAD;

/** What can be owed in a legal matter. */
public enum Owed {
    REVIEW_GOAL(LEAD), GIVE_ORIENTATION(ADVISER), NAME_LAWYER(ADVISER), TELL_NEWS(ADVISER), ASK_ABOUT_NEWS(ADVISER), ANSWER_A_REQUEST(ADVISER), ASK_WHETHER_IT_IS_KEPT(ADVISER),
    ASK_IN_TIME(ADVISER_BESIDE_THE_LEAD), CHASE_ANSWER(ADVISER_BESIDE_THE_LEAD), CHASE_OTHER_STATE(ADVISER_BESIDE_THE_LEAD), SPEAK_OF_APPEAL(ADVISER_BESIDE_THE_LEAD),
    TELL_AUTHORITY(ADVISER_BESIDE_THE_LEAD), PREPARE_DAY(LEAD), TEST_LINE_AHEAD(LEAD), TEST_LINE_ON_THE_DAY(LEAD);

    /**
     * Who does it. What only the adviser knows of stands behind a wall for whoever leads her case; where the two stand beside her together, a word of hers that
     * the lead writes down may end what the adviser has to do, or ask for it.
     */
    enum Whose { ADVISER, ADVISER_BESIDE_THE_LEAD, LEAD }

    private final Whose whose;

    Owed(Whose whose) {
        this.whose = whose;
    }

    /** Whoever leads her case may know of it. */
    boolean leadToo() {
        return whose != ADVISER;
    }

    /** Whoever leads her case does it. */
    boolean leadDoes() {
        return whose == LEAD;
    }
}
