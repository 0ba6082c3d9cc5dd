package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.amparo.casework.need.UnmetReason;
import org.amparo.casework.plan.ActionDetails;
import org.amparo.casework.plan.Agreement;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.plan.WriteAction;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.NeedId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.StaffId;

/** What is typed for one action; it lives for one request. */
@Named
@RequestScoped
public class PlanActionForm {

    static final String SERVICE = "service:";
    static final String REFERRAL = "referral:";

    private NeedDomain domain;
    private String need;
    private String goal;
    private String steps;
    private Idea idea;
    private Agreement agrees;
    private DoneBy doneBy;
    private String responsible;
    private LocalDate due;
    private String through;
    private List<Adjustment> adjustments = new ArrayList<>();
    private UnmetReason reason;

    void show(ActionDetails action) {
        domain = action.domain();
        need = text(action.need());
        goal = action.goal();
        steps = action.steps();
        idea = action.idea();
        agrees = action.agrees();
        doneBy = action.who().by();
        responsible = text(action.who().person());
        due = action.due();
        through = action.through().service() != null ? SERVICE + action.through().service() : action.through().referral() != null ? REFERRAL + action.through().referral() : null;
        adjustments = new ArrayList<>(action.adjustments().stream().sorted().toList());
    }

    WriteAction command() {
        return new WriteAction(domain, need == null ? null : NeedId.parse(need), goal, steps, idea, agrees,
                new WriteAction.Who(doneBy, responsible == null ? null : new StaffId(java.util.UUID.fromString(responsible))), due, link(), new HashSet<>(adjustments));
    }

    private WriteAction.Through link() {
        if (through == null) return WriteAction.Through.NOTHING;
        return through.startsWith(SERVICE) ? new WriteAction.Through(ServiceId.parse(through.substring(SERVICE.length())), null)
                : new WriteAction.Through(null, ReferralId.parse(through.substring(REFERRAL.length())));
    }

    private static String text(Object id) {
        return id == null ? null : id.toString();
    }

    public NeedDomain getDomain() { return domain; }
    public void setDomain(NeedDomain domain) { this.domain = domain; }
    public String getNeed() { return need; }
    public void setNeed(String need) { this.need = need; }
    public String getGoal() { return goal; }
    public void setGoal(String goal) { this.goal = goal; }
    public String getSteps() { return steps; }
    public void setSteps(String steps) { this.steps = steps; }
    public Idea getIdea() { return idea; }
    public void setIdea(Idea idea) { this.idea = idea; }
    public Agreement getAgrees() { return agrees; }
    public void setAgrees(Agreement agrees) { this.agrees = agrees; }
    public DoneBy getDoneBy() { return doneBy; }
    public void setDoneBy(DoneBy doneBy) { this.doneBy = doneBy; }
    public String getResponsible() { return responsible; }
    public void setResponsible(String responsible) { this.responsible = responsible; }
    public LocalDate getDue() { return due; }
    public void setDue(LocalDate due) { this.due = due; }
    public String getThrough() { return through; }
    public void setThrough(String through) { this.through = through; }
    public List<Adjustment> getAdjustments() { return adjustments; }
    public void setAdjustments(List<Adjustment> adjustments) { this.adjustments = adjustments; }
    public UnmetReason getReason() { return reason; }
    public void setReason(UnmetReason reason) { this.reason = reason; }
}
