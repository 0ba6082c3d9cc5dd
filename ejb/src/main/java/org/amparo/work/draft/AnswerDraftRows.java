package org.amparo.work.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.LastWrites;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.vault.Sealed;

/** Stored drafts of answers, one per person, form and referral. */
@ApplicationScoped
class AnswerDraftRows {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    /** Whether what was sent may still be read: what is shut is not answered either. */
    boolean stillShared(ReferralId referral, Permit permit) {
        permit.mustCover(permit.survivor());
        return (Boolean) entities.createNativeQuery("select amparo.still_shared(:referral)").setParameter("referral", referral.value()).getSingleResult();
    }

    /** By the rest of the form's name; opened with a permit. */
    Map<String, DraftRows.Row> ofPage(String page, ReferralId referral, StaffId whose, ListPermit leave) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select draft_id, content, saved_at, form from amparo.answer_draft
                where user_id = :user and starts_with(form, :page) and referral_id = :referral and survivor_id = :survivor""")
                .setParameter("user", whose.value()).setParameter("page", page).setParameter("referral", referral.value())
                .setParameter("survivor", leave.survivor().value()).getResultList();
        return rows.stream().collect(Collectors.toMap(r -> ((String) r[3]).substring(page.length()), r -> new DraftRows.Row((UUID) r[0], Sealed.read(r[1]), (Instant) r[2])));
    }

    void keep(DraftRows.Row draft, String form, ReferralId referral, Permit permit) {
        last.add("""
                insert into amparo.answer_draft (draft_id, user_id, form, referral_id, survivor_id, recipient, content, saved_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (user_id, form, referral_id) do update set draft_id = excluded.draft_id, content = excluded.content, saved_at = excluded.saved_at""",
                draft.id(), permit.holder().value(), form, referral.value(), permit.survivor().value(), permit.organisation().value(), draft.content().stored(), draft.savedAt());
    }

    void drop(String form, ReferralId referral, Permit permit) {
        last.add("delete from amparo.answer_draft where user_id = ? and form = ? and referral_id = ?", permit.holder().value(), form, referral.value());
    }
}
