package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.amparo.casework.CaseHead;
import org.amparo.justice.preservation.PreservationDetails;
import org.amparo.justice.preservation.PreservationId;
import org.amparo.justice.preservation.PreservationPage;
import org.amparo.justice.preservation.PreservationService;
import org.amparo.justice.preservation.PreservationWorkflow.Action;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;

/** What a platform was asked to keep, and what it answered. What is sealed is read anew with each request. */
@Named
@ViewScoped
public class KeptView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreservationService preservations;
    @Inject
    private transient KeepForm form;
    @Inject
    private transient Drafts drafts;

    private String id;
    private String step;
    private Long version;
    private Action action;
    private transient PreservationPage page;
    private transient PreservationDetails theirs;

    public void load() {
        PreservationDetails asked = page().asked();
        version = asked.version();
        action = Arrays.stream(Action.values()).filter(a -> a.name().equals(step) && asked.next().contains(a)).findFirst().orElse(null);
        if (action != null) drafts.read(id, getDraft());
    }

    public String save() {
        try {
            preservations.take(PreservationId.parse(id), action, form.heard(), version);
        } catch (Stale somebodySavedFirst) {
            page = null; // read before the colleague saved
            theirs = page().asked();
            version = theirs.version();
            return null;
        }
        drafts.drop(id, getDraft());
        return "/justice/kept?faces-redirect=true&id=" + PreservationId.parse(id);
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/justice/kept?faces-redirect=true&id=" + PreservationId.parse(id) + "&step=" + action;
    }

    public String getDraft() {
        return "evidence." + PreservationId.parse(id) + "." + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private PreservationPage page() {
        if (page == null) page = preservations.read(PreservationId.parse(id));
        return page;
    }

    public CaseHead getHead() {
        return page().head();
    }

    public PreservationDetails getAsked() {
        return page().asked();
    }

    public PreservationDetails getTheirs() {
        return theirs;
    }

    public List<Action> getNext() {
        return getAsked().next().stream().sorted().toList();
    }

    /** What this answer wants to know. */
    public boolean asks(String field) {
        return switch (field) {
            case "DAY" -> action == Action.HEAR_KEPT || action == Action.ASK_AGAIN;
            case "ANSWER" -> action != Action.ASK_AGAIN;
            default -> throw new IllegalArgumentException(field);
        };
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
