package org.amparo.work.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.LastWrites;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;

/** Stored drafts, one per person, form and survivor; really deleted when they have served. */
@ApplicationScoped
class DraftRows {

    /** As stored, still sealed. */
    record Row(UUID id, Sealed content, Instant savedAt) {}

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    Optional<Row> find(String form, Permit permit) {
        return find(form, permit.holder(), permit.survivor());
    }

    /** Whether there is one; it is opened with a permit. */
    Optional<Row> find(String form, StaffId whose, ListPermit leave) {
        return find(form, whose, leave.survivor());
    }

    private Optional<Row> find(String form, StaffId whose, SurvivorId about) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select draft_id, content, saved_at from amparo.draft where user_id = :user and form = :form and survivor_id = :survivor""")
                .setParameter("user", whose.value()).setParameter("form", form).setParameter("survivor", about.value()).getResultList();
        return rows.stream().map(r -> new Row((UUID) r[0], Sealed.read(r[1]), (Instant) r[2])).findFirst();
    }

    /** By the rest of the form's name. */
    Map<String, Row> ofPage(String page, StaffId whose, ListPermit leave) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select draft_id, content, saved_at, form from amparo.draft where user_id = :user and starts_with(form, :page) and survivor_id = :survivor""")
                .setParameter("user", whose.value()).setParameter("page", page).setParameter("survivor", leave.survivor().value()).getResultList();
        return rows.stream().collect(Collectors.toMap(r -> ((String) r[3]).substring(page.length()), r -> new Row((UUID) r[0], Sealed.read(r[1]), (Instant) r[2])));
    }

    void keep(UUID id, String form, Sealed content, Instant now, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.draft (draft_id, user_id, form, survivor_id, custodian, content, saved_at)
                values (:id, :user, :form, :survivor, :custodian, :content, :now)
                on conflict (user_id, form, survivor_id) do update set draft_id = excluded.draft_id, content = excluded.content,
                  saved_at = excluded.saved_at""")
                .setParameter("id", id).setParameter("user", permit.holder().value()).setParameter("form", form)
                .setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("content", content.stored()).setParameter("now", now).executeUpdate();
    }

    /** Nobody reads it in this act: it goes with the fact of it, in one statement. */
    void drop(String form, Permit permit) {
        last.add("delete from amparo.draft where user_id = ? and form = ? and survivor_id = ?", permit.holder().value(), form, permit.survivor().value());
    }

    int dropOlder(Instant than, Permit run) {
        if (run.action() != Action.RUN_TIMER) throw new IllegalArgumentException("only the timer clears away");
        return entities.createNativeQuery("""
                with answers as (delete from amparo.answer_draft where saved_at < :than)
                delete from amparo.draft where saved_at < :than""").setParameter("than", than).executeUpdate();
    }
}
