package org.amparo.casework.risk;

/** Whether she or hers are threatened because of a debt. */
public enum Threat {
    YES, NO, NOT_KNOWN, PREFERS_NOT_TO_SAY
}
