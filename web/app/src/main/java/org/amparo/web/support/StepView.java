package org.amparo.web.support;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.amparo.shared.ServiceId;
import org.amparo.support.AskToEnd;
import org.amparo.support.Continuity;
import org.amparo.support.EndReason;
import org.amparo.support.Frequency;
import org.amparo.support.HerView;
import org.amparo.support.InterruptReason;
import org.amparo.support.NotAvailable;
import org.amparo.support.ServiceDetails;
import org.amparo.support.ServiceWorkflow.Action;
import org.amparo.support.Step;
import org.amparo.support.SupportService;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;

/** One step in the life of a service, with only what has to be known for it. Keeps ids; what is typed lives in {@link StepForm}. */
@Named
@ViewScoped
public class StepView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupportService support;
    @Inject
    private StepForm form;
    @Inject
    private Drafts drafts;
    @Inject
    private Messages words;

    private String id;
    private String step;
    private Action action;
    private long version;
    private List<SelectItem> alternatives = List.of();
    private boolean ours;

    /** @return where to go instead when the address names no step */
    public String load() {
        action = Arrays.stream(Action.values()).filter(a -> a.name().equals(step)).findFirst().orElse(null);
        ServiceDetails service = support.read(ServiceId.parse(id));
        ours = service.from().provider() == null;
        if (action == null) return "/support/service?faces-redirect=true&id=" + service.id();
        version = service.version();
        drafts.read(id, getDraft());
        if (action == Action.END) alternatives = support.list(ServiceId.parse(id)).stream()
                .filter(s -> !s.id().equals(service.id()) && !ServicesView.over(s)).map(this::item).toList();
        return null;
    }

    private SelectItem item(ServiceDetails other) {
        return new SelectItem(other.id().toString(), words.label(other.kind()) + " · " + words.label(other.state()));
    }

    public String save() {
        ServiceId which = ServiceId.parse(id);
        if (action == Action.END) support.askToEnd(which, new AskToEnd(form.getReason(), form.getAlternative() == null ? null : ServiceId.parse(form.getAlternative()), form.getProviderSaid()), version);
        else support.take(which, step(), version);
        drafts.drop(id, getDraft());
        return "/support/service?faces-redirect=true&id=" + which;
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/support/step?faces-redirect=true&id=" + ServiceId.parse(id) + "&step=" + action;
    }

    /** Of this service and this step: what was typed for another is no draft of it. */
    public String getDraft() {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + ServiceId.parse(id);
    }

    private Step step() {
        return switch (action) {
            case ACCEPT -> new Step.Accept(form.isYes());
            case DECLINE -> new Step.Decline(form.isYes());
            case OFFER_AGAIN -> new Step.OfferAgain();
            case FALL_THROUGH -> new Step.FallThrough(form.getNotAvailable(), form.getProviderSaid());
            case CORRECT -> new Step.Correct();
            case START -> new Step.Start(form.isYes(), form.getDay(), form.getUntil(), form.getFrequency());
            case WAIT -> new Step.Wait(form.getWords());
            case PAUSE -> new Step.Pause(form.getDay());
            case RESUME -> new Step.Resume();
            case INTERRUPT -> new Step.Interrupt(form.getInterruption(), form.getProviderSaid());
            case COMPLETE -> new Step.Complete(form.isSaid() ? new HerView(true, form.getWords(), form.getSatisfaction()) : HerView.preferredNotToSay(),
                    form.getContinuity(), form.getPlan());
            case STOP -> new Step.Stop();
            case END -> throw new IllegalStateException("a supervisor ends");
        };
    }

    public boolean isOurs() {
        return ours;
    }

    public Action getAction() {
        return action;
    }

    public List<SelectItem> getAlternatives() {
        return alternatives;
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    public InterruptReason[] getInterruptions() {
        return InterruptReason.values();
    }

    /** Our own help was asked of nobody else. */
    public List<NotAvailable> getNotAvailables() {
        if (ours) return List.of(NotAvailable.COULD_NOT_BE_DONE, NotAvailable.TAKEN_BACK);
        return List.of(NotAvailable.PROVIDER_SAID_NO, NotAvailable.NO_ANSWER, NotAvailable.COULD_NOT_BE_DONE, NotAvailable.TAKEN_BACK);
    }

    public Continuity[] getContinuities() {
        return Continuity.values();
    }

    public EndReason[] getReasons() {
        return EndReason.values();
    }

    public List<Integer> getMarks() {
        return List.of(1, 2, 3, 4, 5);
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
