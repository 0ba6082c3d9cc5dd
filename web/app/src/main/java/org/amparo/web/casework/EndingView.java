package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.casework.BeforeClosing;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseLifeService;
import org.amparo.casework.CasePage;
import org.amparo.casework.CaseService;
import org.amparo.casework.CaseWorkflow;
import org.amparo.casework.CloseCase;
import org.amparo.casework.CloseReason;
import org.amparo.casework.Ending;
import org.amparo.casework.need.NeedDetails;
import org.amparo.casework.plan.ActionDetails;
import org.amparo.casework.question.QuestionDetails;
import org.amparo.casework.reopening.WhyBack;
import org.amparo.referral.desk.LoopList;
import org.amparo.referral.desk.ReferralRow;
import org.amparo.referral.desk.SentService;
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
    private transient SentService sent;
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
    private boolean riskToBeSeen;
    private boolean rest;
    private boolean restMayGoOn;
    private transient List<NeedDetails> needs;
    private transient BeforeClosing before;
    private transient LoopList loops;
    private CloseReason reason;
    private WhyBack why;
    private List<Ending> done = List.of();

    public void load() {
        CasePage page = cases.page(CaseId.parse(id));
        head.show(page.head());
        facts = page.head().facts();
        actions = page.actions().isEmpty() ? Set.of() : EnumSet.copyOf(page.actions());
        urgentTasks = page.tasks().stream().filter(t -> t.priority() == Priority.URGENT).count();
        needs = page.needs().stream().filter(NeedDetails::open).toList();
        if (actions.contains(CaseWorkflow.Action.CLOSE)) look(life.beforeClosing(facts.id()));
        referrals = page.summary(SummaryArea.REFERRALS).open();
    }

    private void look(BeforeClosing found) {
        before = found;
        ourHelp = found.ourHelp();
        exitPlan = found.exitPlanGiven();
        afterwards = found.afterwards();
        riskToBeSeen = found.still().riskToBeSeen();
        restMayGoOn = found.still().needs() + found.still().goals() > 0;
        rest = restMayGoOn || found.still().questions() > 0;
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

    /** Each that keeps the case open, by name; whoever presses a button is shown them again. */
    public List<ReferralRow> getOpenReferrals() {
        if (loops == null && referrals > 0) loops = sent.of(facts.id());
        return loops == null ? List.of() : loops.page().rows().stream().filter(ReferralRow::open).toList();
    }

    public String partner(ReferralRow row) {
        return loops.partners().get(row.recipient());
    }

    /** What others still owe her keeps a case open, whatever is ticked. */
    public boolean isHeld() {
        return urgentTasks > 0 || referrals > 0 || ourHelp > 0 || riskToBeSeen;
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

    /** A high risk that no second person has looked at. */
    public boolean isRiskToBeSeen() {
        return riskToBeSeen;
    }

    /** Each gets a word before the case closes, on its own page. */
    public List<NeedDetails> getNeeds() {
        return needs == null ? List.of() : needs;
    }

    public List<ActionDetails> getGoals() {
        return before == null ? List.of() : before.goals();
    }

    public List<QuestionDetails> getQuestions() {
        return before == null ? List.of() : before.questions();
    }

    public boolean isRest() {
        return rest;
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
        return Arrays.stream(Ending.values()).filter(one -> one != Ending.REST_GOES_ELSEWHERE || restMayGoOn).toList();
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
