package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.casework.plan.PlanService;
import org.amparo.shared.CaseId;
import org.amparo.survivor.consent.Giving;

/** Whether the paper of the plan was taken home, or deliberately not. */
@Named
@RequestScoped
public class PlanCopyForm {

    @Inject
    private PlanService plans;
    @Inject
    private PlanView view;

    private Giving.Copy copy;
    private Long version;

    public String save() {
        plans.copyIs(CaseId.parse(view.getId()), copy, version);
        return "/casework/plan?faces-redirect=true&id=" + CaseId.parse(view.getId());
    }

    public List<Giving.Copy> getCopies() {
        return List.of(Giving.Copy.values());
    }

    public Long getVersion() {
        return version == null && view.getPage() != null && view.getPage().plan() != null ? Long.valueOf(view.getPage().plan().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Giving.Copy getCopy() {
        return copy;
    }

    public void setCopy(Giving.Copy copy) {
        this.copy = copy;
    }
}
