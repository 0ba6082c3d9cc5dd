package org.amparo.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import org.amparo.shared.Role;
import org.hibernate.Session;

/**
 * The roles with which somebody decides: those of the sign-in, as long as the database says, at the moment this act began, that all of them
 * stand. An open session goes on for some seconds after one was taken away, and then asks for a new sign-in; until then it has none.
 */
@ApplicationScoped
class HeldRoles {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Caller caller;
    @Resource
    private TransactionSynchronizationRegistry transactions;

    Set<Role> now() {
        if (transactions.getResource(SignedConnectionProvider.ROLES_STAND) == null) entities.unwrap(Session.class).doWork(connection -> { }); // whoever comes to the database says who asks
        return Boolean.FALSE.equals(transactions.getResource(SignedConnectionProvider.ROLES_STAND)) ? Set.of() : caller.roles();
    }
}
