package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import org.amparo.staff.Practice;

/** Whether every page says that nobody here is real. */
@Named("practice")
@RequestScoped
public class PracticeBand {

    @Inject
    private Practice practice;

    public boolean isOn() {
        try {
            return practice.on();
        } catch (PersistenceException away) {
            return false; // without its database it shows nobody, real or not, and the page that says so must not fail as well
        }
    }
}
