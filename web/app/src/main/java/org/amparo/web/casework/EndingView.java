package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseLifeService;
import org.amparo.casework.CasePage;
import org.amparo.casework.CaseService;
import org.amparo.casework.CaseWorkflow;
import org.amparo.casework.CloseCase;
import org.amparo.casework.CloseReason;
import org.amparo.casework.Ending;
import org.amparo.casework.aftercare.AftercareService;
import org.amparo.casework.reopening.WhyBack;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.shared.CaseId;
import org.amparo.work.Priority;
import org.amparo.work.summary.SummaryArea;

/** Where a case stands and what can come next: follow-up, a safe ending, and the way back. */
@Named
@ViewScoped
public class EndingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseService cases;
    @Inject
    private transient CaseLifeService life;
    @Inject
    private transient SafetyPlanService plans;
    @Inject
    private transient AftercareService aftercare;
    @Inject
    private transient CaseHeadView head;

    private String id;
    private CaseFacts facts;
    private Set<CaseWorkflow.Action> actions = Set.of();
    private long urgentTasks;
    private int referrals;
    private int ourHelp;
    private boolean exitPlan;
    private boolean afterwards;
    private CloseReason reason;
    private WhyBack why;
    private List<Ending> done = List.of();

    public void load() {
        CasePage page = cases.page(CaseId.parse(id));
        head.show(page.head());
        facts = page.head().facts();
        actions = page.actions().isEmpty() ? Set.of() : EnumSet.copyOf(page.actions());
        urgentTasks = page.tasks().stream().filter(t -> t.priority() == Priority.URGENT).count();
        exitPlan = actions.contains(CaseWorkflow.Action.CLOSE) && plans.exitPlanGiven(facts.id());
        afterwards = actions.contains(CaseWorkflow.Action.CLOSE) && aftercare.decided(facts.id());
        ourHelp = actions.contains(CaseWorkflow.Action.CLOSE) ? life.ourHelpWithoutPlan(facts.id()) : 0;
        referrals = page.summary(SummaryArea.REFERRALS).open();
    }

    public String begin() {
        life.begin(facts.id(), facts.version());
        return back();
    }

    public String follow() {
        life.followUp(facts.id(), true, facts.version());
        return back();
    }

    public String takeUpAgain() {
        life.takeUpAgain(facts.id(), facts.version());
        return back();
    }

    public String close() {
        life.close(new CloseCase(facts.id(), reason, Set.copyOf(done), facts.version()));
        return back();
    }

    public String reopen() {
        life.reopen(facts.id(), why, facts.version());
        return "/casework/again?faces-redirect=true&id=" + facts.id();
    }

    private String back() {
        return "/casework/case?faces-redirect=true&id=" + facts.id();
    }

    public boolean may(String action) {
        return actions.contains(CaseWorkflow.Action.valueOf(action));
    }

    /** What others still owe her keeps a case open, whatever is ticked. */
    public boolean isHeld() {
        return urgentTasks > 0 || referrals > 0 || ourHelp > 0;
    }

    public long getUrgentTasks() {
        return urgentTasks;
    }

    public int getReferrals() {
        return referrals;
    }

    /** Help of our own that runs and has nothing said about afterwards. */
    public int getOurHelp() {
        return ourHelp;
    }

    /** The plan she leaves with is a record of its own, and nothing to tick. */
    public boolean isExitPlan() {
        return exitPlan;
    }

    /** What comes afterwards is decided on its own page, for a plan and a case alike. */
    public boolean isAfterwards() {
        return afterwards;
    }

    public List<CaseWorkflow.State> getStages() {
        return List.of(CaseWorkflow.State.OPEN, CaseWorkflow.State.ACTIVE, CaseWorkflow.State.FOLLOW_UP, CaseWorkflow.State.CLOSED);
    }

    public CaseWorkflow.State getNow() {
        return facts == null ? null : facts.state();
    }

    public List<CloseReason> getReasons() {
        return List.of(CloseReason.values());
    }

    public List<Ending> getEndings() {
        return List.of(Ending.values());
    }

    public List<WhyBack> getWhys() {
        return List.of(WhyBack.values());
    }

    public WhyBack getWhy() {
        return why;
    }

    public void setWhy(WhyBack why) {
        this.why = why;
    }

    public CloseReason getReason() {
        return reason;
    }

    public void setReason(CloseReason reason) {
        this.reason = reason;
    }

    public List<Ending> getDone() {
        return done;
    }

    public void setDone(List<Ending> done) {
        this.done = done == null ? List.of() : done;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
