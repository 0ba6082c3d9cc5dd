package org.amparo.survivor.keepaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Who has a name like that of somebody kept away and is somebody else: of which words that was said, by whom, and how they know. */
@ApplicationScoped
class ToldApartRows {

    private static final SealedField PHRASE = new SealedField("told_apart", "phrase", Compartment.RISK_SAFETY);
    private static final SealedField REASON = new SealedField("told_apart", "reason", Compartment.RISK_SAFETY);

    /** One place of a text, in one kind of field, and whom of the list it does not mean. */
    record Pair(UUID keptAway, String place, String phrase) {

        @Override
        public String toString() {
            return "not " + keptAway;
        }
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    static Set<Pair> pairs(NamingPolicy.Found found, String place) {
        return found.phrases().stream().map(phrase -> new Pair(found.who().id(), place, phrase)).collect(Collectors.toSet());
    }

    void say(Pair not, String reason, Permit permit) {
        UUID id = Id.next();
        entities.createNativeQuery("""
                insert into amparo.told_apart (told_apart_id, survivor_id, custodian, kept_away_id, place, phrase, reason, said_by, said_at)
                values (:id, :survivor, :house, :not, :place, cast(:phrase as bytea), cast(:reason as bytea), :by, :at)""")
                .setParameter("id", id).setParameter("survivor", permit.survivor().value()).setParameter("house", permit.custodian().value()).setParameter("not", not.keptAway()).setParameter("place", not.place())
                .setParameter("phrase", vault.seal(not.phrase(), PHRASE.at(id, permit.survivor()), permit).stored())
                .setParameter("reason", vault.seal(reason, REASON.at(id, permit.survivor()), permit).stored())
                .setParameter("by", permit.holder().value()).setParameter("at", clock.instant()).executeUpdate();
    }

    /** From here on the words are asked about again; that it was said once stays. */
    boolean takeBack(UUID id, Permit permit) {
        return entities.createNativeQuery("""
                update amparo.told_apart set taken_back_at = coalesce(taken_back_at, :at), taken_back_by = coalesce(taken_back_by, :by)
                where told_apart_id = :id and survivor_id = :survivor""").setParameter("at", clock.instant()).setParameter("by", permit.holder().value())
                .setParameter("id", id).setParameter("survivor", permit.survivor().value()).executeUpdate() == 1;
    }

    Set<Pair> of(Permit permit) {
        return all(permit).stream().map(Said::pair).collect(Collectors.toSet());
    }

    List<Said> all(Permit permit) {
        @SuppressWarnings("unchecked")
        List<Object[]> found = entities.createNativeQuery("""
                select told_apart_id, kept_away_id, place, phrase, reason, said_by, said_at from amparo.told_apart
                where survivor_id = :survivor and place is not null and taken_back_at is null order by said_at, told_apart_id limit 500""").setParameter("survivor", permit.survivor().value()).getResultList();
        return found.stream().map(r -> said(r, permit)).toList();
    }

    private Said said(Object[] r, Permit permit) {
        UUID id = (UUID) r[0];
        String phrase = vault.open(Sealed.read(r[3]), PHRASE.at(id, permit.survivor()), permit);
        return new Said(id, new Pair((UUID) r[1], (String) r[2], phrase), vault.open(Sealed.read(r[4]), REASON.at(id, permit.survivor()), permit), (UUID) r[5], (Instant) r[6]);
    }

    /** What was said of it once. */
    record Said(UUID id, Pair pair, String reason, UUID by, Instant at) {

        @Override
        public String toString() {
            return pair.toString();
        }
    }
}
