package org.amparo.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.amparo.audit.AccessLog;
import org.amparo.audit.AuditFact;
import org.amparo.audit.SeparateFacts;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Purpose;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;

/** Turns decisions into facts, and sees to it that the fact of an act that rolls back is not lost with it. */
@ApplicationScoped
class Facts {

    private static final String OVERSEEING = Role.SUPERVISOR + " as " + Relation.DUTY;
    private static final String OVERSEEING_HER = Role.SUPERVISOR + " as " + Relation.OVERSIGHT;

    @Inject
    private Caller caller;
    @Inject
    private AccessLog log;
    @Inject
    private SeparateFacts separate;
    @Inject
    private RolledBackFacts rolledBack;
    @Inject
    private PageAct page;
    @Resource
    private TransactionSynchronizationRegistry transactions;
    @Resource
    private ManagedExecutorService executor;

    void allowed(Action action, Decision.Granted granted, Permit permit, UUID object, Instant at) {
        Map<UUID, String> subjects = permit.subjects().stream().collect(Collectors.toMap(SurvivorId::value, who -> codes(permit.opened(who))));
        AuditFact fact = fact(action, codes(granted.compartments()), new AuditFact.Outcome(AuditFact.Decision.ALLOWED, granted.rule(), AccessPolicy.VERSION),
                permit.custodian().value(), subjects, object, at);
        log.appendLast(fact);
        transactions.registerInterposedSynchronization(new IfRolledBack(fact, RolledBackFacts.Person.of(caller)));
    }

    void refused(Action action, Decision.Refused refused, SurvivorId survivor, UUID custodian, UUID object, Instant at) {
        Map<UUID, String> subjects = survivor == null ? Map.of() : Map.of(survivor.value(), "");
        separate.append(fact(action, "", new AuditFact.Outcome(AuditFact.Decision.REFUSED, refused.rule(), AccessPolicy.VERSION),
                custodian, subjects, object, at));
    }

    private AuditFact fact(Action action, String compartments, AuditFact.Outcome outcome, UUID custodian, Map<UUID, String> subjects, UUID object, Instant at) {
        var who = new AuditFact.Who(caller.user().value(), caller.organisation().value(), caller.roleNames(), caller.correlation(), caller.origin());
        var what = new AuditFact.What(action.name(), kindOf(action).name(), purposeOf(action, outcome.rule()).name(), compartments);
        return new AuditFact(Id.next(), at, who, what, outcome, custodian, subjects, object);
    }

    /** A page asks for leave to do what its button will ask for again; until then nothing was done, and the log says so. */
    private Action.Kind kindOf(Action action) {
        return action.kind().does() && page.onlyLooks() ? Action.Kind.READ : action.kind();
    }

    /** Whoever oversees lists the work of others, what is owed, and who has looked, to oversee it: nobody is cared for by that look, and nobody asked for it. */
    private static Purpose purposeOf(Action action, String rule) {
        if (action == Action.READ_WHO_HAS_LOOKED && rule.equals(OVERSEEING_HER)) return Purpose.OVERSIGHT;
        return rule.equals(OVERSEEING) && (action.purpose() == Purpose.CARE || action.purpose() == Purpose.REFERRAL) ? Purpose.OVERSIGHT : action.purpose();
    }

    private static String codes(Set<Compartment> opened) {
        return opened.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Live as long as the transaction in which it is asked for. */
    BooleanSupplier transaction() {
        Object key = transactions.getTransactionKey();
        if (key == null) throw new IllegalStateException("a permit is given inside a transaction only");
        return () -> key.equals(transactions.getTransactionKey());
    }

    private final class IfRolledBack implements Synchronization {

        private final AuditFact fact;
        private final RolledBackFacts.Person person;

        IfRolledBack(AuditFact fact, RolledBackFacts.Person person) {
            this.fact = fact;
            this.person = person;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            // On another thread: this one still carries the transaction that has just ended
            if (status != Status.STATUS_COMMITTED) executor.submit(() -> LateFacts.write(fact.rolledBack(Id.next()), late -> rolledBack.write(late, person)));
        }
    }
}
