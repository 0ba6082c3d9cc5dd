package org.amparo.survivor.search;

import static org.amparo.access.Action.JOIN_RECORDS;
import static org.amparo.access.Action.LIST_UNIT_CASES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.CareTeam;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/**
 * The door for the supervisor who was told of a possible double. She sees nobody's name; records are joined by their leads, and only
 * on the survivor's word.
 */
@Stateless
public class SamePersonService {

    @Inject
    private Access access;
    @Inject
    private PairRecords records;
    @Inject
    private CareTeam careTeam;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    public List<Pair> open() {
        ListPermit leave = access.requireList(LIST_UNIT_CASES);
        List<PairRecords.Row> rows = records.open(leave);
        access.showing(leave, rows.stream().flatMap(r -> Stream.of(r.survivor(), r.other())).filter(s -> s != null).distinct().toList());
        var names = people.people(rows.stream().map(PairRecords.Row::foundBy).toList());
        return rows.stream().map(r -> new Pair(r.id(), names.containsKey(r.foundBy()) ? names.get(r.foundBy()).name() : "", r.foundAt(), r.certain(), r.other() == null)).toList();
    }

    /** Whoever leads the earlier record is told, and asks her; whoever met it is told nothing. */
    public void decide(PairId id, boolean same) {
        PairRecords.Row row = records.one(id).orElse(null);
        if (row == null) throw access.refuse(JOIN_RECORDS, id);
        Permit permit = access.require(JOIN_RECORDS, row.survivor());
        records.decide(id, same, clock.instant(), permit);
        if (same) lead(permit).ifPresent(lead -> notices.tell(lead, NoticeKind.SAME_PERSON_PERHAPS, row.survivor()));
    }

    private Optional<StaffId> lead(Permit permit) {
        return careTeam.of(permit).stream().filter(p -> p.relation() == Relation.LEAD).map(CareTeam.Place::user).findFirst()
                .flatMap(people::person).map(Person::id);
    }
}
