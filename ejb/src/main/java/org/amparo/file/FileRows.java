package org.amparo.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.vault.Sealed;

/** Stored files and their pieces, behind the row wall. Not entities: a piece is read once, by number, and never changed. */
@ApplicationScoped
class FileRows {

    /** What opens a file. */
    record Locked(Sealed key, Sealed fingerprint, int pieces) {}

    @PersistenceContext
    private EntityManager entities;

    void add(FileFacts facts, int pieces, Sealed key, Sealed fingerprint, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.stored_file (file_id, survivor_id, custodian, kind, state, scanned, bytes, pieces, file_key, fingerprint, stored_at, stored_by, changed_at)
                values (:id, :survivor, :custodian, :kind, :state, :scanned, :bytes, :pieces, :key, :fingerprint, :at, :by, :at)""")
                .setParameter("id", facts.id().value()).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("kind", facts.kind().name()).setParameter("state", facts.state().name()).setParameter("scanned", facts.scanned())
                .setParameter("bytes", facts.bytes()).setParameter("pieces", pieces).setParameter("key", key.stored()).setParameter("fingerprint", fingerprint.stored())
                .setParameter("at", facts.storedAt()).setParameter("by", permit.holder().value()).executeUpdate();
    }

    void addPiece(FileId id, int number, byte[] sealed, Permit permit) {
        entities.createNativeQuery("insert into amparo.file_piece (file_id, number, survivor_id, custodian, content) values (:id, :number, :survivor, :custodian, :content)")
                .setParameter("id", id.value()).setParameter("number", number).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("content", sealed).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<FileFacts> facts(Collection<FileId> ids, Permit permit) {
        if (ids.isEmpty()) return List.of();
        List<Object[]> rows = entities.createNativeQuery("""
                select file_id, kind, state, scanned, bytes, stored_at from amparo.stored_file
                where survivor_id = :survivor and file_id = any (cast(:ids as uuid[]))""").setParameter("survivor", permit.survivor().value())
                .setParameter("ids", ids.stream().map(FileId::toString).collect(Collectors.joining(",", "{", "}"))).getResultList();
        return rows.stream().map(r -> new FileFacts(new FileId((UUID) r[0]), FileKind.valueOf((String) r[1]), FileState.valueOf((String) r[2]), (Boolean) r[3],
                ((Number) r[4]).intValue(), (Instant) r[5])).toList();
    }

    Locked locked(FileId id, Permit permit) {
        Object[] row = (Object[]) entities.createNativeQuery("select file_key, fingerprint, pieces from amparo.stored_file where file_id = :id and survivor_id = :survivor")
                .setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).getSingleResult();
        return new Locked(Sealed.read(row[0]), Sealed.read(row[1]), ((Number) row[2]).intValue());
    }

    byte[] piece(FileId id, int number, Permit permit) {
        return (byte[]) entities.createNativeQuery("select content from amparo.file_piece where file_id = :id and number = :number and survivor_id = :survivor", byte[].class)
                .setParameter("id", id.value()).setParameter("number", number).setParameter("survivor", permit.survivor().value()).getSingleResult();
    }

    void release(FileId id, boolean scanned, Instant now, Permit permit) {
        entities.createNativeQuery("""
                update amparo.stored_file set state = 'RELEASED', scanned = :scanned, changed_at = :now where file_id = :id and survivor_id = :survivor and state = 'HELD'""")
                .setParameter("scanned", scanned).setParameter("now", now).setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).executeUpdate();
    }

    void end(FileId id, FileState as, Instant now, Permit permit) {
        entities.createNativeQuery("""
                update amparo.stored_file set state = :as, file_key = null, changed_at = :now where file_id = :id and survivor_id = :survivor and file_key is not null""")
                .setParameter("as", as.name()).setParameter("now", now).setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).executeUpdate();
        entities.createNativeQuery("delete from amparo.file_piece where file_id = :id and survivor_id = :survivor")
                .setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).executeUpdate();
    }
}
