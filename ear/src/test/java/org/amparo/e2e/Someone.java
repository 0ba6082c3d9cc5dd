package org.amparo.e2e;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;
import javax.naming.NamingException;

import org.amparo.access.Caller;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.UnitId;

/**
 * Somebody at work inside the server: each act is a request of its own, on another thread, signed in as this person. Doors begin their own
 * transaction; {@link #together} is for readers and writers that need one.
 */
public record Someone(StaffId id, OrganisationId organisation, Set<Role> roles) {

    /** A new colleague, known to the database. */
    public static Someone joins(OrganisationId organisation, Role... roles) {
        var someone = new Someone(StaffId.fresh(), organisation, Set.of(roles));
        var names = String.join(",", someone.roles.stream().map(Role::name).sorted().toList());
        system(entities -> entities.createNativeQuery("""
                insert into amparo.staff_member (user_id, organisation_id, display_name, email, roles) values (:id, :org, 'Somebody at work', :mail, :roles)""")
                .setParameter("id", someone.id.value()).setParameter("org", organisation.value()).setParameter("mail", someone.id + "@example.org")
                .setParameter("roles", names).executeUpdate());
        return someone;
    }

    /** Puts this person into a unit, a new one when it is not there yet. */
    public Someone in(UnitId unit) {
        system(entities -> {
            entities.createNativeQuery("insert into amparo.unit (unit_id, organisation_id, name) values (?1, ?2, ?3) on conflict do nothing")
                    .setParameter(1, unit.value()).setParameter(2, organisation.value()).setParameter(3, "Unit " + unit).executeUpdate();
            return entities.createNativeQuery("update amparo.staff_member set unit_id = ?1 where user_id = ?2")
                    .setParameter(1, unit.value()).setParameter(2, id.value()).executeUpdate();
        });
        return this;
    }

    public interface Act<T> {
        T with(EntityManager entities) throws Exception;
    }

    public <T> T does(Callable<T> act) {
        return inRequest(caller -> caller.signIn(id, organisation, roles, "Somebody at work", "test", Instant.now()), act);
    }

    public <T> T together(Act<T> act) {
        return does(() -> inTransaction(act));
    }

    /** As {@link #together}, beside this thread and not before it: two of these are two transactions at one moment. */
    public <T> CompletableFuture<T> meanwhile(Act<T> act) throws NamingException {
        ManagedThreadFactory threads = InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        var done = new CompletableFuture<T>();
        threads.newThread(() -> {
            try {
                done.complete(asked(caller -> caller.signIn(id, organisation, roles, "Somebody at work", "test", Instant.now()), () -> inTransaction(act)));
            } catch (Exception | Error problem) {
                done.completeExceptionally(problem);
            }
        }).start();
        return done;
    }

    /** As timers see it: operational columns of everybody. */
    public static <T> T system(Act<T> act) {
        return inRequest(caller -> caller.workAsSystem(new OrganisationId(Caller.SYSTEM.value())), () -> inTransaction(act));
    }

    /** Rows counted as the system sees them; none of a table that it may not see at all is no answer. @param values for ?1, ?2 … */
    public static long counted(String sql, Object... values) {
        return system(entities -> Counted.bySomebodyWhoSees(entities, sql, values));
    }

    /** Rows counted as this person sees them. */
    public long counts(String sql, Object... values) {
        return together(entities -> Counted.of(entities, sql, values));
    }

    private static <T> T inTransaction(Act<T> act) throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
        transaction.begin();
        try {
            T result = act.with(CDI.current().select(Entities.class).get().manager());
            transaction.commit();
            return result;
        } catch (Exception | Error problem) {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) transaction.rollback();
            throw problem;
        }
    }

    private static <T> T inRequest(java.util.function.Consumer<Caller> signIn, Callable<T> act) {
        try {
            ManagedExecutorService others = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
            return others.submit(() -> asked(signIn, act)).get();
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof RuntimeException known) throw known;
            throw new AssertionError(thrown.getCause());
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    private static <T> T asked(java.util.function.Consumer<Caller> signIn, Callable<T> act) throws Exception {
        var request = CDI.current().select(RequestContextController.class).get();
        boolean mine = request.activate();
        try {
            signIn.accept(CDI.current().select(Caller.class).get());
            return act.call();
        } finally {
            if (mine) request.deactivate();
        }
    }
}
