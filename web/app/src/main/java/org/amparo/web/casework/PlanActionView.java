package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.casework.need.UnmetReason;
import org.amparo.casework.plan.ActionDetails;
import org.amparo.casework.plan.ActionForm;
import org.amparo.casework.plan.ActionService;
import org.amparo.casework.plan.Agreement;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.plan.PlanActionWorkflow.State;
import org.amparo.casework.plan.WriteAction;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.CaseId;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Compared;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.SomebodyElse;
import org.amparo.web.frame.Times;

/** One action of a plan, new or again; and what becomes of it. When somebody saved first, both versions are shown. */
@Named
@ViewScoped
public class PlanActionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "plan.action";

    @Inject
    private transient ActionService actions;
    @Inject
    private transient PlanActionForm form;
    @Inject
    private transient PlanChoices choices;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient SomebodyElse somebodyElse;
    @Inject
    private transient Messages words;
    @Inject
    private transient Times times;

    private String id;
    private String action;
    private Long version;
    private State state;
    private boolean agreed;
    private List<SelectItem> needs = List.of();
    private List<SelectItem> help = List.of();
    private List<SelectItem> team = List.of();
    private transient ActionDetails theirs;

    public void load() {
        ActionForm known = actions.form(CaseId.parse(id), isFresh() ? null : PlanActionId.parse(action));
        if (known.action() != null) show(known.action());
        if (isOpen()) drafts.read(id, getDraft());
        team = choices.team(known.team());
        needs = choices.needs(id);
        help = choices.help(id);
    }

    private void show(ActionDetails stored) {
        keep(stored);
        form.show(stored);
    }

    private void keep(ActionDetails stored) {
        version = stored.version();
        state = stored.state();
        agreed = stored.agrees().permits();
    }

    public String save() {
        WriteAction said = form.command();
        try {
            somebodyElse.saving(CaseId.parse(id), () -> written(said));
        } catch (Stale somebodySavedFirst) {
            if (isFresh()) throw somebodySavedFirst;
            theirs = stored();
            keep(theirs);
            return null;
        }
        return saved();
    }

    private PlanActionId written(WriteAction said) {
        if (isFresh()) return actions.add(CaseId.parse(id), said);
        actions.write(CaseId.parse(id), PlanActionId.parse(action), said, version);
        return PlanActionId.parse(action);
    }

    private String saved() {
        drafts.drop(id, getDraft());
        return done();
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/casework/planaction?faces-redirect=true&id=" + CaseId.parse(id) + (isFresh() ? "" : "&action=" + PlanActionId.parse(action));
    }

    /** What both wrote differently; nothing as long as nobody else saved. */
    public List<Compared> getDifferent() {
        if (theirs == null) return List.of();
        PlanActionForm other = new PlanActionForm();
        other.show(theirs);
        return new PlanActionCompared(needs, team, help, words, times).of(form, other);
    }

    public String start() {
        actions.start(CaseId.parse(id), PlanActionId.parse(action), version);
        return done();
    }

    public String finish() {
        actions.finish(CaseId.parse(id), PlanActionId.parse(action), version);
        return done();
    }

    public String drop() {
        actions.drop(CaseId.parse(id), PlanActionId.parse(action), version);
        return done();
    }

    public String nothing() {
        actions.notToBeHad(CaseId.parse(id), PlanActionId.parse(action), form.getReason(), version);
        return done();
    }

    public String again() {
        actions.wantedAgain(CaseId.parse(id), PlanActionId.parse(action), version);
        return "/casework/planaction?faces-redirect=true&id=" + CaseId.parse(id) + "&action=" + PlanActionId.parse(action);
    }

    private String done() {
        return "/casework/plan?faces-redirect=true&id=" + CaseId.parse(id);
    }

    private ActionDetails stored() {
        return actions.action(CaseId.parse(id), PlanActionId.parse(action));
    }

    public boolean isFresh() { return action == null || action.isBlank(); }
    public boolean isOpen() { return state == null || state == State.TODO || state == State.DOING; }
    public boolean isStartable() { return state == State.TODO && agreed; }
    public boolean isDoing() { return state == State.DOING; }
    public boolean isSettled() { return !isOpen(); }
    public ActionDetails getTheirs() { return theirs; }
    public State getState() { return state; }
    public String getShape() { return state == null ? "circle" : PlanView.shape(state); }
    public String getDraft() { return isFresh() ? DRAFT : DRAFT + "." + PlanActionId.parse(action); }
    public List<SelectItem> getNeeds() { return needs; }
    public List<SelectItem> getHelp() { return help; }
    public List<SelectItem> getTeam() { return team; }
    public List<NeedDomain> getDomains() { return List.of(NeedDomain.values()); }
    public List<Idea> getIdeas() { return List.of(Idea.values()); }
    public List<Agreement> getAgreements() { return List.of(Agreement.values()); }
    public List<DoneBy> getDoers() { return List.of(DoneBy.values()); }
    public List<Adjustment> getAdjustments() { return List.of(Adjustment.values()); }
    public List<UnmetReason> getReasons() { return List.of(UnmetReason.values()); }
    public Long getVersion() { return version; }
    public void setVersion(Long version) { this.version = version; }
    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
    public String getAction() { return action; }
    public void setAction(String action) { this.action = action; }
}
