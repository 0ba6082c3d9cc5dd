package org.amparo.casework;

import java.time.Instant;
import java.util.List;
import org.amparo.calendar.MeetingAhead;
import org.amparo.work.DueTask;

/** What is left when she took back her consent to the work: how to reach her, what is still owed, which meetings can be called off, until when.
 * @param until when the case closes by itself; null once it has */
public record SafeEndingPage(CaseHead head, List<DueTask> owed, List<MeetingAhead> meetings, Instant until) {

    public SafeEndingPage {
        owed = List.copyOf(owed);
        meetings = List.copyOf(meetings);
    }

    @Override
    public String toString() {
        return "safe ending of " + head.survivor();
    }
}
