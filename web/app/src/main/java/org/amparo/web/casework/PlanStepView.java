package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.amparo.casework.plan.ActionDetails;
import org.amparo.casework.plan.Aftercare;
import org.amparo.casework.plan.CompletedBy;
import org.amparo.casework.plan.DecideAftercare;
import org.amparo.casework.plan.ExploitedAgain;
import org.amparo.casework.plan.PlanPage;
import org.amparo.casework.plan.PlanService;
import org.amparo.casework.plan.PlanStep;
import org.amparo.casework.plan.PlanWorkflow.Action;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Drafts;

/** One step in the life of a plan, with only what has to be known for it; without a step in the address, aftercare. What is typed lives in {@link PlanStepForm}. */
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

    public void load() {
        drafts.read(id, DRAFT);
        action = Arrays.stream(Action.values()).filter(a -> a.name().equals(step) && a != Action.BEGIN).findFirst().orElse(null);
        PlanPage page = plans.page(CaseId.parse(id));
        version = WishesView.version(page);
        form.setLanguage(head.getLanguage());
        if (page.plan() == null) return;
        form.setAftercare(page.plan().afterwards().decided());
        form.setAftercareWords(page.plan().words().aftercare());
    }

    public String save() {
        CaseId file = CaseId.parse(id);
        if (action == null) plans.decide(file, new DecideAftercare(form.getAftercare(), form.getAftercareWords()), version);
        else plans.take(file, step(), version);
        return leave("/casework/plan");
    }

    public String discard() {
        return leave("/casework/planstep") + (action == null ? "" : "&step=" + action);
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
        return plans.page(CaseId.parse(id)).actions().stream().filter(ActionDetails::open).toList();
    }

    public Action getAction() { return action; }
    public String getDraft() { return DRAFT; }
    public List<ExploitedAgain> getLikelihoods() { return List.of(ExploitedAgain.values()); }
    public List<CompletedBy> getOnWhoseWord() { return List.of(CompletedBy.values()); }
    public List<Aftercare> getAftercares() { return List.of(Aftercare.values()); }
    public Long getVersion() { return version; }
    public void setVersion(Long version) { this.version = version; }
    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
    public String getStep() { return step; }
    public void setStep(String step) { this.step = step; }
}
