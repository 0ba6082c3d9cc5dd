package org.amparo.survivor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.shared.Lookup;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Vault;

/** The rows of the register and of the languages beside it. */
@ApplicationScoped
class SurvivorRecords {

    private record Everybody(List<Survivor> rows) {}

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Vault vault;

    void add(Survivor survivor, Permit permit) {
        permit.mustCover(survivor.id());
        entities.persist(survivor);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    Lookup<Survivor> lookup(Permit permit) {
        return Lookup.of(Survivor.class, "amparo.survivor t where t.survivor_id = ?", "t.survivor_id", 1, permit.survivor().value());
    }

    Optional<Survivor> of(Permit permit) {
        return Optional.ofNullable(entities.find(Survivor.class, permit.survivor().value())).map(row -> unlocked(row, permit));
    }

    /** Everybody the permit covers, once for each permit. */
    List<Survivor> all(Permit permit) {
        return permit.hold(Everybody.class, () -> new Everybody(read(permit))).rows();
    }

    private List<Survivor> read(Permit permit) {
        if (permit.subjects().isEmpty()) return List.of();
        return entities.createQuery("select s from Survivor s where s.id in :ids", Survivor.class)
                .setParameter("ids", permit.subjects().stream().map(SurvivorId::value).toList()).getResultList()
                .stream().map(row -> unlocked(row, permit)).toList();
    }

    /** Whoever reads a row is about to open something of it. */
    private Survivor unlocked(Survivor row, Permit permit) {
        vault.unlock(row.id(), row.key(), permit);
        return row;
    }

    @SuppressWarnings("unchecked")
    List<SpokenLanguage> languages(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery(
                "select language, speaks, reads from amparo.survivor_language where survivor_id = :survivor order by language")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new SpokenLanguage((String) r[0], (Boolean) r[1], (Boolean) r[2])).toList();
    }

    void languages(Collection<SpokenLanguage> languages, Permit permit) {
        entities.createNativeQuery("delete from amparo.survivor_language where survivor_id = :survivor")
                .setParameter("survivor", permit.survivor().value()).executeUpdate();
        if (languages.isEmpty()) return;
        entities.createNativeQuery("""
                insert into amparo.survivor_language (survivor_id, custodian, language, speaks, reads)
                select :survivor, :custodian, l, s, r from unnest(cast(:codes as text[]), cast(:speaks as boolean[]), cast(:reads as boolean[])) as u (l, s, r)
                on conflict (survivor_id, language) do nothing""")
                .setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("codes", array(languages, SpokenLanguage::code)).setParameter("speaks", array(languages, SpokenLanguage::speaks))
                .setParameter("reads", array(languages, SpokenLanguage::reads)).executeUpdate();
    }

    private static String array(Collection<SpokenLanguage> languages, Function<SpokenLanguage, ?> part) {
        return languages.stream().map(part).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** Row, languages and traces go together; what was sealed is unreadable already when its key is gone. */
    void remove(Permit permit) {
        entities.createNativeQuery("delete from amparo.survivor where survivor_id = :survivor")
                .setParameter("survivor", permit.survivor().value()).executeUpdate();
    }
}
