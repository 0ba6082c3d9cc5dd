package org.amparo.casework.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.casework.aftercare.Decision;
import org.amparo.casework.assessment.Assessed;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.OrganisationId;

/**
 * Everything the plan's page shows, in one answer under one permit. Lives for one request.
 *
 * @param plan null as long as nothing was planned
 * @param without parts of her life about which the plan says nothing
 * @param aftercare what comes afterwards; null as long as nobody decided it
 * @param young whether her own view is asked for by name
 */
public record PlanPage(PlanDetails plan, List<ActionDetails> actions, List<NeedDomain> without, Map<NeedDomain, OrganisationId> leads, Assessed latest,
                       boolean young, Decision aftercare, List<CareTeam.Place> team, Set<PlanWorkflow.Action> next, boolean mayWrite) implements Serializable {

    public PlanPage {
        actions = List.copyOf(actions);
        without = List.copyOf(without);
        leads = Map.copyOf(leads);
        team = List.copyOf(team);
        next = Set.copyOf(next);
    }

    @Override
    public String toString() {
        return "page of a plan";
    }
}
