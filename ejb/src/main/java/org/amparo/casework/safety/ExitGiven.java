package org.amparo.casework.safety;

/** How she got the plan she leaves with. A paper is not safe for everybody. */
public enum ExitGiven {
    ON_PAPER, TALKED_THROUGH
}
