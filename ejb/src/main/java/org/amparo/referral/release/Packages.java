package org.amparo.referral.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.PageAct;
import org.amparo.access.Permit;
import org.amparo.shared.LastWrites;
import org.amparo.shared.Lookup;
import org.amparo.shared.ReferralId;

/** What has been sent and said: releases, questions, messages. The row wall shows a partner only what is in force. */
@ApplicationScoped
class Packages {

    /** They are shown and end together. */
    private static final List<String> TABLES = List.of("referral_release", "referral_message", "referral_question");

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;
    @Inject
    private PageAct page;

    private record PartOf(Class<?> what, ReferralId referral) {}

    void add(Release release, Permit permit) {
        permit.mustCover(release.survivor());
        entities.persist(release);
    }

    /** For a release that nothing of the same act refers to. */
    void addLast(Release release, Permit permit) {
        permit.mustCover(release.survivor());
        last.add("""
                insert into amparo.referral_release (release_id, referral_id, survivor_id, custodian, recipient, stage, position, items, content, sha256,
                  consent_id, made_by, made_at, released_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as timestamptz))""", release.values());
    }

    void add(Question question, Permit permit) {
        permit.mustCover(question.survivor());
        entities.persist(question);
    }

    void add(Message message, Permit permit) {
        permit.mustCover(message.survivor());
        entities.persist(message);
    }

    List<Release> releases(ReferralId referral, Permit permit) {
        permit.mustCover(permit.survivor());
        return releases(referral);
    }

    /** For whoever only finds, so far, what there is to be shown. */
    List<Release> releases(ReferralId referral, ListPermit leave) {
        leave.survivor(); // one person's, not a list's
        return releases(referral);
    }

    private List<Release> releases(ReferralId referral) {
        return releasesOf(referral).rows(() -> entities.createQuery("select r from Release r where r.referral = :referral order by r.position", Release.class)
                .setParameter("referral", referral.value()).getResultList());
    }

    List<Question> questions(ReferralId referral, Permit permit) {
        permit.mustCover(permit.survivor());
        return questionsOf(referral).rows(() -> entities.createQuery("select q from Question q where q.referral = :referral order by q.id", Question.class)
                .setParameter("referral", referral.value()).getResultList());
    }

    Optional<Question> question(UUID id, Permit permit) {
        return Optional.ofNullable(entities.find(Question.class, id)).filter(q -> permit.subjects().contains(q.survivor()));
    }

    List<Message> messages(ReferralId referral, Permit permit) {
        permit.mustCover(permit.survivor());
        return messagesOf(referral).rows(() -> entities.createQuery("select m from Message m where m.referral = :referral order by m.id desc", Message.class)
                .setParameter("referral", referral.value()).setMaxResults(MOST).getResultList()).reversed();
    }

    Lookup<Release> releasesOf(ReferralId referral) {
        return lookup(Release.class, "referral_release", "t.position", referral);
    }

    Lookup<Question> questionsOf(ReferralId referral) {
        return lookup(Question.class, "referral_question", "t.question_id", referral);
    }

    Lookup<Message> messagesOf(ReferralId referral) {
        return lookup(Message.class, "referral_message", "t.message_id desc", referral);
    }

    private <T> Lookup<T> lookup(Class<T> what, String table, String order, ReferralId referral) {
        return page.once(new PartOf(what, referral), () -> Lookup.of(what, "amparo." + table + " t where t.referral_id = ?", order, MOST, referral.value()));
    }

    /** Shows the identity to a partner that has just said yes, if consent still runs, and hides it when the yes was a wrong click. */
    int settleIdentity(ReferralId referral, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.flush();
        return ((Number) entities.createNativeQuery("select amparo.settle_identity(cast(:referral as uuid))")
                .setParameter("referral", referral.value()).getSingleResult()).intValue();
    }

    void takeBackOwn(ReferralId referral, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.flush();
        entities.createNativeQuery("select amparo.take_back_own(cast(:referral as uuid))").setParameter("referral", referral.value()).getSingleResult();
    }

    /** Everything the partner could read of it, from this moment. */
    void takeBack(ReferralId referral, Instant at, Permit permit) {
        permit.mustCover(permit.survivor());
        for (String table : TABLES)
            entities.createNativeQuery("update amparo." + table + " set taken_back_at = :at where referral_id = :referral and taken_back_at is null")
                    .setParameter("at", at).setParameter("referral", referral.value()).executeUpdate();
    }

    void giveBack(ReferralId referral, Instant hiddenAt, Permit permit) {
        permit.mustCover(permit.survivor());
        for (String table : TABLES)
            entities.createNativeQuery("update amparo." + table + " set taken_back_at = null where referral_id = :referral and taken_back_at = :at")
                    .setParameter("at", hiddenAt).setParameter("referral", referral.value()).executeUpdate();
    }

    void takeBack(Release release, Instant at, Permit permit) {
        permit.mustCover(release.survivor());
        entities.createNativeQuery("update amparo.referral_release set taken_back_at = :at where release_id = :id and taken_back_at is null")
                .setParameter("at", at).setParameter("id", release.id()).executeUpdate();
    }

    /** A finished referral stays readable for a while, for whoever has to write her own report. */
    void readableUntil(ReferralId referral, Instant until, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.flush();
        for (String table : TABLES)
            entities.createNativeQuery("update amparo." + table + " set readable_until = cast(:until as timestamptz) where referral_id = :referral and taken_back_at is null")
                    .setParameter("until", until == null ? null : until.toString()).setParameter("referral", referral.value()).executeUpdate();
    }
}
