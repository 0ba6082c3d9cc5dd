package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.amparo.access.CareTeam;
import org.amparo.casework.assessment.Rated;
import org.amparo.casework.plan.ActionDetails;
import org.amparo.casework.plan.PlanActionWorkflow;
import org.amparo.casework.plan.PlanPage;
import org.amparo.casework.plan.PlanService;
import org.amparo.casework.plan.PlanWorkflow;
import org.amparo.casework.plan.WriteAction;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.web.frame.Tongue;

/** The plan at a glance: what helps, goals and what is done for them, what is left out, who leads where, what can come next. Keeps the id alone. */
@Named
@ViewScoped
public class PlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlanService plans;
    @Inject
    private transient PlanChoices choices;

    private String id;
    private transient PlanPage page;
    private transient Map<OrganisationId, String> names;

    public void load() {
        page = plans.page(CaseId.parse(id));
        names = choices.names(page.leads().values());
    }

    public PlanPage getPage() {
        if (page == null && id != null) load();
        return page;
    }

    public List<ActionDetails> getOpen() {
        return getPage().actions().stream().filter(ActionDetails::open).sorted((a, b) -> a.domain().compareTo(b.domain())).toList();
    }

    public List<ActionDetails> getSettled() {
        return getPage().actions().stream().filter(a -> !a.open()).toList();
    }

    public boolean isOver() {
        return getPage().plan() != null && getPage().plan().state() == PlanWorkflow.State.COMPLETED;
    }

    /** What is done by a form of its own; BEGIN follows from the first action. */
    public List<PlanWorkflow.Action> getNext() {
        return getPage().next().stream().filter(a -> a != PlanWorkflow.Action.BEGIN).sorted().toList();
    }

    public List<PlanWorkflow.State> getStages() {
        return List.of(PlanWorkflow.State.DRAFT, PlanWorkflow.State.AGREED, PlanWorkflow.State.IN_PROGRESS, PlanWorkflow.State.COMPLETED);
    }

    /** Every part in which somebody leads. */
    public List<NeedDomain> getLed() {
        return Arrays.stream(NeedDomain.values()).filter(getPage().leads()::containsKey).toList();
    }

    public String leadIn(NeedDomain domain) {
        OrganisationId lead = getPage().leads().get(domain);
        return lead == null ? null : names.getOrDefault(lead, "");
    }

    public String with(WriteAction.Who who) {
        return getPage().team().stream().filter(p -> p.user().equals(who.person())).map(CareTeam.Place::name).findFirst().orElse("");
    }

    /** How this part was rated the last time it was asked about. */
    public Integer rated(NeedDomain domain) {
        return getPage().latest() == null ? null : page.latest().of(domain).map(Rated::rating).orElse(null);
    }

    public static String shape(PlanActionWorkflow.State state) {
        return switch (state) {
            case TODO -> "circle";
            case DOING -> "half";
            case DONE -> "done";
            case DROPPED_BY_SURVIVOR -> "back";
            case NOT_AVAILABLE -> "stop";
        };
    }

    public String shapeOf(ActionDetails action) {
        return shape(action.state());
    }

    public List<Tongue> getTongues() {
        return List.of(Tongue.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
