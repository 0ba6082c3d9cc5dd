package org.amparo.survivor.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Stale;
import org.amparo.vault.Sealed;

/** Stored versions of the story: added, never changed. */
@ApplicationScoped
class StoryRows {

    /** As stored, still sealed. */
    record Row(UUID id, int number, StoryChange change, Sealed words, String language, Sealed translation, String translationLanguage,
               TranslatedBy translatedBy, Sealed translator, Instant at, String byName) {}

    @PersistenceContext
    private EntityManager entities;

    void add(Row row, Permit permit) {
        try {
            entities.createNativeQuery("""
                    insert into amparo.story_version (version_id, survivor_id, custodian, number, change, words, language, translation,
                      translation_language, translated_by, translator, written_at, written_by)
                    values (:id, :survivor, :custodian, :number, :change, decode(cast(:words as text), 'hex'), cast(:language as text),
                      decode(cast(:translation as text), 'hex'), cast(:into as text), cast(:translatedBy as text), decode(cast(:translator as text), 'hex'),
                      :at, :by)""")
                    .setParameter("id", row.id()).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                    .setParameter("number", row.number()).setParameter("change", row.change().name()).setParameter("words", hex(row.words()))
                    .setParameter("language", row.language()).setParameter("translation", hex(row.translation())).setParameter("into", row.translationLanguage())
                    .setParameter("translatedBy", row.translatedBy() == null ? null : row.translatedBy().name())
                    .setParameter("translator", hex(row.translator())).setParameter("at", row.at()).setParameter("by", permit.holder().value()).executeUpdate();
        } catch (PersistenceException twoAtOnce) {
            if (!sameNumber(twoAtOnce)) throw twoAtOnce;
            throw new Stale();
        }
    }

    @SuppressWarnings("unchecked")
    List<Row> all(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select v.version_id, v.number, v.change, v.words, v.language, v.translation, v.translation_language, v.translated_by, v.translator,
                  v.written_at, coalesce(s.display_name, '')
                from amparo.story_version v left join amparo.staff_member s on s.user_id = v.written_by
                where v.survivor_id = :survivor order by v.number desc""").setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(StoryRows::read).toList();
    }

    int count(Permit permit) {
        return ((Number) entities.createNativeQuery("select count(*) from amparo.story_version where survivor_id = :survivor")
                .setParameter("survivor", permit.survivor().value()).getSingleResult()).intValue();
    }

    StoryOutline outline(Permit permit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select v.number, v.language, v.translation is not null, v.translated_by is not distinct from 'MACHINE', v.written_at
                from amparo.story_version v where v.survivor_id = :survivor order by v.number desc limit 1""")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new StoryOutline((Integer) r[0], (String) r[1], (Boolean) r[2], (Boolean) r[3], (Instant) r[4])).findFirst()
                .orElse(new StoryOutline(0, null, false, false, null));
    }

    private static boolean sameNumber(Throwable wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause())
            if (cause instanceof java.sql.SQLException sql && "23505".equals(sql.getSQLState())) return true;
        return false;
    }

    private static String hex(Sealed value) {
        return value == null ? null : java.util.HexFormat.of().formatHex(value.stored());
    }

    private static Row read(Object[] r) {
        return new Row((UUID) r[0], (Integer) r[1], StoryChange.valueOf((String) r[2]), Sealed.read(r[3]), (String) r[4], Sealed.read(r[5]), (String) r[6],
                r[7] == null ? null : TranslatedBy.valueOf((String) r[7]), Sealed.read(r[8]), (Instant) r[9], (String) r[10]);
    }
}
