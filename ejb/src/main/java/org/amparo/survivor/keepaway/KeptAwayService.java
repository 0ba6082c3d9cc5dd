package org.amparo.survivor.keepaway;

import static org.amparo.access.Action.EDIT_EXCLUSIONS;
import static org.amparo.access.Action.READ_EXCLUSIONS;
import static org.amparo.access.Action.TELL_APART;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.shared.RelativeId;
import org.amparo.shared.Unacceptable;

/** The door to those who have no account and must stay away: her word is enough, every word of it is sealed. */
@Stateless
public class KeptAwayService {

    @Inject
    private Access access;
    @Inject
    private KeptAwayRows rows;
    @Inject
    private KeepingAway keeping;
    @Inject
    private KeptAwayWords words;
    @Inject
    private ToldAnswers answers;
    @Inject
    private Instance<FamilySuspicions> suspicions;
    @Inject
    private Event<ListChanged> changed;
    @Inject
    private Clock clock;

    public List<KeptAway> list(Id subject) {
        Permit permit = access.require(READ_EXCLUSIONS, subject);
        List<KeptAwayRows.Row> kept = rows.of(permit);
        Map<UUID, List<ToldApart>> told = kept.isEmpty() || !access.would(TELL_APART, permit) ? Map.of() : answers.of(permit);
        return kept.stream().map(row -> words.opened(row, standing(row, permit), told.getOrDefault(row.id(), List.of()), permit)).toList();
    }

    public void add(Id subject, KeepAway wanted) {
        keeping.add(wanted, null, null, access.require(EDIT_EXCLUSIONS, subject));
    }

    /** Not as long as somebody of the family may have had a part in it: that ends first, on their own page, with two people and a reason. */
    public void remove(Id subject, UUID id) {
        Permit permit = access.require(EDIT_EXCLUSIONS, subject);
        if (rows.of(permit).stream().anyMatch(row -> row.id().equals(id) && standing(row, permit) != null)) throw Unacceptable.because("action", "survivor.problem.suspicionStands");
        if (!rows.remove(id, clock.instant(), permit) && !rows.isHers(id, permit)) throw access.refuse(EDIT_EXCLUSIONS, subject);
        changed.fire(new ListChanged(permit));
    }

    /** The relative who is kept away by it and still suspected; null for everybody else. */
    private RelativeId standing(KeptAwayRows.Row row, Permit permit) {
        if (row.relative() == null || !suspicions.isResolvable()) return null;
        RelativeId relative = new RelativeId(row.relative());
        return permit.hold(Suspected.class, () -> new Suspected(suspicions.get().suspected(permit))).relatives().contains(relative) ? relative : null;
    }

    private record Suspected(Set<RelativeId> relatives) {}
}
