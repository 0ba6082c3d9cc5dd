package org.amparo.justice.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.justice.proceeding.ProceedingWorkflow.Action;
import org.amparo.shared.LastWrites;
import org.amparo.vault.Sealed;

/** The stored proceedings and what was heard of each, behind the wall of legal matters. */
@ApplicationScoped
class ProceedingRecords {

    private static final int MOST = 100;

    /** News as stored, still sealed. */
    record Row(UUID id, UUID proceeding, Action what, LocalDate on, LocalDate next, AdjournedBecause because, Sealed words, Instant at) {}

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    void add(Proceeding proceeding, Permit permit) {
        permit.mustCover(proceeding.survivor());
        entities.persist(proceeding);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    List<Proceeding> all(Permit permit) {
        return entities.createQuery("select p from Proceeding p where p.survivor = :survivor order by p.country, p.recordedAt, p.id", Proceeding.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    Optional<Proceeding> find(ProceedingId id, Permit permit) {
        return Optional.ofNullable(entities.find(Proceeding.class, id.value())).filter(p -> p.survivor().equals(permit.survivor()));
    }

    /** Nobody reads it in this act: it goes with the fact of it, in one statement. */
    void heard(Row news, Permit permit) {
        last.add("""
                insert into amparo.proceeding_news (news_id, proceeding_id, survivor_id, custodian, what, happened_on, next_on, because, words, heard_at, recorded_by)
                values (?, ?, ?, ?, ?, cast(? as date), cast(? as date), cast(? as text), decode(cast(? as text), 'hex'), ?, ?)""",
                news.id(), news.proceeding(), permit.survivor().value(), permit.custodian().value(), news.what().name(), text(news.on()), text(news.next()), text(news.because()),
                news.words() == null ? null : java.util.HexFormat.of().formatHex(news.words().stored()), news.at(), permit.holder().value());
    }

    /** Of one proceeding, the newest first. */
    @SuppressWarnings("unchecked")
    List<Row> news(ProceedingId of, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select news_id, proceeding_id, what, happened_on, next_on, because, words, heard_at from amparo.proceeding_news
                where proceeding_id = :of and survivor_id = :survivor order by heard_at desc, news_id desc limit 200""")
                .setParameter("of", of.value()).setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Row((UUID) r[0], (UUID) r[1], Action.valueOf((String) r[2]), day(r[3]), day(r[4]), r[5] == null ? null : AdjournedBecause.valueOf((String) r[5]),
                Sealed.read(r[6]), (Instant) r[7])).toList();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
