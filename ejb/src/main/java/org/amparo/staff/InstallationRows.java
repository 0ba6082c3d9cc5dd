package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.amparo.shared.NoPersonalData;

/** The one row that says what this installation is for. */
@ApplicationScoped
@NoPersonalData("what the installation is for")
class InstallationRows {

    @PersistenceContext
    private EntityManager entities;

    /** False where nobody said anything: an installation is real unless it began as practice. */
    boolean practice() {
        return (Boolean) entities.createNativeQuery("select coalesce((select practice from amparo.installation), false)").getSingleResult();
    }
}
