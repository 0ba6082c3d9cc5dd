package org.amparo.referral.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.codelist.NeedDomain;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Priority;

/** A partner team's inbox: one statement a page, one for the counts, whatever has piled up. */
@ApplicationScoped
class Inboxes {

    /** A row before anybody was shown it. */
    record Found(SurvivorId survivor, OrganisationId custodian, InboxRow row) {}

    @PersistenceContext
    private EntityManager entities;

    List<Found> page(InboxTab tab, Key after, int most, Instant now, ListPermit list) {
        boolean newestFirst = tab == InboxTab.DONE;
        String order = newestFirst ? "desc" : "asc";
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select r.survivor_id, r.referral_id, r.code, r.domains, r.urgency, r.state, r.sent_at, r.act_by, r.tab_at, r.claimed_by,
                  coalesce(s.display_name, ''), r.sharing_ended_at is null and r.state not in ('WITHDRAWN_BY_SURVIVOR', 'CANCELLED', 'ENTERED_IN_ERROR')
                    and (r.ended_at is null or exists (select from amparo.referral_release p where p.referral_id = r.referral_id))
                    and case (select amparo.our_reach()) when 'ALL' then true
                        when 'SERVING' then r.state in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD', 'REPORTED_DONE') else false end,
                  r.custodian, coalesce(h.name, ''), r.seen_at is null
                from amparo.referral r left join amparo.staff_member s on s.user_id = r.claimed_by left join amparo.house_name h on h.organisation_id = r.custodian
                where r.recipient = (select amparo.ctx_org()) and r.tab = :tab and r.sent_at is not null
                  and (r.tab_at, r.referral_id) %s (cast(:at as timestamptz), cast(:id as uuid))
                order by r.tab_at %s, r.referral_id %s limit :most""".formatted(newestFirst ? "<" : ">", order, order))
                .setParameter("tab", tab.name()).setParameter("at", after.at().toString()).setParameter("id", after.id().toString())
                .setParameter("most", most).getResultList();
        return rows.stream().map(r -> new Found(new SurvivorId((UUID) r[0]), new OrganisationId((UUID) r[12]), row(r, now))).toList();
    }

    private static InboxRow row(Object[] r, Instant now) {
        State state = State.valueOf((String) r[5]);
        boolean shared = (Boolean) r[11];
        Instant actBy = (Instant) r[7];
        return new InboxRow(new ReferralId((UUID) r[1]), (String) r[2], shared ? domains((String) r[3]) : List.of(), Priority.valueOf((String) r[4]),
                state, (Instant) r[6], shared ? actBy : null, shared && actBy != null && actBy.isBefore(now), (Instant) r[8],
                r[9] == null ? null : new StaffId((UUID) r[9]), (String) r[10], shared, (String) r[13], shared && (Boolean) r[14]);
    }

    static List<NeedDomain> domains(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.stream(codes.split(",")).map(NeedDomain::valueOf).toList();
    }

    /** How many each tab holds, counted no further than people can use; the houses to ask when working together is suspended, or else null. */
    record Tabs(Map<InboxTab, Integer> counts, List<String> suspendedBy) {}

    Tabs tabs(int most, ListPermit list) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select t.tab, (select count(*) from (select from amparo.referral r where r.recipient = (select amparo.ctx_org())
                  and r.tab = t.tab and r.sent_at is not null limit :most) few),
                  (select array(select h.name from amparo.house_name h where exists (select from amparo.referral r
                      where r.recipient = o.organisation_id and r.custodian = h.organisation_id and r.sent_at is not null) order by h.name)
                    from amparo.organisation o where o.organisation_id = (select amparo.ctx_org()) and o.state = 'SUSPENDED')
                from unnest(cast(:tabs as text[])) as t(tab)""")
                .setParameter("most", most).setParameter("tabs", "{NEW,NEEDS_ANSWER,IN_SERVICE,DONE}").getResultList();
        Map<InboxTab, Integer> counts = new EnumMap<>(InboxTab.class);
        rows.forEach(r -> counts.put(InboxTab.valueOf((String) r[0]), ((Number) r[1]).intValue()));
        String[] houses = (String[]) rows.getFirst()[2];
        return new Tabs(counts, houses == null ? null : List.of(houses));
    }

    /** The partner's own part of the log; the row wall shows it nothing else. */
    List<Disclosure> looks(ReferralId id, Permit permit) {
        permit.mustCover(permit.survivor());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select f.at, coalesce(s.display_name, ''), f.action, f.kind, f.decision <> 'ALLOWED', f.action = 'READ_PACKAGE' and f.compartments = ''
                from amparo.audit_fact f left join amparo.staff_member s on s.user_id = f.actor
                where f.object_id = :id and f.actor_org = (select amparo.ctx_org()) order by f.at desc, f.fact_id desc limit 200""")
                .setParameter("id", id.value()).getResultList();
        return rows.stream().map(r -> new Disclosure((Instant) r[0], (String) r[1], (String) r[2], (String) r[3], (Boolean) r[4], (Boolean) r[5])).toList();
    }
}
