package org.amparo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.amparo.shared.LastWrites;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.Page;

/** What was told to one person or her team. */
@ApplicationScoped
@NoPersonalData("a kind and an id")
class ToldNotices {

    /** More than this is "99+". */
    static final int COUNTED = 100;
    private static final UUID NO_TEAM = new UUID(0, 0);
    private static final String MINE = " (to_user = :person or to_org = :team) ";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    void unseenWithTheRest(Addressed whose, IntConsumer answer) {
        last.asking("(select count(*) from (select from amparo.notice where seen_at is null and (to_user = ? or to_org = ?) limit ?) few)",
                count -> answer.accept(((Number) count).intValue()), whose.person(), team(whose), COUNTED);
    }

    List<NoticeRow> page(Addressed whose, UUID after) {
        var query = entities.createNativeQuery("select notice_id, kind, ref, at, seen_at is not null from amparo.notice where" + MINE
                + (after == null ? "" : "and notice_id < :after ") + "order by notice_id desc limit :most")
                .setParameter("person", whose.person()).setParameter("team", team(whose)).setParameter("most", Page.SIZE + 1);
        if (after != null) query.setParameter("after", after);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(ToldNotices::read).toList();
    }

    Optional<NoticeRow> find(UUID id, Addressed whose) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select notice_id, kind, ref, at, seen_at is not null from amparo.notice where notice_id = :id and" + MINE)
                .setParameter("id", id).setParameter("person", whose.person()).setParameter("team", team(whose)).getResultList();
        return rows.stream().map(ToldNotices::read).findFirst();
    }

    void seen(UUID id, Addressed whose, Instant at) {
        entities.createNativeQuery("update amparo.notice set seen_at = :at where notice_id = :id and seen_at is null and" + MINE)
                .setParameter("at", at).setParameter("id", id).setParameter("person", whose.person()).setParameter("team", team(whose)).executeUpdate();
    }

    /** Up to the newest that was on the page: what came since has not been seen. */
    void seenUpTo(UUID newest, Addressed whose, Instant at) {
        entities.createNativeQuery("update amparo.notice set seen_at = :at where notice_id <= :newest and seen_at is null and" + MINE)
                .setParameter("at", at).setParameter("newest", newest).setParameter("person", whose.person()).setParameter("team", team(whose)).executeUpdate();
    }

    private static UUID team(Addressed whose) {
        return whose.team() == null ? NO_TEAM : whose.team();
    }

    private static NoticeRow read(Object[] r) {
        return new NoticeRow((UUID) r[0], NoticeKind.valueOf((String) r[1]), (UUID) r[2], (Instant) r[3], (Boolean) r[4]);
    }
}
