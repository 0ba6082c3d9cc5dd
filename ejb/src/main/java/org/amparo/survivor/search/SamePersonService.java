package org.amparo.survivor.search;

import static org.amparo.access.Action.COMPARE_RECORDS;
import static org.amparo.access.Action.JOIN_RECORDS;
import static org.amparo.access.Action.LIST_DOUBLES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.TimeKey;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.Survivors;

/**
 * The door for the supervisor who was told of a possible double. The list shows nobody's name; while the question is open both records
 * may be looked at side by side. Records are joined only on the survivor's word, for which the leads ask.
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
    private Survivors survivors;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    /** @param from the key of the page before, or null for the oldest */
    public Page<Pair> open(String from) {
        ListPermit leave = access.requireList(LIST_DOUBLES);
        Page<PairRecords.Row> page = Page.of(records.open(TimeKey.parse(from, TimeKey.FIRST), leave), row -> TimeKey.of(row.foundAt(), row.id()));
        List<PairRecords.Row> rows = page.rows();
        access.showing(leave, rows.stream().flatMap(r -> Stream.of(r.survivor(), r.other())).filter(s -> s != null).distinct().toList());
        var names = people.people(rows.stream().map(PairRecords.Row::foundBy).toList());
        return page.map(r -> new Pair(r.id(), names.containsKey(r.foundBy()) ? names.get(r.foundBy()).name() : "", r.foundAt(), r.certain(), r.other() == null));
    }

    /** Both records, a fact on each: names, year of birth, language, and who leads. */
    public PairShown look(PairId id) {
        PairRecords.Row row = records.toCompare(id).orElseThrow(() -> access.refuse(COMPARE_RECORDS, id));
        List<PairShown.Side> sides = new ArrayList<>(List.of(side(access.require(COMPARE_RECORDS, row.survivor()))));
        if (row.other() != null) sides.add(side(access.require(COMPARE_RECORDS, row.other())));
        String by = people.person(row.foundBy()).map(Person::name).orElse("");
        return new PairShown(new Pair(id, by, row.foundAt(), row.certain(), row.other() == null), sides);
    }

    private PairShown.Side side(Permit permit) {
        LocalDate born = survivors.age(permit).born();
        return new PairShown.Side(survivors.names(permit).get(permit.survivor()).strip(), born == null ? "" : Integer.toString(born.getYear()),
                survivors.face(permit).language(), lead(permit).flatMap(people::person).map(Person::name).orElse(""));
    }

    /** Whoever leads the earlier record is told, and asks her; whoever met it is told nothing. */
    public void decide(PairId id, boolean same) {
        PairRecords.Row row = records.one(id).or(() -> records.decided(id)).orElseThrow(() -> access.refuse(JOIN_RECORDS, id));
        Permit permit = access.require(JOIN_RECORDS, row.survivor());
        if (records.one(id).isEmpty()) throw new Stale();
        records.decide(id, same, clock.instant(), permit);
        if (same) lead(permit).ifPresent(lead -> notices.tell(lead, NoticeKind.SAME_PERSON_PERHAPS, row.survivor()));
    }

    private Optional<StaffId> lead(Permit permit) {
        return careTeam.of(permit).stream().filter(p -> p.relation() == Relation.LEAD).map(CareTeam.Place::user).findFirst()
                .flatMap(people::person).map(Person::id);
    }
}
