package org.amparo.partner.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.partner.loading.ImportRun.Counts;
import org.amparo.partner.loading.ImportRun.Progress;
import org.amparo.partner.loading.ImportRun.Trouble;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;

/** All files given to the directory, newest first. */
@ApplicationScoped
class ImportRuns {

    private static final String SELECT = """
            select import_id, file_name, state, uploaded_by, uploaded_at, touched_at, applied_at, done, total, added, changed, unchanged,
              errors, warnings, notes, trouble, trouble_words, version from amparo.directory_import\s""";

    @PersistenceContext
    private EntityManager entities;

    void begin(ImportId id, String file, String hash, StaffId by, Instant now) {
        entities.createNativeQuery("""
                insert into amparo.directory_import (import_id, file_name, file_hash, state, uploaded_by, uploaded_at, touched_at)
                values (:id, :file, :hash, 'READING', :by, :now, :now)""").setParameter("id", id.value()).setParameter("file", file)
                .setParameter("hash", hash).setParameter("by", by.value()).setParameter("now", now).executeUpdate();
    }

    Optional<ImportRun> find(ImportId id) {
        return read(entities.createNativeQuery(SELECT + "where import_id = :id").setParameter("id", id.value())).stream().findFirst();
    }

    List<ImportRun> page(UUID before) {
        String from = before == null ? "" : """
                where (uploaded_at, import_id) < (select b.uploaded_at, b.import_id from amparo.directory_import b where b.import_id = :before)\s""";
        Query query = entities.createNativeQuery(SELECT + from + "order by uploaded_at desc, import_id desc");
        if (before != null) query.setParameter("before", before);
        return read(query.setMaxResults(Page.SIZE + 1));
    }

    /** False when somebody else was there first. */
    boolean move(ImportId id, ImportState from, ImportState to, Instant now) {
        return entities.createNativeQuery("""
                update amparo.directory_import set state = :to, touched_at = :now, version = version + 1 where import_id = :id and state = :from""")
                .setParameter("id", id.value()).setParameter("from", from.name()).setParameter("to", to.name()).setParameter("now", now)
                .executeUpdate() == 1;
    }

    void applied(ImportId id, StaffId by, Instant now) {
        entities.createNativeQuery("update amparo.directory_import set applied_by = :by, applied_at = :now where import_id = :id")
                .setParameter("id", id.value()).setParameter("by", by.value()).setParameter("now", now).executeUpdate();
    }

    void counted(ImportId id, Counts counts) {
        entities.createNativeQuery("""
                update amparo.directory_import set added = :added, changed = :changed, unchanged = :unchanged, errors = :errors,
                  warnings = :warnings, notes = :notes, total = :added + :changed where import_id = :id""")
                .setParameter("id", id.value()).setParameter("added", counts.added()).setParameter("changed", counts.changed())
                .setParameter("unchanged", counts.unchanged()).setParameter("errors", counts.errors())
                .setParameter("warnings", counts.warnings()).setParameter("notes", counts.notes()).executeUpdate();
    }

    /** In a transaction of its own, so that who waits can see it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void progressed(ImportId id, int done, Instant now) {
        entities.createNativeQuery("update amparo.directory_import set done = :done, touched_at = :now where import_id = :id")
                .setParameter("id", id.value()).setParameter("done", done).setParameter("now", now).executeUpdate();
    }

    void troubled(ImportId id, ImportState to, Trouble trouble, Instant now) {
        String words = String.join("\u001f", trouble.words());
        entities.createNativeQuery("""
                update amparo.directory_import set state = :to, trouble = :key, trouble_words = :words, touched_at = :now, version = version + 1
                where import_id = :id""").setParameter("id", id.value()).setParameter("to", to.name()).setParameter("key", trouble.key())
                .setParameter("words", words).setParameter("now", now).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<ImportRun> read(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(ImportRuns::run).toList();
    }

    private static ImportRun run(Object[] r) {
        Counts counts = new Counts(number(r[9]), number(r[10]), number(r[11]), number(r[12]), number(r[13]), number(r[14]));
        Trouble trouble = r[15] == null ? null : new Trouble((String) r[15], Arrays.asList(((String) r[16]).split("\u001f", -1)));
        return new ImportRun(new ImportId((UUID) r[0]), (String) r[1], ImportState.valueOf((String) r[2]), new StaffId((UUID) r[3]), (Instant) r[4],
                (Instant) r[5], (Instant) r[6], new Progress(number(r[7]), number(r[8])), counts, trouble, ((Number) r[17]).longValue());
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
