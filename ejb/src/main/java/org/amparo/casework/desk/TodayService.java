package org.amparo.casework.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.calendar.MyMeetings;
import org.amparo.casework.CaseFiles;
import org.amparo.survivor.Survivors;
import org.amparo.work.DueTask;
import org.amparo.work.Tasks;

/** The door to the first page: two lists, each asked for and on record by itself, whose people are read together. */
@Stateless
public class TodayService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private Tasks tasks;
    @Inject
    private MyMeetings meetings;
    @Inject
    private Survivors survivors;
    @Inject
    private CaseFiles files;
    @Inject
    private NamesForCalendars names;

    /** @param most of the meetings between the two moments */
    public Today today(int most, Instant from, Instant until) {
        ListPermit toTasks = access.requireList(Action.LIST_TASKS);
        ListPermit toMeetings = access.requireList(Action.LIST_APPOINTMENTS);
        List<DueTask> due = tasks.soonest(caller.user(), Desk.SHOWN + 1, toTasks);
        MyMeetings.Found found = meetings.first(most, from, until, toMeetings);
        Permit inMeetings = access.showing(toMeetings, found.shown());
        Permit both = access.both(access.showing(toTasks, due.stream().map(DueTask::survivor).toList()), inMeetings);
        return new Today(Desk.of(TaskRow.of(due, files.all(both), survivors.faces(both))), meetings.rows(found, names.of(both), inMeetings));
    }
}
