package org.amparo.work;

/** What came of a task. "We are looking into it" is not among them. */
public enum TaskOutcome {
    DONE, DONE_BY_SOMEBODY_ELSE, SURVIVOR_DECLINED, NOT_POSSIBLE, AGREED_ANOTHER_WAY
}
