package org.amparo.casework.plan;

import java.util.List;
import org.amparo.access.CareTeam;

/** What the form of one action begins with. Lives for one request. @param action null for a new one */
public record ActionForm(ActionDetails action, List<CareTeam.Place> team) {

    public ActionForm {
        team = List.copyOf(team);
    }

    @Override
    public String toString() {
        return "form of an action";
    }
}
