package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.amparo.casework.plan.ActionDetails;
import org.amparo.casework.plan.CompletedBy;
import org.amparo.casework.plan.ExploitedAgain;
import org.amparo.casework.plan.PlanOutline;
import org.amparo.casework.plan.PlanService;
import org.amparo.casework.plan.PlanStep;
import org.amparo.casework.plan.PlanWorkflow.Action;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Drafts;

/** One step in the life of a plan, with only what has to be known for it. What is typed lives in {@link PlanStepForm}. */
@Named
@ViewScoped
public class PlanStepView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "plan.step";

    @Inject
    private transient PlanService plans;
    @Inject
    private transient PlanStepForm form;
    @Inject
    private transient CaseHeadView head;
    @Inject
    private transient Drafts drafts;

    private String id;
    private String step;
    private Action action;
    private Long version;
    private transient List<ActionDetails> agreedTo;

    /** @return where to go instead when the address names no step */
    public String load() {
        action = Arrays.stream(Action.values()).filter(a -> a.name().equals(step) && a != Action.BEGIN).findFirst().orElse(null);
        PlanOutline known = plans.outline(CaseId.parse(id));
        if (action == null) return "/casework/plan?faces-redirect=true&id=" + CaseId.parse(id);
        version = WishesView.version(known.plan());
        agreedTo = open(known);
        drafts.read(id, DRAFT);
        form.setLanguage(head.getLanguage());
        return null;
    }

    public String save() {
        plans.take(CaseId.parse(id), step(), version);
        return leave("/casework/plan");
    }

    public String discard() {
        return leave("/casework/planstep") + "&step=" + action;
    }

    private String leave(String to) {
        drafts.drop(id, DRAFT);
        return to + "?faces-redirect=true&id=" + CaseId.parse(id);
    }

    private PlanStep step() {
        return switch (action) {
            case AGREE -> new PlanStep.Agree(form.getLanguage(), form.getWords());
            case REVIEW -> new PlanStep.Review(true);
            case GO_ON -> new PlanStep.GoOn(form.getExploitedAgain());
            case PAUSE -> new PlanStep.Pause(form.getDay());
            case RESUME -> new PlanStep.Resume();
            case COMPLETE -> new PlanStep.Complete(form.getCompletedBy());
            case BEGIN -> throw new IllegalStateException("an action begins a plan");
        };
    }

    /** What is agreed to, as it stands now: read for this page alone. */
    public List<ActionDetails> getAgreedTo() {
        if (agreedTo == null) agreedTo = open(plans.outline(CaseId.parse(id)));
        return agreedTo;
    }

    private static List<ActionDetails> open(PlanOutline known) {
        return known.actions().stream().filter(ActionDetails::open).toList();
    }

    public Action getAction() { return action; }
    public String getDraft() { return DRAFT; }
    public List<ExploitedAgain> getLikelihoods() { return List.of(ExploitedAgain.values()); }
    public List<CompletedBy> getOnWhoseWord() { return List.of(CompletedBy.values()); }
    public Long getVersion() { return version; }
    public void setVersion(Long version) { this.version = version; }
    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
    public String getStep() { return step; }
    public void setStep(String step) { this.step = step; }
}
