package org.amparo.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.ChildMatterId;
import org.amparo.shared.Id;
import org.amparo.vault.Sealed;

/** The stored matters, their steps and panels, behind the row wall. */
@ApplicationScoped
class Matters {

    /** Somebody of a panel as stored. */
    record Seat(UUID id, String profession, String voice, Sealed name, Sealed dissent) {}

    @PersistenceContext
    private EntityManager entities;

    void add(Matter matter, Permit permit) {
        permit.mustCover(matter.survivor());
        entities.persist(matter);
        // the sight of whoever opens the case may end with the same act
        entities.flush();
    }

    void add(MatterStep step, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(step);
        entities.flush();
    }

    void seat(Seat seat, UUID step, ChildMatterId matter, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.child_panel_member (member_id, step_id, matter_id, survivor_id, custodian, profession, voice, name, dissent)
                values (:id, :step, :matter, :survivor, :custodian, :profession, :voice, cast(:name as bytea), cast(:dissent as bytea))""")
                .setParameter("id", seat.id()).setParameter("step", step).setParameter("matter", matter.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("profession", seat.profession()).setParameter("voice", seat.voice())
                .setParameter("name", seat.name().stored()).setParameter("dissent", seat.dissent() == null ? null : seat.dissent().stored()).executeUpdate();
    }

    /** The panel as it was last written down. */
    @SuppressWarnings("unchecked")
    List<Seat> panel(ChildMatterId matter, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select m.member_id, m.profession, m.voice, m.name, m.dissent from amparo.child_panel_member m
                where m.matter_id = :matter and m.survivor_id = :survivor
                  and cast(m.step_id as text) = (select max(cast(l.step_id as text)) from amparo.child_panel_member l where l.matter_id = :matter) order by m.member_id"""
                ).setParameter("matter", matter.value()).setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Seat((UUID) r[0], (String) r[1], (String) r[2], Sealed.read(r[3]), Sealed.read(r[4]))).toList();
    }

    List<Matter> all(Permit permit) {
        return entities.createQuery("select m from Matter m where m.survivor = :survivor order by m.openedAt, m.id", Matter.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(200).getResultList();
    }

    Optional<Matter> find(ChildMatterId id, Permit permit) {
        return Optional.ofNullable(entities.find(Matter.class, id.value())).filter(m -> m.survivor().equals(permit.survivor()));
    }

    List<MatterStep> steps(ChildMatterId matter, Permit permit) {
        return entities.createQuery("select s from MatterStep s where s.matter = :matter and s.survivor = :survivor order by s.at desc, s.id desc", MatterStep.class)
                .setParameter("matter", matter.value()).setParameter("survivor", permit.survivor().value()).setMaxResults(100).getResultList();
    }

    UUID fresh() {
        return Id.next();
    }
}
