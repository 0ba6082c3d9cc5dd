package org.amparo.survivor.retelling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to the ledger: the care team records and plans; a supervisor looks before a fourth full account, and reads numbers. */
@Stateless
public class RetellingService {

    /** How far back the report looks. */
    private static final int REPORT_DAYS = 365;

    @Inject
    private Access access;
    @Inject
    private Ledger ledger;
    @Inject
    private Retellings rows;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    public Tellings tellings(Id subject) {
        Permit permit = access.require(Action.READ_TELLINGS, subject);
        return new Tellings(rows.all(permit).stream().map(t -> ledger.opened(t, permit)).toList());
    }

    public RetellingDetails telling(RetellingId id) {
        Permit permit = access.require(Action.READ_TELLINGS, id);
        return ledger.opened(ledger.found(id, permit), permit);
    }

    /** Whether it may be made now is said by what is read next: planned, or waiting for a look. */
    public RetellingId plan(Id subject, PlanTelling plan) {
        return ledger.plan(plan, access.require(Action.RECORD_TELLING, subject));
    }

    /** What happened elsewhere, before us or without us, counts like every other. */
    public RetellingId told(Id subject, RecordTelling said) {
        Permit permit = access.require(Action.RECORD_TELLING, subject);
        RetellingId id = ledger.told(said, null, permit);
        timeline.add(TimelineKind.STORY_TOLD, permit.survivor(), permit);
        return id;
    }

    public void happened(RetellingId id, RecordTelling said, long version) {
        Permit permit = access.require(Action.RECORD_TELLING, id);
        Stale.check(version, ledger.found(id, permit).version());
        ledger.told(said, id, permit);
        timeline.add(TimelineKind.STORY_TOLD, permit.survivor(), permit);
    }

    public void spared(RetellingId id, long version) {
        Permit permit = access.require(Action.RECORD_TELLING, id);
        Stale.check(version, ledger.found(id, permit).version());
        ledger.spared(id, permit);
        timeline.add(TimelineKind.TELLING_SPARED, permit.survivor(), permit);
    }

    /** Those of the supervisor's units that wait for her. */
    public List<LookAsked> waiting() {
        ListPermit leave = access.requireList(Action.LIST_RETELLINGS);
        List<LookAsked> asked = rows.waiting(leave);
        access.showing(leave, asked.stream().map(LookAsked::survivor).toList());
        return asked;
    }

    public void look(RetellingId id, boolean agreed, long version) {
        Permit permit = access.require(Action.LOOK_AT_RETELLING, id);
        Retelling telling = ledger.found(id, permit);
        Stale.check(version, telling.version());
        ledger.looked(telling, agreed, permit);
    }

    public AvoidableRetellings report() {
        ListPermit leave = access.requireList(Action.LIST_RETELLINGS);
        List<ToldOnce> told = rows.toldSince(LocalDate.now(clock).minusDays(REPORT_DAYS), leave);
        access.showing(leave, told.stream().map(ToldOnce::survivor).distinct().toList());
        return AvoidableRetellings.of(told);
    }
}
