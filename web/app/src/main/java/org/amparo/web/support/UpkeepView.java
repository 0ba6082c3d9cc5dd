package org.amparo.web.support;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.amparo.shared.ServiceId;
import org.amparo.support.Afterwards;
import org.amparo.support.Barrier;
import org.amparo.support.Continuity;
import org.amparo.support.LookAgain;
import org.amparo.support.ServiceDetails;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.support.SupportService;
import org.amparo.support.UpkeepService;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;

/** What keeps help from breaking off: a look again, something in its place, what comes afterwards, what is in the way. Keeps ids; what is typed lives in {@link UpkeepForm}. */
@Named
@ViewScoped
public class UpkeepView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the page is for, as its address names it. */
    public enum What { LOOK_AGAIN, IN_ITS_PLACE, AFTERWARDS, BARRIERS }

    @Inject
    private transient SupportService support;
    @Inject
    private transient UpkeepService upkeep;
    @Inject
    private transient UpkeepForm form;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Messages words;

    private String id;
    private String what;
    private What act;
    private State state;
    private long version;
    private List<SelectItem> alternatives = List.of();

    /** @return where to go instead when the address names nothing to do */
    public String load() {
        act = Arrays.stream(What.values()).filter(w -> w.name().equals(what)).findFirst().orElse(null);
        ServiceDetails service = support.read(ServiceId.parse(id));
        if (act == null) return back();
        version = service.version();
        state = service.state();
        if (act == What.IN_ITS_PLACE) alternatives = support.list(ServiceId.parse(id)).stream()
                .filter(s -> !s.id().equals(service.id()) && !ServicesView.over(s)).map(this::item).toList();
        form.shows(service);
        drafts.read(id, getDraft());
        return null;
    }

    private SelectItem item(ServiceDetails other) {
        return new SelectItem(other.id().toString(), words.label(other.kind()) + " · " + words.label(other.state()));
    }

    public String save() {
        ServiceId service = ServiceId.parse(id);
        switch (act) {
            case LOOK_AGAIN -> upkeep.lookedAgain(service, new LookAgain(form.getInterim(), form.getNext()), version);
            case IN_ITS_PLACE -> upkeep.inItsPlace(service, form.getAlternative() == null ? null : ServiceId.parse(form.getAlternative()), version);
            case AFTERWARDS -> upkeep.settle(service, new Afterwards(form.getContinuity(), form.getPlan()), version);
            case BARRIERS -> upkeep.barriers(service, new HashSet<>(form.getBarriers()), new HashSet<>(form.getSolved()), version);
        }
        drafts.drop(id, getDraft());
        return back();
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/support/upkeep?faces-redirect=true&id=" + ServiceId.parse(id) + "&what=" + act;
    }

    private String back() {
        return "/support/service?faces-redirect=true&id=" + ServiceId.parse(id);
    }

    /** Of this service and this question: what was typed for another is no draft of it. */
    public String getDraft() {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + ServiceId.parse(id);
    }

    public What getAct() {
        return act;
    }

    public boolean isResting() {
        return state == State.PAUSED_BY_SURVIVOR;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public List<SelectItem> getAlternatives() {
        return alternatives;
    }

    public Continuity[] getContinuities() {
        return Continuity.values();
    }

    public Barrier[] getBarriers() {
        return Barrier.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
