package org.amparo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.shared.Id;
import org.amparo.shared.LastWrites;
import org.amparo.shared.Lookup;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** The rows that let somebody in. Never deleted: who once could see is part of the answer to who saw. */
@ApplicationScoped
class Grants {

    private static final int MOST = 200;
    private static final String NAMED = "coalesce(s.display_name, '')";
    private static final String TEAM = """
            amparo.access_grant t left join amparo.staff_member s using (user_id)
            where t.survivor_id = :survivor and t.ended_at is null and t.relation in ('LEAD', 'DEPUTY', 'MEMBER')""";
    private static final String IN_ORDER = "array_position(array['LEAD', 'DEPUTY', 'MEMBER'], t.relation), t.granted_at";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;
    @Inject
    private PageAct page;

    private record TeamOf(SurvivorId survivor) {}

    void add(SurvivorId survivor, StaffId user, Relation relation, StaffId by, Instant at, Instant until) {
        entities.createNativeQuery("""
                insert into amparo.access_grant (grant_id, survivor_id, user_id, relation, granted_by, granted_at, valid_until)
                values (:id, :survivor, :user, :relation, :by, :at, cast(:until as timestamptz))""")
                .setParameter("id", Id.next()).setParameter("survivor", survivor.value()).setParameter("user", user.value())
                .setParameter("relation", relation.name()).setParameter("by", by.value()).setParameter("at", at)
                .setParameter("until", until == null ? null : until.toString()).executeUpdate();
    }

    void add(SurvivorId survivor, List<CareTeam.Seat> seats, StaffId by, Instant at) {
        entities.createNativeQuery("""
                insert into amparo.access_grant (grant_id, survivor_id, user_id, relation, granted_by, granted_at)
                select id, :survivor, person, place, :by, :at from unnest(cast(:ids as uuid[]), cast(:users as uuid[]), cast(:places as text[])) as seat(id, person, place)""")
                .setParameter("survivor", survivor.value()).setParameter("by", by.value()).setParameter("at", at).setParameter("ids", array(seats, seat -> Id.next()))
                .setParameter("users", array(seats, CareTeam.Seat::user)).setParameter("places", array(seats, CareTeam.Seat::relation)).executeUpdate();
    }

    void end(SurvivorId survivor, StaffId user, Relation relation, Instant at) {
        end(survivor, List.of(new CareTeam.Seat(user, relation)), at);
    }

    void end(SurvivorId survivor, List<CareTeam.Seat> seats, Instant at) {
        last.now();
        entities.createNativeQuery("""
                update amparo.access_grant set ended_at = :at from unnest(cast(:users as uuid[]), cast(:places as text[])) as seat(person, place)
                where survivor_id = :survivor and user_id = person and relation = place and ended_at is null""")
                .setParameter("at", at).setParameter("survivor", survivor.value())
                .setParameter("users", array(seats, CareTeam.Seat::user)).setParameter("places", array(seats, CareTeam.Seat::relation)).executeUpdate();
    }

    private static String array(List<CareTeam.Seat> seats, Function<CareTeam.Seat, Object> part) {
        return seats.stream().map(part).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    void endAll(SurvivorId survivor, StaffId user, Instant at) {
        last.now();
        entities.createNativeQuery("update amparo.access_grant set ended_at = :at where survivor_id = :survivor and user_id = :user and ended_at is null")
                .setParameter("at", at).setParameter("survivor", survivor.value()).setParameter("user", user.value()).executeUpdate();
    }

    void endEverybodys(SurvivorId survivor, Instant at) {
        last.now();
        entities.createNativeQuery("update amparo.access_grant set ended_at = :at where survivor_id = :survivor and ended_at is null")
                .setParameter("at", at).setParameter("survivor", survivor.value()).executeUpdate();
    }

    /** Until when an emergency opening of one's own lasts. */
    Optional<Instant> glassUntil(SurvivorId survivor, StaffId user) {
        return Optional.ofNullable((Instant) entities.createNativeQuery("""
                select max(valid_until) from amparo.access_grant
                where survivor_id = :survivor and user_id = :user and relation = 'BREAK_GLASS' and ended_at is null""", Instant.class)
                .setParameter("survivor", survivor.value()).setParameter("user", user.value()).getSingleResult());
    }

    @SuppressWarnings("unchecked")
    List<StaffId> inOrder(SurvivorId survivor) {
        List<UUID> ids = entities.createNativeQuery("select t.id from unnest(amparo.team_of(:survivor)) with ordinality t(id, place) order by t.place")
                .setParameter("survivor", survivor.value()).getResultList();
        return ids.stream().map(StaffId::new).distinct().toList();
    }

    List<CareTeam.Place> team(SurvivorId survivor) {
        return lookup(survivor).rows(() -> read(survivor)).stream().map(r -> new CareTeam.Place(new StaffId((UUID) r[0]), (String) r[1], Relation.valueOf((String) r[2]), (Instant) r[3])).toList();
    }

    Lookup<Object[]> lookup(SurvivorId survivor) {
        return page.once(new TeamOf(survivor), () -> Lookup.of(List.of("t.user_id", NAMED, "t.relation", "t.granted_at"), TEAM.replace(":survivor", "?"), IN_ORDER, MOST, survivor.value()));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> read(SurvivorId survivor) {
        return entities.createNativeQuery("select t.user_id, " + NAMED + ", t.relation, t.granted_at from " + TEAM + " order by " + IN_ORDER)
                .setParameter("survivor", survivor.value()).getResultList();
    }
}
