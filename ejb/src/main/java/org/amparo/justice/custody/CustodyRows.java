package org.amparo.justice.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.vault.Sealed;

/** The stored accounts. A line is written once; the database numbers it and binds it to the one before. */
@ApplicationScoped
class CustodyRows {

    static final List<String> SEALED = List.of("handed_from", "handed_to", "place", "tool", "sha_before", "sha_after", "reason", "witness");
    private static final String COLUMNS = String.join(", ", SEALED);

    /** What the database knows of an account besides its lines. */
    record Checked(int lines, int faults) {}

    @PersistenceContext
    private EntityManager entities;

    void add(UUID id, ItemId item, CustodyAct act, Actor actor, List<Sealed> sealed, Instant at, Permit permit) {
        var query = entities.createNativeQuery("insert into amparo.custody_entry (entry_id, item_id, survivor_id, custodian, act, actor, by_user, at, " + COLUMNS + ") "
                + "values (:id, :item, :survivor, :custodian, :act, :actor, :by, :at, cast(:s0 as bytea), cast(:s1 as bytea), cast(:s2 as bytea), cast(:s3 as bytea), "
                + "cast(:s4 as bytea), cast(:s5 as bytea), cast(:s6 as bytea), cast(:s7 as bytea))")
                .setParameter("id", id).setParameter("item", item.value()).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("act", act.name()).setParameter("actor", actor.name()).setParameter("by", permit.holder().value()).setParameter("at", at.truncatedTo(ChronoUnit.MICROS));
        for (int i = 0; i < SEALED.size(); i++) query.setParameter("s" + i, sealed.get(i) == null ? null : sealed.get(i).stored());
        query.executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Link> of(ItemId item, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("select entry_id, item_id, number, act, actor, by_user, at, previous, link, " + COLUMNS
                + " from amparo.custody_entry where item_id = :item and survivor_id = :survivor order by number limit 1000")
                .setParameter("item", item.value()).setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(CustodyRows::link).toList();
    }

    private static Link link(Object[] r) {
        List<byte[]> sealed = new ArrayList<>();
        for (int i = 0; i < SEALED.size(); i++) sealed.add((byte[]) r[9 + i]);
        return new Link((UUID) r[0], (UUID) r[1], ((Number) r[2]).intValue(), (String) r[3], (String) r[4], (UUID) r[5], (Instant) r[6], sealed, (String) r[7], (String) r[8]);
    }

    /** How many lines the account has had, so that what is missing at its end shows, and how many faults the database itself finds in it. */
    Checked checked(ItemId item, Permit permit) {
        Object[] row = (Object[]) entities.createNativeQuery("""
                select i.entries, (select count(*) from amparo.custody_breaks(i.item_id)) from amparo.evidence_item i where i.item_id = :item and i.survivor_id = :survivor""")
                .setParameter("item", item.value()).setParameter("survivor", permit.survivor().value()).getSingleResult();
        return new Checked(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }
}
