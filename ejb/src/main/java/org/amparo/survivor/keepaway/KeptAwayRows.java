package org.amparo.survivor.keepaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.shared.Lookup;
import org.amparo.vault.Sealed;

/** Rows of those kept away, and how their names sound. */
@ApplicationScoped
class KeptAwayRows {

    /** @param relative of her family, when they are kept away because of what is suspected of them; with what they are to her */
    record Row(UUID id, boolean organisation, Sealed howKnown, Sealed name, Sealed note, Instant since, UUID relative, String kinship) {}

    private static final int MOST = 200;
    private static final List<String> COLUMNS = List.of("t.kept_away_id", "t.kind", "t.relation", "t.name", "t.note", "t.recorded_at", "t.relative_id", "t.kinship");

    @PersistenceContext
    private EntityManager entities;

    void add(Row row, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.kept_away (kept_away_id, survivor_id, custodian, kind, relation, name, note, recorded_by, recorded_at, relative_id, kinship)
                values (:id, :survivor, :house, :kind, cast(:relation as bytea), cast(:name as bytea), cast(:note as bytea), :by, :at, :relative, :kinship)""")
                .setParameter("id", row.id()).setParameter("survivor", permit.survivor().value()).setParameter("house", permit.custodian().value())
                .setParameter("kind", kind(row.organisation())).setParameter("relation", row.howKnown().stored()).setParameter("name", row.name().stored())
                .setParameter("note", row.note() == null ? null : row.note().stored()).setParameter("by", permit.holder().value())
                .setParameter("at", row.since()).setParameter("relative", row.relative()).setParameter("kinship", row.kinship()).executeUpdate();
    }

    void sounds(UUID id, boolean organisation, List<Set<Integer>> words, Permit permit) {
        for (int word = 0; word < words.size(); word++)
            entities.createNativeQuery("""
                    insert into amparo.kept_away_trace (kept_away_id, survivor_id, custodian, kind, word, token)
                    select :id, :survivor, :house, :kind, :word, t from unnest(cast(:tokens as int[])) t on conflict do nothing""")
                    .setParameter("id", id).setParameter("survivor", permit.survivor().value()).setParameter("house", permit.custodian().value())
                    .setParameter("kind", kind(organisation)).setParameter("word", word + 1).setParameter("tokens", array(words.get(word))).executeUpdate();
    }

    /** Of each person she keeps away, how each word of the name sounds. */
    List<List<Set<Integer>>> soundsOfPeople(Permit permit) {
        @SuppressWarnings("unchecked")
        List<Object[]> found = entities.createNativeQuery("""
                select t.kept_away_id, t.word, t.token from amparo.kept_away_trace t join amparo.kept_away k on k.kept_away_id = t.kept_away_id
                where t.survivor_id = :survivor and t.kind = 'PERSON' and k.removed_at is null limit 20000""")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        Map<UUID, Map<Integer, Set<Integer>>> sounds = new HashMap<>();
        for (Object[] r : found)
            sounds.computeIfAbsent((UUID) r[0], id -> new HashMap<>()).computeIfAbsent(((Number) r[1]).intValue(), word -> new HashSet<>()).add(((Number) r[2]).intValue());
        return sounds.values().stream().<List<Set<Integer>>>map(words -> List.copyOf(words.values())).toList();
    }

    boolean remove(UUID id, Instant at, Permit permit) {
        return entities.createNativeQuery("""
                update amparo.kept_away set removed_at = :at, removed_by = :by
                where kept_away_id = :id and survivor_id = :survivor and removed_at is null""")
                .setParameter("at", at).setParameter("by", permit.holder().value()).setParameter("id", id)
                .setParameter("survivor", permit.survivor().value()).executeUpdate() == 1;
    }

    /** Whether it was ever hers, also when it holds no more. */
    boolean isHers(UUID id, Permit permit) {
        return !entities.createNativeQuery("select 1 from amparo.kept_away where kept_away_id = :id and survivor_id = :survivor").setParameter("id", id)
                .setParameter("survivor", permit.survivor().value()).getResultList().isEmpty();
    }

    List<Row> of(Permit permit) {
        return rows("survivor_id = :about and removed_at is null order by recorded_at, kept_away_id limit " + MOST, permit.survivor().value());
    }

    Row one(UUID id, Permit permit) {
        return rows("kept_away_id = :about", id).getFirst();
    }

    /** As it was when this act first asked; for what is compared with it, together with other things of hers. */
    Lookup<Object[]> lookup(Permit permit) {
        return permit.hold(Held.class, () -> new Held(Lookup.of(COLUMNS, "amparo.kept_away t where t.survivor_id = ? and t.removed_at is null", "t.recorded_at, t.kept_away_id", MOST,
                permit.survivor().value()))).entries();
    }

    List<Row> held(Permit permit) {
        return read(lookup(permit).rows(() -> found("survivor_id = :about and removed_at is null limit " + MOST, permit.survivor().value())));
    }

    private record Held(Lookup<Object[]> entries) {}

    private List<Row> rows(String where, UUID about) {
        return read(found(where, about));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> found(String where, UUID about) {
        return entities.createNativeQuery("select " + String.join(", ", COLUMNS) + " from amparo.kept_away t where " + where).setParameter("about", about).getResultList();
    }

    private static List<Row> read(List<Object[]> found) {
        return found.stream().map(r -> new Row((UUID) r[0], "ORGANISATION".equals(r[1]), Sealed.read(r[2]), Sealed.read(r[3]),
                Sealed.read(r[4]), (Instant) r[5], (UUID) r[6], (String) r[7])).toList();
    }

    /** Every house that keeps somebody away: fingerprints differ from house to house. */
    @SuppressWarnings("unchecked")
    List<UUID> houses() {
        return entities.createNativeQuery("select amparo.houses_with_kept_away()").getResultList();
    }

    void compare(UUID house, boolean organisation, List<Set<Integer>> words, UUID account) {
        entities.createNativeQuery("select cast(amparo.like_somebody_kept_away(:house, :kind, cast(:tokens as int[]), :account) as text)")
                .setParameter("house", house).setParameter("kind", kind(organisation)).setParameter("account", account)
                .setParameter("tokens", array(words.stream().flatMap(Set::stream).collect(Collectors.toSet()))).getResultList();
    }

    private static String kind(boolean organisation) {
        return organisation ? "ORGANISATION" : "PERSON";
    }

    private static String array(Set<Integer> tokens) {
        return tokens.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
