package org.amparo.survivor.joined;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.access.SaidHow;
import org.amparo.survivor.search.PairId;

/** What she was asked about one of her records, and what she said. */
@ApplicationScoped
class WordRows {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    List<Question> asked(Permit permit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select a.pair_id, w.said, w.said_at from unnest(amparo.asked_about(:her)) with ordinality a(pair_id, place)
                left join amparo.same_person_word w on w.pair_id = a.pair_id and w.survivor_id = :her order by a.place""")
                .setParameter("her", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Question(new PairId((UUID) r[0]), r[1] == null ? null : HerWord.valueOf((String) r[1]), (Instant) r[2])).toList();
    }

    /** As long as nothing was joined she may say something else. */
    void say(PairId pair, HerWord said, SaidHow how, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.same_person_word (pair_id, survivor_id, custodian, said, how, said_to, said_at)
                values (:pair, :her, :house, :said, :how, :by, :at)
                on conflict (pair_id, survivor_id) do update set said = excluded.said, how = excluded.how, said_to = excluded.said_to, said_at = excluded.said_at""")
                .setParameter("pair", pair.value()).setParameter("her", permit.survivor().value()).setParameter("house", permit.custodian().value())
                .setParameter("said", said.name()).setParameter("how", how.name()).setParameter("by", permit.holder().value()).setParameter("at", clock.instant())
                .executeUpdate();
    }
}
