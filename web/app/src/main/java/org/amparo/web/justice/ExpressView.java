package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.casework.CaseHead;
import org.amparo.justice.goal.GoalId;
import org.amparo.justice.goal.GoalPage;
import org.amparo.justice.goal.GoalService;
import org.amparo.justice.goal.GoalWorkflow.Action;
import org.amparo.justice.goal.Importance;
import org.amparo.justice.goal.Wish;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;

/** What she wants of justice is written down: something new, or something else instead of a goal she had. */
@Named
@ViewScoped
public class ExpressView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GoalService goals;
    @Inject
    private transient GoalForm form;
    @Inject
    private transient Drafts drafts;

    private String id;
    private boolean instead;
    private Long version;
    private boolean possible;
    private transient CaseHead head;
    private transient GoalPage theirs;

    public void load() {
        if (instead) {
            GoalPage page = goals.read(GoalId.parse(id));
            head = page.head();
            version = page.goal().version();
            possible = page.goal().next().contains(Action.CHANGE);
        } else {
            var page = goals.page(CaseId.parse(id));
            head = page.head();
            possible = page.mayAct();
        }
        if (possible) drafts.read(id, getDraft());
    }

    public String save() {
        if (!instead) return to(goals.express(CaseId.parse(id), form.goal()).toString());
        try {
            goals.take(GoalId.parse(id), form.changed(), version);
        } catch (Stale somebodySavedFirst) {
            theirs = goals.read(GoalId.parse(id));
            version = theirs.goal().version();
            return null;
        }
        return to(GoalId.parse(id).toString());
    }

    private String to(String goal) {
        drafts.drop(id, getDraft());
        return "/justice/goal?faces-redirect=true&id=" + goal;
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/justice/express?faces-redirect=true&id=" + CaseId.parse(id) + (instead ? "&instead=true" : "");
    }

    /** One for each goal that another one is said instead of. */
    public String getDraft() {
        return instead ? "justice.instead." + GoalId.parse(id) : "justice.express";
    }

    /** The goal as it stands now, when a colleague said something about it first. */
    public GoalPage getTheirs() {
        return theirs;
    }

    public CaseHead getHead() {
        return head;
    }

    public boolean isPossible() {
        return possible;
    }

    public Wish[] getWishes() {
        return Wish.values();
    }

    public Importance[] getImportances() {
        return Importance.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isInstead() {
        return instead;
    }

    public void setInstead(boolean instead) {
        this.instead = instead;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
