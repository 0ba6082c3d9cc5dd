package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.amparo.casework.CaseHead;
import org.amparo.justice.goal.GoalDetails;
import org.amparo.justice.goal.GoalId;
import org.amparo.justice.goal.GoalPage;
import org.amparo.justice.goal.GoalService;
import org.amparo.justice.goal.GoalWorkflow.Action;
import org.amparo.justice.goal.Progress;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;

/** One goal: her words, how near it is by her account, and one step in it. Her words are not kept between requests. */
@Named
@ViewScoped
public class GoalView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GoalService goals;
    @Inject
    private transient GoalForm form;
    @Inject
    private transient Drafts drafts;

    private String id;
    private String step;
    private Long version;
    private Action action;
    private transient GoalDetails theirs;

    public void load() {
        GoalDetails goal = page().goal();
        version = goal.version();
        action = Arrays.stream(Action.values()).filter(a -> a.name().equals(step) && goal.next().contains(a) && a != Action.CHANGE).findFirst().orElse(null);
        if (action != null) drafts.read(id, getDraft());
    }

    public String save() {
        try {
            goals.take(GoalId.parse(id), form.step(action), version);
        } catch (Stale somebodySavedFirst) {
            form.forget();
            theirs = page().goal();
            version = theirs.version();
            return null;
        }
        drafts.drop(id, getDraft());
        return "/justice/goal?faces-redirect=true&id=" + GoalId.parse(id);
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/justice/goal?faces-redirect=true&id=" + GoalId.parse(id) + "&step=" + action;
    }

    /** One for each step of each goal. */
    public String getDraft() {
        return "goal." + GoalId.parse(id) + "." + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private GoalPage page() {
        return form.page(() -> goals.read(GoalId.parse(id)));
    }

    public CaseHead getHead() {
        return page().head();
    }

    public GoalDetails getGoal() {
        return page().goal();
    }

    /** As it stands now, when a colleague said something about it first. */
    public GoalDetails getTheirs() {
        return theirs;
    }


    /** What can be done with it next, in the order of its life. */
    public List<Action> getNext() {
        return getGoal().next().stream().sorted().toList();
    }

    /** What this step wants to know. */
    public boolean asks(String field) {
        return switch (field) {
            case "PROGRESS" -> action == Action.REVIEW || action == Action.REACH;
            case "REVIEW" -> action == Action.REVIEW;
            case "EXPLAINED" -> action == Action.SAY_NOT_POSSIBLE;
            default -> throw new IllegalArgumentException(field);
        };
    }

    public Progress[] getProgresses() {
        return Progress.values();
    }

    public Action getAction() {
        return action;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
