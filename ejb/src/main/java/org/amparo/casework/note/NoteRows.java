package org.amparo.casework.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.NoteId;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.TimeKey;
import org.amparo.vault.Sealed;

/** Stored notes: added, never changed. */
@ApplicationScoped
class NoteRows {

    /** As stored, still sealed. */
    record Row(UUID id, UUID corrects, Sealed words, Instant at, StaffId by, String byName) {}

    private static final String SELECT = """
            select n.note_id, n.corrects, n.words, n.written_at, n.written_by, coalesce(s.display_name, '')
            from amparo.note n left join amparo.staff_member s on s.user_id = n.written_by where n.survivor_id = :survivor and\s""";

    @PersistenceContext
    private EntityManager entities;

    void add(NoteId id, CaseId caseId, NoteId corrects, Sealed words, Instant at, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.note (note_id, survivor_id, custodian, case_id, corrects, words, written_at, written_by)
                values (:id, :survivor, :custodian, :caseId, cast(:corrects as uuid), :words, :at, :by)""")
                .setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("caseId", caseId.value()).setParameter("corrects", corrects == null ? null : corrects.toString())
                .setParameter("words", words.stored()).setParameter("at", at).setParameter("by", permit.holder().value()).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Row> firsts(TimeKey before, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery(SELECT + """
                n.corrects is null and (n.written_at, n.note_id) < (cast(:at as timestamptz), cast(:id as uuid))
                order by n.written_at desc, n.note_id desc limit :most""")
                .setParameter("survivor", permit.survivor().value()).setParameter("at", before.at()).setParameter("id", before.id())
                .setParameter("most", Page.SIZE + 1).getResultList();
        return rows.stream().map(NoteRows::read).toList();
    }

    @SuppressWarnings("unchecked")
    List<Row> corrections(List<UUID> of, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery(SELECT + "n.corrects = any (cast(:ids as uuid[])) order by n.written_at, n.note_id")
                .setParameter("survivor", permit.survivor().value())
                .setParameter("ids", of.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))).getResultList();
        return rows.stream().map(NoteRows::read).toList();
    }

    @SuppressWarnings("unchecked")
    Optional<Row> first(NoteId id, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery(SELECT + "n.note_id = :id and n.corrects is null")
                .setParameter("survivor", permit.survivor().value()).setParameter("id", id.value()).getResultList();
        return rows.stream().map(NoteRows::read).findFirst();
    }

    private static Row read(Object[] r) {
        return new Row((UUID) r[0], (UUID) r[1], Sealed.read(r[2]), (Instant) r[3], new StaffId((UUID) r[4]), (String) r[5]);
    }
}
