package org.amparo.e2e;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The application's own way to the database, for tests that look at what it may see. */
@ApplicationScoped
public class Entities {

    @PersistenceContext
    private EntityManager manager;

    EntityManager manager() {
        return manager;
    }
}
