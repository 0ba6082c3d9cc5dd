package org.amparo.calendar.booking;

import org.amparo.access.Permit;

/** Has she a safety plan that holds? Asked before a hearing is planned, answered by the area that keeps her plan: that it holds, never what it says. */
public interface HerSafety {

    boolean planHolds(Permit permit);
}
