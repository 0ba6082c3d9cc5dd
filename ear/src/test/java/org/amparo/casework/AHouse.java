package org.amparo.casework;

import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;

/** A house of its own for one test: a lead, a deputy and a supervisor in one unit, a supervisor of another, and one case. */
public record AHouse(Someone lead, Someone deputy, Someone supervisor, Someone elsewhere, CaseId file, SurvivorId her) {

    public static AHouse with(OpenedCases opened) {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        Someone lead = Someone.joins(house, Role.CASEWORKER).in(unit);
        Someone deputy = Someone.joins(house, Role.CASEWORKER).in(unit);
        Someone supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        Someone elsewhere = Someone.joins(house, Role.SUPERVISOR).in(UnitId.fresh());
        CaseId file = opened.of("Canarina", lead, deputy);
        SurvivorId her = lead.together(e -> new SurvivorId((java.util.UUID) e.createNativeQuery("select survivor_id from amparo.case_file where case_id = :id")
                .setParameter("id", file.value()).getSingleResult()));
        return new AHouse(lead, deputy, supervisor, elsewhere, file, her);
    }

    public void does(Someone who, Runnable act) {
        who.does(() -> {
            act.run();
            return null;
        });
    }
}
