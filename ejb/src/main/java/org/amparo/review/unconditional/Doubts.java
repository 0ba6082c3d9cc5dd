package org.amparo.review.unconditional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.DoubtId;
import org.amparo.shared.Id;
import org.amparo.shared.LastWrites;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.ServiceId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TimeKey;
import org.amparo.work.SaidNo;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** What was said and what happened, each by itself; joined only when a supervisor asks. */
@ApplicationScoped
class Doubts {

    private static final String WITH_ITS_NO = """
            amparo.help_in_doubt d
            left join lateral (select s.kind, s.at from amparo.said_no s
              where s.survivor_id = d.survivor_id and s.at <= d.at and s.at > d.at - make_interval(secs => ?) order by s.at desc, s.no_id desc limit 1) n on true\s""";
    private static final String OPEN = WITH_ITS_NO + "where d.finding is null and (n.at is not null or d.sign = 'CONDITION_SPOKEN_OF') ";
    private static final String SELECT = """
            select d.doubt_id, d.survivor_id, (select o.spoken from amparo.subject_object o where o.survivor_id = d.survivor_id and o.spoken is not null limit 1),
              d.service_id, d.provider, d.sign, d.reason, d.at, n.kind, n.at as said_at, d.finding, d.settled_at
            from\s""";
    private static final String JOINED = SELECT + OPEN + "and (d.at, d.doubt_id) < (?, ?) order by d.at desc, d.doubt_id desc limit ?";
    private static final String SETTLED = SELECT + WITH_ITS_NO
            + "where d.finding is not null and (d.settled_at, d.doubt_id) < (?, ?) order by d.settled_at desc, d.doubt_id desc limit ?";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    void said(SaidNo.Kind kind, Instant at, Permit permit) {
        last.add("insert into amparo.said_no (no_id, survivor_id, custodian, unit_id, kind, at) values (?, ?, ?, amparo.unit_of(?), ?, ?)",
                Id.next(), permit.survivor().value(), permit.custodian().value(), permit.survivor().value(), kind.name(), at);
    }

    void happened(DoubtId id, ServiceId service, OrganisationId provider, Sign sign, String reason, Instant at, Permit permit) {
        last.add("""
                insert into amparo.help_in_doubt (doubt_id, survivor_id, custodian, unit_id, service_id, provider, sign, reason, at)
                values (?, ?, ?, amparo.unit_of(?), ?, cast(? as uuid), ?, cast(? as text), ?)""",
                id.value(), permit.survivor().value(), permit.custodian().value(), permit.survivor().value(), service.value(),
                provider == null ? null : provider.toString(), sign.name(), reason, at);
    }

    /** Of the units somebody supervises: the wall shows no others. */
    List<Doubt> open(Duration within, TimeKey before, ListPermit leave) {
        return rows(JOINED, within, before);
    }

    /** The same that were looked into, the latest first. */
    List<Doubt> settled(Duration within, TimeKey before, ListPermit leave) {
        return rows(SETTLED, within, before);
    }

    @SuppressWarnings("unchecked")
    private List<Doubt> rows(String sql, Duration within, TimeKey before) {
        List<Object[]> rows = entities.createNativeQuery(sql).setParameter(1, (double) within.toSeconds()).setParameter(2, before.at()).setParameter(3, before.id())
                .setParameter(4, Page.SIZE + 1).getResultList();
        return rows.stream().map(Doubts::read).toList();
    }

    HowMuch waiting(Duration within, ListPermit leave) {
        return new HowMuch(WhatWaits.AFTER_A_NO, HowMuch.NEVER, new HowMuch.Part(OPEN, (double) within.toSeconds()), Page.SIZE + 1);
    }

    /** Whose help it was, when it is there to be looked into. */
    Optional<ServiceId> service(DoubtId id, Permit permit) {
        List<?> found = entities.createNativeQuery("select service_id from amparo.help_in_doubt where doubt_id = :id and survivor_id = :survivor")
                .setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).getResultList();
        return found.stream().findFirst().map(s -> new ServiceId((UUID) s));
    }

    boolean settle(DoubtId id, Finding finding, Instant at, Permit permit) {
        permit.mustCover(permit.survivor());
        return entities.createNativeQuery("""
                update amparo.help_in_doubt set finding = :finding, settled_at = :at, settled_by = :by where doubt_id = :id and finding is null""")
                .setParameter("finding", finding.name()).setParameter("at", at).setParameter("by", permit.holder().value()).setParameter("id", id.value())
                .executeUpdate() == 1;
    }

    private static Doubt read(Object[] r) {
        return new Doubt(new DoubtId((UUID) r[0]), new SurvivorId((UUID) r[1]), (String) r[2], new ServiceId((UUID) r[3]),
                r[4] == null ? null : new OrganisationId((UUID) r[4]), Sign.valueOf((String) r[5]), (String) r[6], (Instant) r[7],
                r[8] == null ? null : SaidNo.Kind.valueOf((String) r[8]), (Instant) r[9], r[10] == null ? null : Finding.valueOf((String) r[10]), (Instant) r[11]);
    }
}
