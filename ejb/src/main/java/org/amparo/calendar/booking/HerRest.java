package org.amparo.calendar.booking;

import java.time.LocalDate;
import org.amparo.access.Permit;

/** What does she want to rest from on that day? Asked here, answered by the area that keeps her rest. */
public interface HerRest {

    /**
     * What rests; why is nobody's to ask.
     * @param meetings she wants no appointments for a while; @param proceedings nothing about proceedings; @param thinking a day of hers to recover and to think
     */
    record Rest(boolean meetings, boolean proceedings, boolean thinking) {}

    Rest on(LocalDate day, Permit permit);
}
