package org.amparo.justice.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Codes;
import org.amparo.vault.Sealed;

/** The stored orientation of one survivor and its talks, behind the wall of legal matters. */
@ApplicationScoped
class OrientationRecords {

    /** One talk as stored, still sealed. */
    record Row(UUID id, String topics, String language, Sealed interpreter, TeachBack teachBack, Sealed questions, Sealed answers, Instant at) {}

    @PersistenceContext
    private EntityManager entities;

    void add(LegalOrientation orientation, Permit permit) {
        permit.mustCover(orientation.survivor());
        entities.persist(orientation);
        entities.flush();
    }

    Optional<LegalOrientation> of(Permit permit) {
        return entities.createQuery("select o from LegalOrientation o where o.survivor = :survivor", LegalOrientation.class)
                .setParameter("survivor", permit.survivor().value()).getResultStream().findFirst();
    }

    void add(Row talk, OrientationId of, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.legal_talk (talk_id, orientation_id, survivor_id, custodian, topics, language, interpreter, teach_back, questions, answers, talked_at, recorded_by)
                values (:id, :of, :survivor, :custodian, :topics, :language, decode(cast(:interpreter as text), 'hex'), :teachBack, decode(cast(:questions as text), 'hex'),
                  decode(cast(:answers as text), 'hex'), :at, :by)""")
                .setParameter("id", talk.id()).setParameter("of", of.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("topics", talk.topics()).setParameter("language", talk.language())
                .setParameter("interpreter", hex(talk.interpreter())).setParameter("teachBack", talk.teachBack().name()).setParameter("questions", hex(talk.questions()))
                .setParameter("answers", hex(talk.answers())).setParameter("at", talk.at()).setParameter("by", permit.holder().value()).executeUpdate();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<Row> talks(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select talk_id, topics, language, interpreter, teach_back, questions, answers, talked_at from amparo.legal_talk
                where survivor_id = :survivor order by talked_at desc, talk_id desc limit 200""").setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Row((UUID) r[0], (String) r[1], (String) r[2], Sealed.read(r[3]), TeachBack.valueOf((String) r[4]), Sealed.read(r[5]), Sealed.read(r[6]),
                (Instant) r[7])).toList();
    }

    static String topics(Talk talk) {
        return Codes.join(talk.topics());
    }

    private static String hex(Sealed value) {
        return value == null ? null : HexFormat.of().formatHex(value.stored());
    }
}
