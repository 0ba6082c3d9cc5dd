package org.amparo.calendar.booking;

import org.amparo.access.Permit;

/** What does she need of a meeting? Asked here, answered by the area that keeps the register. */
public interface HerWishes {

    SheNeeds of(Permit permit);
}
