package org.amparo.casework.risk;

/** Whether she took part, or why not. */
public enum TookPart {
    TOGETHER, PARTLY, WISHED_NOT, NOT_REACHED, NOT_SAFE_TO_ASK
}
