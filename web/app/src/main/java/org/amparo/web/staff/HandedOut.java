package org.amparo.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.amparo.staff.Invited;

/** How an invitation went out, for the one answer that tells it; kept nowhere. */
@Named
@RequestScoped
public class HandedOut {

    private Invited invited;

    void hold(Invited result) {
        invited = result;
    }

    public boolean isSomething() {
        return invited != null;
    }

    public String getWay() {
        return invited == null ? "" : invited.way().name();
    }

    public String getPassword() {
        return invited == null ? null : invited.password();
    }

    public Object getId() {
        return invited == null ? null : invited.id();
    }
}
