package org.amparo.casework;

/** What a safe ending consists of, asked before a case closes (W14); of what is still open, that somebody else goes on with it as wished. The plan she leaves with and what comes afterwards are records of their own. */
public enum Ending {
    WAY_BACK_TOLD, FEEDBACK_OFFERED, REST_GOES_ELSEWHERE
}
