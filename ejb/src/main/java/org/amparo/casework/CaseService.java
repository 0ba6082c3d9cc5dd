package org.amparo.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.casework.need.Needs;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Face;
import org.amparo.survivor.Survivors;
import org.amparo.work.Tasks;
import org.amparo.work.summary.CaseSummaries;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineEntry;

/** The door to reading cases: the caseload, the page of one case, its head for other pages, and facts without names for supervisors. */
@Stateless
public class CaseService {

    private static final int NEWEST = 8;

    @Inject
    private Access access;
    @Inject
    private CaseFileRows files;
    @Inject
    private CaseLists lists;
    @Inject
    private CaseHeads heads;
    @Inject
    private Survivors survivors;
    @Inject
    private Needs needs;
    @Inject
    private CaseSummaries summaries;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** One's own cases, the greatest danger and then what is due soonest first; names are opened for this page only. */
    public Page<CaseRow> caseload(CaseFilter filter, String after) {
        ListPermit leave = access.requireList(Action.LIST_CASES);
        Page<CaseRow> page = paged(lists.own(filter, CaseKey.parse(after), clock.instant(), leave));
        Permit permit = access.showing(leave, page.rows().stream().map(CaseRow::survivor).toList());
        Map<SurvivorId, Face> faces = page.isEmpty() ? Map.of() : survivors.faces(permit);
        return page.map(row -> row.with(faces.get(row.survivor())));
    }

    /** A supervisor's unit: who is responsible and what is late, never who it is about. */
    public Page<CaseRow> unit(CaseFilter filter, String after) {
        ListPermit leave = access.requireList(filter.lateOnly() ? Action.LIST_LATE_CASES : Action.LIST_UNIT_CASES);
        Page<CaseRow> page = paged(lists.ofUnit(filter, CaseKey.parse(after), clock.instant(), leave));
        access.showing(leave, page.rows().stream().map(CaseRow::survivor).toList());
        return page;
    }

    /** What is late in a supervisor's unit, and where an answer about safety is owed within the hour: the first page of it. */
    public List<CaseRow> pressing() {
        ListPermit leave = access.requireList(Action.LIST_LATE_CASES);
        List<CaseRow> rows = paged(lists.pressing(clock.instant(), leave)).rows();
        access.showing(leave, rows.stream().map(CaseRow::survivor).toList());
        return rows;
    }

    public CasePage page(CaseId id) {
        Permit permit = access.require(Action.READ_CASE, id);
        CaseHead head = heads.of(permit);
        CaseFile file = files.of(permit).orElseThrow(() -> access.refuse(Action.READ_CASE, id));
        return new CasePage(head, file.type(), file.opened(), file.closeReason(), needs.all(permit), summaries.of(permit), tasks.open(permit),
                timeline.newest(NEWEST, permit), CaseWorkflow.TABLE.actionsFrom(file.facts().state(), caller.actors()));
    }

    /** For pages of other areas: by the case, the survivor or anything else that is named as hers. */
    public CaseHead head(Id subject) {
        return heads.of(access.require(Action.READ_CASE_HEAD, subject));
    }

    /** What a supervisor may know of a case of her unit: codes, dates and colleagues. */
    public CaseOutline outline(CaseId id) {
        Permit permit = access.require(Action.READ_CASE_FACTS, id);
        CaseFile file = files.of(permit).orElseThrow(() -> access.refuse(Action.READ_CASE_FACTS, id));
        return new CaseOutline(file.facts(), file.type(), file.opened(), file.closeReason(), heads.team(permit), summaries.of(permit), tasks.open(permit));
    }

    public Page<TimelineEntry> timeline(CaseId id, String after) {
        return timeline.of(after, access.require(Action.READ_CASE, id));
    }

    private static Page<CaseRow> paged(List<CaseRow> fetched) {
        return Page.of(fetched, CaseRow::key);
    }
}
