package org.amparo.survivor.joined;

import static org.amparo.access.Action.JOIN_RECORDS;
import static org.amparo.access.Action.LIST_JOINED;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.search.PairId;
import org.amparo.work.OnePerson;

/**
 * The door for the supervisor who was asked: joins two records when she said on each that both are hers, and parts them again. One leads
 * to the other and nothing is poured together: no consent reaches further, each record keeps its key, and parting leaves no trace but facts.
 */
@Stateless
public class JoinService {

    @Inject
    private Access access;
    @Inject
    private JoinRows rows;
    @Inject
    private Event<OnePerson> onePerson;

    public List<Joinable> joinable() {
        ListPermit leave = access.requireList(LIST_JOINED);
        List<JoinRows.Pair> pairs = rows.joinable(leave);
        access.showing(leave, pairs.stream().flatMap(p -> Stream.of(p.survivor(), p.other())).distinct().toList());
        return pairs.stream().map(p -> new Joinable(p.id(), p.foundAt())).toList();
    }

    /** @param earlierLeads whether the earlier record leads, or the later one */
    public void join(PairId id, Boolean earlierLeads) {
        JoinRows.Pair pair = rows.joinable(id).orElseThrow(() -> access.refuse(JOIN_RECORDS, id));
        Permit earlier = access.require(JOIN_RECORDS, pair.survivor());
        Permit later = access.require(JOIN_RECORDS, pair.other());
        if (earlierLeads == null) throw Unacceptable.because("leads", "survivor.problem.missing.leads");
        if (rows.keptAwayLeads(id, earlier)) throw Unacceptable.because("leads", "survivor.problem.keptAwayLeads");
        Permit leading = earlierLeads ? earlier : later;
        Permit led = earlierLeads ? later : earlier;
        if (rows.chained(leading, led)) throw Unacceptable.because("leads", "survivor.problem.joinedAlready");
        rows.join(id, leading, led);
        onePerson.fire(new OnePerson(leading, led.survivor(), true));
    }

    public List<Joined> joined() {
        ListPermit leave = access.requireList(LIST_JOINED);
        List<Object[]> all = rows.joined(leave);
        access.showing(leave, all.stream().flatMap(r -> Stream.of((UUID) r[1], (UUID) r[2])).distinct().map(SurvivorId::new).toList());
        return all.stream().map(r -> new Joined(new JoinId((UUID) r[0]), (String) r[4], (String) r[5], (Instant) r[3])).toList();
    }

    /** Everything goes back to where it was; on record with both. */
    public void part(JoinId join, PartWhy why) {
        JoinRows.Two two = rows.two(join).orElseThrow(() -> access.refuse(JOIN_RECORDS, join));
        ListPermit leave = access.requireList(LIST_JOINED);
        access.showing(leave, List.of(two.led()));
        Permit permit = access.require(JOIN_RECORDS, two.leading());
        if (why == null) throw Unacceptable.because("why", "survivor.problem.missing.why");
        rows.part(join, why, permit);
        onePerson.fire(new OnePerson(permit, two.led(), false));
    }
}
