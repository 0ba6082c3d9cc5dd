package org.amparo.support;

/** The only reasons for which a provider may end a service (W4). */
public enum EndReason {
    SERVICE_CLOSED, SAFETY_OF_OTHERS, MOVED_OUT_OF_AREA, NEED_MET, DUPLICATE;

    /** Something else must be in place first, unless nothing is needed any more. */
    boolean needsAlternative() {
        return this != NEED_MET;
    }
}
