package org.amparo.web.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.amparo.child.Views;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.KinWorkflow;
import org.amparo.child.kin.RelativeDetails;
import org.amparo.shared.RelativeId;

/** Somebody of a child's family: whether they had a part in it, and what follows from that. */
@Named
@ViewScoped
public class RelativeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KinService kin;
    @Inject
    private MatterForm form;

    private String id;
    private String step;
    private long version;
    private transient RelativeDetails relative;
    private List<KinWorkflow.Action> next = List.of();
    private KinWorkflow.Action action;

    public void load() {
        read();
        version = relative.version();
        next = relative.next().stream().sorted().toList();
        action = Arrays.stream(KinWorkflow.Action.values()).filter(a -> a.name().equals(step) && next.contains(a)).findFirst().orElse(null);
    }

    private void read() {
        relative = kin.read(RelativeId.parse(id));
    }

    public String save() {
        kin.take(RelativeId.parse(id), action, form.views(), version);
        return "/child/relative?faces-redirect=true&id=" + id;
    }

    /** Her family's names are not kept between requests. */
    public RelativeDetails getRelative() {
        if (relative == null) read();
        return relative;
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
