package org.amparo.justice.task;

/** What can be owed in a legal matter. Whoever leads her case reads those that concern her; all others are the adviser's alone. */
public enum Owed {
    REVIEW_GOAL(true), GIVE_ORIENTATION(false), NAME_LAWYER(false), TELL_NEWS(false), ASK_ABOUT_NEWS(false), ANSWER_A_REQUEST(false), ASK_WHETHER_IT_IS_KEPT(false),
    ASK_IN_TIME(false), CHASE_ANSWER(false), CHASE_OTHER_STATE(false), SPEAK_OF_APPEAL(false), TELL_AUTHORITY(false),
    PREPARE_DAY(true), TEST_LINE_AHEAD(true), TEST_LINE_ON_THE_DAY(true);

    private final boolean leadToo;

    Owed(boolean leadToo) {
        this.leadToo = leadToo;
    }

    boolean leadToo() {
        return leadToo;
    }
}
