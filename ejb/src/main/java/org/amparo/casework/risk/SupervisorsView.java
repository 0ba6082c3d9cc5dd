package org.amparo.casework.risk;

/** What a supervisor who looked at a high risk says to it. The level stays as its maker set it. */
public enum SupervisorsView {
    AGREED, TALKED_OVER, REVIEW_ASKED
}
