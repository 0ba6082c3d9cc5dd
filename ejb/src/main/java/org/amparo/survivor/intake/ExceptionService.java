package org.amparo.survivor.intake;

import static org.amparo.access.Action.LIST_EXCEPTIONS;
import static org.amparo.access.Action.REVIEW_EXCEPTION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;

/** The door to the second look at acts without consent: by a supervisor, within a day, never by whoever acted (W1.6, INV-12). */
@Stateless
public class ExceptionService {

    @Inject
    private Access access;
    @Inject
    private ExceptionRecords records;
    @Inject
    private People people;
    @Inject
    private Clock clock;

    public List<OpenException> open() {
        ListPermit leave = access.requireList(LIST_EXCEPTIONS);
        List<ExceptionRecords.Row> rows = records.open(leave);
        access.showing(leave, rows.stream().map(ExceptionRecords.Row::survivor).toList());
        var names = people.people(rows.stream().map(ExceptionRecords.Row::recordedBy).toList());
        return rows.stream().map(r -> new OpenException(r.id(), r.survivor(), r.told(), names.containsKey(r.recordedBy()) ? names.get(r.recordedBy()).name() : "", r.recordedAt(), r.reviewDue())).toList();
    }

    public void review(UUID id, boolean upheld) {
        ExceptionRecords.Row row = records.one(id).or(() -> records.reviewed(id)).orElse(null);
        if (row == null) throw access.refuse(REVIEW_EXCEPTION, new org.amparo.shared.CaseId(id));
        Permit permit = access.require(REVIEW_EXCEPTION, row.survivor());
        if (row.recordedBy().equals(permit.holder())) throw Unacceptable.because("review", "survivor.problem.notYourOwn");
        if (records.one(id).isEmpty()) throw new Stale();
        records.review(id, upheld, clock.instant(), permit);
    }
}
