package org.amparo.calendar.booking;

import org.amparo.access.Permit;

/** Whom she meets and where she is brought: nobody who is kept away from her. Asked before a meeting is saved, answered by whoever keeps that list. */
public interface WhoElseComes {

    /** Says beside {@code withWhom} and {@code place} what is wrong with it. */
    void mayCome(String withWhom, String place, Permit permit);
}
