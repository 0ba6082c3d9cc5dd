package org.amparo.casework;

/** What a safe ending consists of, asked before a case closes (W14). */
public enum Ending {
    EXIT_SAFETY_PLAN_GIVEN, WAY_BACK_TOLD, FEEDBACK_OFFERED, AFTERCARE_DECIDED
}
