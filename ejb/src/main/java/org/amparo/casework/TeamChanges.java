package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.shared.Id;
import org.amparo.shared.LastWrites;
import org.amparo.shared.StaffId;

/** The history of a team. */
@ApplicationScoped
class TeamChanges {

    private static final int SHOWN = 20;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;
    @Inject
    private Clock clock;

    void add(CaseFacts facts, Relation place, StaffId from, StaffId to, TeamReason reason, Told told, Permit permit) {
        last.add("""
                insert into amparo.team_change (change_id, survivor_id, custodian, unit_id, case_id, place, from_user, to_user, reason, told, by_user, at)
                values (?, ?, ?, cast(? as uuid), ?, ?, cast(? as uuid), cast(? as uuid), ?, cast(? as text), ?, ?)""",
                Id.next(), permit.survivor().value(), permit.custodian().value(), text(facts.unit()), facts.id().value(), place.name(), text(from), text(to), reason.name(),
                told == null ? null : told.name(), permit.holder().value(), clock.instant());
    }

    private static String text(Id id) {
        return id == null ? null : id.toString();
    }

    @SuppressWarnings("unchecked")
    List<TeamChange> of(CaseFacts facts, Permit permit) {
        permit.mustCover(facts.survivor());
        List<Object[]> rows = entities.createNativeQuery("""
                select c.place, coalesce(f.display_name, ''), coalesce(t.display_name, ''), c.reason, c.told, coalesce(b.display_name, ''), c.at
                from amparo.team_change c left join amparo.staff_member f on f.user_id = c.from_user left join amparo.staff_member t on t.user_id = c.to_user
                left join amparo.staff_member b on b.user_id = c.by_user where c.case_id = :file order by c.at desc, c.change_id limit\s""" + SHOWN)
                .setParameter("file", facts.id().value()).getResultList();
        return rows.stream().map(r -> new TeamChange(Relation.valueOf((String) r[0]), (String) r[1], (String) r[2], TeamReason.valueOf((String) r[3]),
                r[4] == null ? null : Told.valueOf((String) r[4]), (String) r[5], (Instant) r[6])).toList();
    }
}
