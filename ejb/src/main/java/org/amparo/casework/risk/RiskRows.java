package org.amparo.casework.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.LastWrites;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** The stored risks, one for each survivor with a case. */
@ApplicationScoped
class RiskRows {

    private static final int MOST = 200;
    /** Of the units somebody supervises: late ones, and high ones that wait for a second person. */
    private static final String OF_UNIT = """
            amparo.risk r join amparo.case_file c on c.survivor_id = r.survivor_id left join amparo.staff_member l on l.user_id = c.lead
            where r.custodian = (select amparo.ctx_org()) and r.unit_id = any (cast((select amparo.my_units()) as uuid[])) and r.state <> 'CLOSED'
              and (r.act_by <= ? or r.state = 'REVIEW_DUE' or r.view_by is not null and r.viewed_at is null)\s""";

    private static final String GREATEST_FIRST = Arrays.stream(RiskLevel.values()).map(level -> " when '" + level + "' then " + level.fromTheTop())
            .collect(Collectors.joining("", "case coalesce(r.unseen_level, r.work_level)", " end"));

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    /** With the case: nothing in the same act asks for it again. */
    void begin(CaseId of, Instant actBy, Permit permit) {
        last.add("""
                insert into amparo.risk (survivor_id, custodian, unit_id, case_id, state, act_by) values (?, ?, amparo.unit_of(?), ?, ?, ?)""",
                permit.survivor().value(), permit.custodian().value(), permit.survivor().value(), of.value(), RiskWorkflow.TABLE.start().name(), actBy);
    }

    Optional<Risk> of(Permit permit) {
        return Optional.ofNullable(entities.find(Risk.class, permit.survivor().value()));
    }

    /** Whose time has come. */
    List<UUID> fallingDue(Instant now, int most, Permit run) {
        return entities.createQuery("select r.survivor from Risk r where r.state = :current and r.actBy <= :now order by r.actBy", UUID.class)
                .setParameter("current", RiskWorkflow.State.CURRENT).setParameter("now", now).setMaxResults(most).getResultList();
    }

    /** High risks that no supervisor has been told of yet, or that are late and were said only once. */
    List<UUID> waitingForAView(Instant now, int most, Permit run) {
        return entities.createQuery("""
                select r.survivor from Risk r where r.viewBy is not null and r.viewedAt is null and r.state <> :closed
                and (r.viewTold = 0 or r.viewTold = 1 and r.viewBy <= :now) order by r.viewBy""", UUID.class)
                .setParameter("closed", RiskWorkflow.State.CLOSED).setParameter("now", now).setMaxResults(most).getResultList();
    }

    /** The greatest danger first. */
    @SuppressWarnings("unchecked")
    List<RiskRow> ofUnit(Instant now, ListPermit leave) {
        List<Object[]> rows = entities.createNativeQuery("""
                select r.case_id, r.survivor_id, c.number, r.state, r.work_level, r.level, r.own_level, r.act_by, case when r.viewed_at is null then r.view_by end, r.assessed_by, l.display_name, r.unseen_level
                from\s""" + OF_UNIT + "order by c.risk_rank, least(r.act_by, r.view_by), r.case_id limit " + MOST).setParameter(1, now).getResultList();
        return rows.stream().map(RiskRows::read).toList();
    }

    HowMuch waiting(Instant now, ListPermit leave) {
        return new HowMuch(WhatWaits.RISKS, new HowMuch.Part("least(r.act_by, case when r.viewed_at is null then r.view_by end) < ?", now),
                new HowMuch.Part("case when r.view_by is not null and r.viewed_at is null then " + GREATEST_FIRST + " end"), new HowMuch.Part("case when r.viewed_at is null then r.view_by end"),
                new HowMuch.Part(OF_UNIT, now), MOST);
    }

    private static RiskRow read(Object[] r) {
        return new RiskRow(new CaseId((UUID) r[0]), new SurvivorId((UUID) r[1]), (String) r[2], RiskWorkflow.State.valueOf((String) r[3]), level(r[4]), level(r[5]),
                r[6] == null ? null : OwnRating.valueOf((String) r[6]), (Instant) r[7], (Instant) r[8], r[9] == null ? null : new StaffId((UUID) r[9]), (String) r[10], level(r[11]));
    }

    private static RiskLevel level(Object name) {
        return name == null ? null : RiskLevel.valueOf((String) name);
    }
}
