package org.amparo.casework.plan;

import jakarta.inject.Inject;
import java.util.List;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.need.NeedService;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.Role;
import org.amparo.work.TaskKind;
import org.amparo.work.summary.Summary;
import org.amparo.work.summary.SummaryArea;
import org.junit.jupiter.api.BeforeEach;

/** A case with a plan in it, as its tests tell it: through the doors, in the server. */
abstract class PlannedCase extends InContainer {

    static final String SCHOOL = "Canarina wants to finish school";

    @Inject
    private OpenedCases opened;
    @Inject
    CaseService cases;
    @Inject
    NeedService needs;
    @Inject
    PlanService plans;
    @Inject
    ActionService actions;

    Someone lead;
    Someone deputy;
    CaseId file;

    @BeforeEach
    void thereIsACase() {
        OrganisationId house = OrganisationId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER);
        deputy = Someone.joins(house, Role.CASEWORKER);
        file = opened.of("Canarina", lead, deputy);
    }

    PlanActionId begun() {
        PlanActionId id = add(SCHOOL, Agreement.YES);
        take(new PlanStep.Agree("eng", null));
        start(id);
        return id;
    }

    WriteAction said(String goal, Agreement agrees) {
        return new WriteAction(NeedDomain.EDUCATION, null, goal, "step by step", Idea.SURVIVOR, agrees, new WriteAction.Who(DoneBy.WORKER, deputy.id()), null, null, null);
    }

    PlanActionId add(String goal, Agreement agrees) {
        return lead.does(() -> actions.add(file, said(goal, agrees)));
    }

    void say(PlanActionId id, String goal, Agreement agrees) {
        does(() -> actions.write(file, id, said(goal, agrees), action(id).version()));
    }

    void start(PlanActionId id) {
        does(() -> actions.start(file, id, action(id).version()));
    }

    void take(PlanStep step) {
        does(() -> plans.take(file, step, version()));
    }

    long version() {
        return plans.page(file).plan().version();
    }

    PlanPage page() {
        return lead.does(() -> plans.page(file));
    }

    ActionDetails action(PlanActionId id) {
        return lead.does(() -> actions.action(file, id));
    }

    Summary summary() {
        return lead.does(() -> cases.page(file)).summary(SummaryArea.PLAN);
    }

    List<TaskKind> owed() {
        return lead.does(() -> cases.page(file)).tasks().stream().map(t -> t.kind()).filter(k -> k == TaskKind.CHECK_IN || k == TaskKind.REVIEW_NEEDS).toList();
    }

    interface Doing {
        void now();
    }

    void does(Doing what) {
        lead.does(() -> {
            what.now();
            return null;
        });
    }
}
