package org.amparo.casework.reopening;

/** Why a closed case is taken up again; she need not say. */
public enum WhyBack {
    CAME_BACK, FOUND_AGAIN, NEW_DANGER, NEW_NEED, CLOSED_TOO_SOON, CLOSED_IN_ERROR, NOT_SAID
}
