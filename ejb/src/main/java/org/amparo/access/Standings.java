package org.amparo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.shared.LastWrites;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** Asks the owner's function how a record stands to the caller: one statement, the same for a record that does not exist. */
@ApplicationScoped
class Standings {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private HeldRoles roles;
    @Inject
    private LastWrites last;
    @Inject
    private PageAct page;

    Standing of(UUID asked, Caller caller, Instant at) {
        Object[] row = page.once(asked, () -> row(asked));
        Set<Role> held = roles.now();
        if (row == null)
            return new Standing(held, caller.isSystem(), null, caller.organisation().value(), Standing.State.NONE, false, false, Set.of(), at);
        return new Standing(held, caller.isSystem(), new SurvivorId((UUID) row[0]), (UUID) row[1], Standing.State.valueOf((String) row[2]),
                (Boolean) row[3], (Boolean) row[4], relations((String) row[5], caller), shunned(row, caller), at);
    }

    private Object[] row(UUID asked) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select survivor_id, custodian, standing, withdrawn, excluded, relations, shunned from amparo.standing(cast(:asked as uuid))""")
                .setParameter("asked", asked).getResultList();
        if (rows.isEmpty()) return null;
        Object[] row = rows.get(0);
        // who received a referral stands to that referral, and only by it to her; everybody else stands to her
        boolean toHer = !Arrays.asList(((String) row[5]).split(",")).contains(Relation.RECIPIENT.name());
        return toHer ? page.once(row[0], () -> row) : row;
    }

    /** Told to the house that keeps the record only. */
    private static Shunned shunned(Object[] row, Caller caller) {
        if (!row[1].equals(caller.organisation().value())) return null;
        if (row[6] == null) return new Shunned(Set.of());
        return new Shunned(Arrays.stream(((String) row[6]).split(",")).map(OrganisationId::parse).collect(Collectors.toSet()));
    }

    private static Set<Relation> relations(String names, Caller caller) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (caller.isSystem()) relations.add(Relation.SYSTEM);
        if (!names.isEmpty()) Arrays.stream(names.split(",")).map(Relation::valueOf).forEach(relations::add);
        return relations;
    }

    void name(UUID object, SurvivorId survivor, UUID recipient, String spoken) {
        entities.createNativeQuery("""
                insert into amparo.subject_object (object_id, survivor_id, recipient, spoken)
                values (:object, :survivor, cast(:recipient as uuid), :spoken)""")
                .setParameter("object", object).setParameter("survivor", survivor.value())
                .setParameter("recipient", recipient == null ? null : recipient.toString()).setParameter("spoken", spoken).executeUpdate();
    }

    /** The same for what this act does not ask about again. */
    void nameLast(UUID object, SurvivorId survivor) {
        last.add("insert into amparo.subject_object (object_id, survivor_id) values (?, ?)", object, survivor.value());
    }

    /** What a spoken number names; the nil id, which names nothing, for one that was never given out. */
    UUID spokenFor(String number) {
        Object named = entities.createNativeQuery("select amparo.spoken_for(:number)").setParameter("number", number).getSingleResult();
        return named == null ? Caller.NOBODY : (UUID) named;
    }

    Map<SurvivorId, String> numbers(Set<SurvivorId> of) {
        if (of.isEmpty()) return Map.of();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select survivor_id, spoken from amparo.subject_object where spoken is not null and survivor_id = any (cast(:of as uuid[]))")
                .setParameter("of", of.stream().map(SurvivorId::toString).collect(Collectors.joining(",", "{", "}"))).getResultList();
        return rows.stream().collect(Collectors.toMap(r -> new SurvivorId((UUID) r[0]), r -> (String) r[1], (one, other) -> one));
    }

    void begin(SurvivorId survivor, UUID custodian) {
        entities.createNativeQuery("""
                insert into amparo.survivor_standing (survivor_id, custodian, unit_id, standing)
                select :survivor, :custodian, (
                    select m.unit_id from amparo.staff_member m where m.organisation_id = :custodian and m.active and m.unit_id is not null
                      and (m.user_id = (select amparo.ctx_user()) or 'SUPERVISOR' = any (string_to_array(m.roles, ',')))
                    order by m.user_id <> (select amparo.ctx_user()), m.user_id limit 1), 'INTAKE'""")
                .setParameter("survivor", survivor.value()).setParameter("custodian", custodian).executeUpdate();
    }

    boolean beginWorry(SurvivorId person, StaffId holder, int most) {
        return (Boolean) entities.createNativeQuery("select amparo.begin_worry(cast(:person as uuid), cast(:holder as uuid), :most)")
                .setParameter("person", person.value()).setParameter("holder", holder.value()).setParameter("most", most).getSingleResult();
    }

    /** At the end of the act; once only, whoever tries. */
    void address(UUID object, SurvivorId survivor, UUID recipient) {
        last.add("update amparo.subject_object set recipient = ? where object_id = ? and survivor_id = ? and recipient is null", recipient, object, survivor.value());
    }

    void become(SurvivorId survivor, Standing.State state) {
        last.now();
        changed(entities.createNativeQuery("update amparo.survivor_standing set standing = :state where survivor_id = :survivor")
                .setParameter("state", state.name()).setParameter("survivor", survivor.value()).executeUpdate());
    }

    void withdrawn(SurvivorId survivor, boolean withdrawn) {
        last.now();
        changed(entities.createNativeQuery("update amparo.survivor_standing set withdrawn = :withdrawn where survivor_id = :survivor")
                .setParameter("withdrawn", withdrawn).setParameter("survivor", survivor.value()).executeUpdate());
    }

    void movesTo(SurvivorId survivor, UUID unit) {
        last.now();
        boolean sent = (Boolean) entities.createNativeQuery("select amparo.sends_to(cast(:survivor as uuid), cast(:unit as uuid))")
                .setParameter("unit", unit).setParameter("survivor", survivor.value()).getSingleResult();
        changed(sent ? 1 : 0);
    }

    UUID unit(SurvivorId survivor) {
        List<?> rows = entities.createNativeQuery("select unit_id from amparo.survivor_standing where survivor_id = :survivor")
                .setParameter("survivor", survivor.value()).getResultList();
        return rows.isEmpty() ? null : (UUID) rows.get(0);
    }

    private static void changed(int rows) {
        if (rows != 1) throw new IllegalStateException("no standing to change");
    }
}
