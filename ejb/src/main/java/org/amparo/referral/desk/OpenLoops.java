package org.amparo.referral.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Sharing;
import org.amparo.referral.loop.SharingPolicy;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Priority;

/** Lists of the sending side, next deadline first; the row wall decides whose they may contain. */
@ApplicationScoped
class OpenLoops {

    /** Those without a deadline come last. */
    private static final String DUE = "coalesce(act_by, timestamptz '9998-01-01 00:00:00+00')";
    /** The reader was asked to look before it leaves, and still may: nothing goes on until then. */
    static final String MY_LOOK = """
            state = 'READY' and look_asked_of = (select amparo.ctx_user()) and look_given_by is null
            and survivor_id = any (cast((select amparo.second_looks()) as uuid[]))""";
    private static final String LOOKS_FIRST = "case when sent_at is null then state_since else " + DUE + " end";
    private static final String SELECT = """
            select referral_id, survivor_id, case_id, code, domains, recipient, urgency, state, state_since, act_by, consent_until, concern, owner, sent_at is null, sharing_ended_at is not null,
              %s as due from amparo.referral where\s""";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Every referral of one person, the newest first. */
    List<ReferralRow> of(Permit permit) {
        permit.mustCover(permit.survivor());
        return rows("survivor_id = :survivor order by referral_id desc", Map.of("survivor", permit.survivor().value()), 200);
    }

    /** One that was sent; a draft is the worker's own. */
    Optional<ReferralRow> one(ReferralId id, Permit permit) {
        return rows("referral_id = :id and survivor_id = :survivor and sent_at is not null", Map.of("id", id.value(), "survivor", permit.survivor().value()), 1).stream().findFirst();
    }

    List<ReferralRow> ownedBy(StaffId owner, Key after, int most, ListPermit list) {
        return rows("owner = :owner and ended_at is null and (" + DUE + ", referral_id) > (cast(:at as timestamptz), cast(:id as uuid)) order by due, referral_id",
                Map.of("owner", owner.value(), "at", after.at().toString(), "id", after.id().toString()), most);
    }

    /** Of the units a supervisor oversees: what waits for the reader's own look, then what is open and sent, the nearest date first. */
    List<ReferralRow> overseen(Key after, int most, ListPermit list) {
        return rows(LOOKS_FIRST, "(unit_id = any (cast((select amparo.my_units()) as uuid[])) and ended_at is null and sent_at is not null or " + MY_LOOK + ") and ("
                + LOOKS_FIRST + ", referral_id) > (cast(:at as timestamptz), cast(:id as uuid)) order by due, referral_id",
                Map.of("at", after.at().toString(), "id", after.id().toString()), most);
    }

    /** Of the units a supervisor oversees: what one partner still has in hand, next deadline first. */
    List<ReferralRow> overseenWith(OrganisationId partner, int most, ListPermit list) {
        return rows("unit_id = any (cast((select amparo.my_units()) as uuid[])) and recipient = :partner and ended_at is null and sent_at is not null"
                + " order by due, referral_id", Map.of("partner", partner.value()), most);
    }

    /** A number only, of the whole house. */
    int countWith(OrganisationId partner, ListPermit list) {
        return ((Number) entities.createNativeQuery("select amparo.open_with(:partner)").setParameter("partner", partner.value()).getSingleResult()).intValue();
    }

    private List<ReferralRow> rows(String where, Map<String, Object> parameters, int most) {
        return rows(DUE, where, parameters, most);
    }

    @SuppressWarnings("unchecked")
    private List<ReferralRow> rows(String due, String where, Map<String, Object> parameters, int most) {
        var query = entities.createNativeQuery(SELECT.formatted(due) + where + " limit :most").setParameter("most", most);
        parameters.forEach(query::setParameter);
        Instant now = clock.instant();
        return ((List<Object[]>) query.getResultList()).stream().map(r -> row(r, now)).toList();
    }

    private ReferralRow row(Object[] r, Instant now) {
        State state = State.valueOf((String) r[7]);
        Instant actBy = (Instant) r[9];
        LocalDate until = r[10] == null ? null : ((Date) r[10]).toLocalDate();
        Sharing sharing = SharingPolicy.of(state, (Boolean) r[14], until, LocalDate.now(clock));
        boolean unshared = sharing == Sharing.ENDED && ReferralWorkflow.OPEN.contains(state);
        return new ReferralRow(new ReferralId((UUID) r[0]), new SurvivorId((UUID) r[1]), new CaseId((UUID) r[2]), (String) r[3],
                Inboxes.domains((String) r[4]), r[5] == null ? null : new OrganisationId((UUID) r[5]), Priority.valueOf((String) r[6]), state,
                (Instant) r[8], actBy, actBy != null && actBy.isBefore(now), unshared, sharing == Sharing.PAUSED, (Boolean) r[11], new StaffId((UUID) r[12]), (Boolean) r[13]);
    }

    static String keyOverseen(ReferralRow row) {
        return row.unsent() ? Key.write(row.stateSince(), row.id().value()) : key(row);
    }

    static String key(ReferralRow row) {
        return Key.write(row.actBy() == null ? Instant.parse("9998-01-01T00:00:00Z") : row.actBy(), row.id().value());
    }
}
