package org.amparo.web.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.amparo.child.Views;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.KinWorkflow;
import org.amparo.child.kin.RelativeDetails;
import org.amparo.shared.RelativeId;
import org.amparo.shared.Stale;
import org.amparo.survivor.keepaway.StillNamedService;
import org.amparo.survivor.keepaway.StillThere;
import org.amparo.survivor.keepaway.TellApartService;
import org.amparo.survivor.keepaway.ToldApart;
import org.amparo.web.frame.Drafts;

/** Somebody of a child's family: whether they had a part in it, and what follows from that. */
@Named
@ViewScoped
public class RelativeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KinService kin;
    @Inject
    private transient StillNamedService stillNamed;
    @Inject
    private transient TellApartService apart;
    @Inject
    private transient MatterForm form;
    @Inject
    private transient Drafts drafts;

    private String id;
    private String step;
    private Long version;
    private transient RelativeDetails relative;
    private transient RelativeDetails theirs;
    private transient List<StillThere> still;
    private transient List<ToldApart> told;
    private List<KinWorkflow.Action> next = List.of();
    private KinWorkflow.Action action;

    public void load() {
        read();
        if (relative.keptAway()) still = stillNamed.where(relative.id());
        version = relative.version();
        next = relative.next().stream().sorted().toList();
        action = Arrays.stream(KinWorkflow.Action.values()).filter(a -> a.name().equals(step) && next.contains(a)).findFirst().orElse(null);
        if (action != null) drafts.read(id, getDraft());
    }

    private void read() {
        relative = kin.read(RelativeId.parse(id));
    }

    public String save() {
        try {
            kin.take(RelativeId.parse(id), action, form.views(), version);
        } catch (Stale somebodySavedFirst) {
            theirs = kin.read(RelativeId.parse(id));
            version = theirs.version();
            return null;
        }
        drafts.drop(id, getDraft());
        return "/child/relative?faces-redirect=true&id=" + RelativeId.parse(id);
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/child/relative?faces-redirect=true&id=" + RelativeId.parse(id) + "&step=" + action;
    }

    public String getDraft() {
        return "kin." + RelativeId.parse(id) + "." + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As they stand now, when a colleague said something about them first. */
    public RelativeDetails getTheirs() {
        return theirs;
    }

    /** Her family's names are not kept between requests. */
    public RelativeDetails getRelative() {
        if (relative == null) read();
        return relative;
    }

    /** What of the record still names them as help; each is mended on its own page. */
    public List<StillThere> getStill() {
        return still == null ? List.of() : still;
    }

    /** Words that somebody said mean another. */
    public List<ToldApart> getTold() {
        if (told == null) told = getRelative().keptAway() && action == null ? stillNamed.toldApart(RelativeId.parse(id)) : List.of();
        return told;
    }

    public String takeBack(UUID one) {
        apart.takeBack(RelativeId.parse(id), one);
        return "/child/relative?faces-redirect=true&id=" + RelativeId.parse(id);
    }

    public boolean isAsksView() {
        return action == KinWorkflow.Action.SAY_NOT_IMPLICATED || action == KinWorkflow.Action.ASK_TO_CLEAR;
    }

    public String getShape() {
        return ChildView.shapeOf(getRelative().implicated());
    }

    public Views.Heard[] getAnswers() {
        return Views.Heard.values();
    }

    public List<KinWorkflow.Action> getNext() {
        return next;
    }

    public KinWorkflow.Action getAction() {
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
