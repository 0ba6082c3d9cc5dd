package org.amparo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.amparo.shared.LastWrites;

/** Adds facts in the transaction of the act itself: no fact, no act. One statement, however many people a list shows. */
@ApplicationScoped
public class AccessLog {

    private static final String APPEND = """
            with fact as (insert into amparo.audit_fact (fact_id, at, custodian, actor, actor_org, roles, action, kind, purpose,
                compartments, decision, rule, policy_version, object_id, subjects, correlation, origin)
              values (:id, :at, :custodian, :actor, :org, :roles, :action, :kind, :purpose,
                :compartments, :decision, :rule, :policy, :object, :count, :correlation, :origin))
            insert into amparo.audit_subject (subject_id, at, fact_id, compartments)
              select s.who, cast(:at as timestamptz), cast(:id as uuid), nullif(s.opened, :compartments)
              from unnest(cast(:subjects as uuid[]), cast(:opened as text[])) s(who, opened)""";

    private static final String FACT = """
            insert into amparo.audit_fact (fact_id, at, custodian, actor, actor_org, roles, action, kind, purpose,
              compartments, decision, rule, policy_version, object_id, subjects, correlation, origin)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid), ?, ?, ?)""";
    private static final String SUBJECTS = """
            insert into amparo.audit_subject (subject_id, at, fact_id, compartments)
            select s.who, cast(? as timestamptz), cast(? as uuid), nullif(s.opened, ?) from unnest(cast(? as uuid[]), cast(? as text[])) s(who, opened)""";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(AuditFact fact) {
        entities.createNativeQuery(APPEND)
                .setParameter("id", fact.id()).setParameter("at", fact.at()).setParameter("custodian", fact.custodian())
                .setParameter("actor", fact.who().actor()).setParameter("org", fact.who().organisation())
                .setParameter("roles", fact.who().roles()).setParameter("correlation", fact.who().correlation())
                .setParameter("origin", fact.who().origin())
                .setParameter("action", fact.what().action()).setParameter("kind", fact.what().kind())
                .setParameter("purpose", fact.what().purpose()).setParameter("compartments", fact.what().compartments())
                .setParameter("decision", fact.outcome().decision().name()).setParameter("rule", fact.outcome().rule())
                .setParameter("policy", fact.outcome().policyVersion())
                .setParameter("object", fact.object()).setParameter("count", fact.subjects().size())
                .setParameter("subjects", subjects(fact)).setParameter("opened", opened(fact))
                .executeUpdate();
    }

    /** With everything else that the act leaves behind, at its end; whoever reads the log in the same act writes it down first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendLast(AuditFact fact) {
        last.add(FACT, fact.id(), fact.at(), fact.custodian(), fact.who().actor(), fact.who().organisation(), fact.who().roles(),
                fact.what().action(), fact.what().kind(), fact.what().purpose(), fact.what().compartments(), fact.outcome().decision().name(),
                fact.outcome().rule(), fact.outcome().policyVersion(), fact.object() == null ? null : fact.object().toString(), fact.subjects().size(),
                fact.who().correlation(), fact.who().origin());
        if (!fact.subjects().isEmpty()) last.add(SUBJECTS, fact.at(), fact.id(), fact.what().compartments(), subjects(fact), opened(fact));
    }

    private static String subjects(AuditFact fact) {
        return fact.subjects().keySet().stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** In the order of the subjects; codes only, so that nothing needs escaping. */
    private static String opened(AuditFact fact) {
        return fact.subjects().values().stream().map(codes -> '"' + codes + '"').collect(Collectors.joining(",", "{", "}"));
    }
}
