package org.amparo.web.child;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.child.Asks;
import org.amparo.child.Assurance;
import org.amparo.child.ChildService;
import org.amparo.child.MatterDetails;
import org.amparo.child.Profession;
import org.amparo.child.Said;
import org.amparo.child.Strain;
import org.amparo.child.Track;
import org.amparo.child.Views;
import org.amparo.child.Voice;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.RelativeDetails;
import org.amparo.shared.CaseId;
import org.amparo.shared.ChildMatterId;
import org.amparo.web.frame.Messages;

/** One step for a child, or a new matter: the form asks for what the rule wants to know, nothing else. Keeps ids; what is typed lives in the form. */
@Named
@ViewScoped
public class MatterStepView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChildService child;
    @Inject
    private KinService kin;
    @Inject
    private MatterForm form;
    @Inject
    private Messages words;

    private String id;
    private String step;
    private String open;
    private Track track;
    private Enum<?> action;
    private Asks asks;
    private long version;
    private List<SelectItem> family = List.of();

    public void load() {
        if (open != null) track = java.util.Arrays.stream(Track.values()).filter(t -> t.name().equals(open) && !t.forEveryChild()).findFirst().orElse(null);
        if (track == null) loadStep();
        else asks = Asks.toOpen(track);
        if (asks.field("RELATIVE")) family = kin.family(CaseId.parse(id)).stream().filter(r -> !r.keptAway()).map(this::item).toList();
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
        if (action == null) return "/child/matter?faces-redirect=true&id=" + child.open(CaseId.parse(id), track, said);
        child.take(ChildMatterId.parse(id), action.name(), said, version);
        return "/child/matter?faces-redirect=true&id=" + id;
    }

    public boolean isPossible() {
        return action != null || open != null;
    }

    public boolean asks(String field) {
        return asks != null && asks.field(field);
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
