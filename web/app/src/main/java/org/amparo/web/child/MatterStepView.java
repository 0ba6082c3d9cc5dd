package org.amparo.web.child;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.amparo.child.Asks;
import org.amparo.child.Assurance;
import org.amparo.child.ChildService;
import org.amparo.child.MatterDetails;
import org.amparo.child.Profession;
import org.amparo.child.Said;
import org.amparo.child.StepTaken;
import org.amparo.child.Strain;
import org.amparo.child.Track;
import org.amparo.child.Views;
import org.amparo.child.Voice;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.RelativeDetails;
import org.amparo.shared.CaseId;
import org.amparo.shared.ChildMatterId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.SomebodyElse;

/** One step for a child, or a new matter: the form asks for what the rule wants to know, nothing else. Keeps ids; what is typed lives in the form. */
@Named
@ViewScoped
public class MatterStepView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ChildService child;
    @Inject
    private transient KinService kin;
    @Inject
    private transient MatterForm form;
    @Inject
    private transient Messages words;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient SomebodyElse somebodyElse;

    private String id;
    private String step;
    private String open;
    private Track track;
    private Enum<?> action;
    private Asks asks;
    private Long version;
    private List<SelectItem> family = List.of();
    private transient MatterDetails stands;
    private transient StepTaken theirs;

    public void load() {
        if (open != null) track = java.util.Arrays.stream(Track.values()).filter(t -> t.name().equals(open) && !t.forEveryChild()).findFirst().orElse(null);
        if (track == null) loadStep();
        else asks = Asks.toOpen(track);
        if (asks.field("RELATIVE")) family = kin.family(CaseId.parse(id)).stream().filter(r -> !r.keptAway()).map(this::item).toList();
        if (isPossible()) drafts.read(id, getDraft());
    }

    private void loadStep() {
        MatterDetails matter = child.read(ChildMatterId.parse(id));
        track = matter.track();
        version = matter.version();
        action = matter.next().stream().filter(a -> a.name().equals(step)).findFirst().orElse(null);
        asks = matter.asks(String.valueOf(step));
        if (asks.field("PANEL")) form.show(child.panel(matter.id()));
    }

    private SelectItem item(RelativeDetails relative) {
        String who = words.label(relative.kinship());
        return new SelectItem(relative.id().toString(), relative.name() == null ? who : who + " · " + relative.name());
    }

    public String save() {
        Said said = form.said(track);
        if (action == null) {
            String opened = somebodyElse.saving(CaseId.parse(id), () -> child.open(CaseId.parse(id), track, said)).toString();
            drafts.drop(id, getDraft());
            return "/child/matter?faces-redirect=true&id=" + opened;
        }
        try {
            somebodyElse.saving(ChildMatterId.parse(id), () -> taken(said));
        } catch (Stale somebodySavedFirst) {
            stands = child.read(ChildMatterId.parse(id));
            theirs = child.steps(stands.id()).stream().findFirst().orElse(null);
            version = stands.version();
            return null;
        }
        drafts.drop(id, getDraft());
        return "/child/matter?faces-redirect=true&id=" + id;
    }

    private ChildMatterId taken(Said said) {
        child.take(ChildMatterId.parse(id), action.name(), said, version);
        return ChildMatterId.parse(id);
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/child/step?faces-redirect=true&id=" + id + (action == null ? "&open=" + track : "&step=" + action);
    }

    /** One for each step of each matter, so that two of them never get into each other's words. */
    public String getDraft() {
        String of = action == null ? "open." + track : ChildMatterId.parse(id) + "." + action;
        return "child." + of.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The matter as it stands now, when a colleague took a step in it first. */
    public MatterDetails getStands() {
        return stands;
    }

    public StepTaken getTheirs() {
        return theirs;
    }

    public Enum<?> getTheirAction() {
        return theirs.track().action(theirs.action());
    }

    public boolean isPossible() {
        return action != null || open != null;
    }

    public boolean asks(String field) {
        return asks != null && asks.field(field);
    }

    /** Refused when it is left out, so it is not called optional. */
    public boolean demands(String field) {
        return asks != null && asks.demands(field);
    }

    public boolean isSeenToDemanded() {
        return asks != null && asks.seenToDemanded();
    }

    public List<Assurance> getSeenTo() {
        return asks == null ? List.of() : asks.seenTo().stream().sorted().toList();
    }

    public List<SelectItem> getKinds() {
        return track.kinds().stream().map(k -> new SelectItem(k.name(), words.label(k))).toList();
    }

    public List<SelectItem> getOutcomes() {
        return track.outcomes().stream().map(o -> new SelectItem(o.name(), words.label(o))).toList();
    }

    public List<SelectItem> getFamily() {
        return family;
    }

    public Views.Heard[] getAnswers() {
        return Views.Heard.values();
    }

    public Strain[] getStrains() {
        return Strain.values();
    }

    public Profession[] getProfessions() {
        return Profession.values();
    }

    public Voice[] getVoices() {
        return Voice.values();
    }

    public Track getTrack() {
        return track;
    }

    public Enum<?> getAction() {
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

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }
}
