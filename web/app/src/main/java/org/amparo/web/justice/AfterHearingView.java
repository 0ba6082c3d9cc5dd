package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.amparo.casework.CaseHead;
import org.amparo.justice.afterwards.AfterDetails;
import org.amparo.justice.afterwards.AfterId;
import org.amparo.justice.afterwards.AfterService;
import org.amparo.justice.afterwards.AfterwardsWorkflow.Action;
import org.amparo.justice.afterwards.Contact;
import org.amparo.justice.afterwards.OutcomeTold;
import org.amparo.justice.afterwards.SafetyFelt;
import org.amparo.justice.afterwards.Therapist;
import org.amparo.justice.afterwards.Wellbeing;
import org.amparo.web.frame.Drafts;

/** The month after: when somebody asks, what she said, and one step in it. Her words are not kept between requests. */
@Named
@ViewScoped
public class AfterHearingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HearingPages pages;
    @Inject
    private transient AfterService afterwards;
    @Inject
    private transient AfterHearingForm form;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Clock clock;

    private String id;
    private String step;
    private long version;
    private Action action;

    public void load() {
        AfterDetails after = one().after();
        version = after.version();
        action = after.next().stream().filter(a -> a.name().equals(step)).findFirst().orElse(null);
        if (action == null) return;
        form.setContact(after.toBeAsked());
        drafts.read(id, getDraft());
    }

    public String save() {
        afterwards.take(AfterId.parse(id), form.step(action), version);
        drafts.drop(id, getDraft());
        return "/justice/afterhearing?faces-redirect=true&id=" + AfterId.parse(id);
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/justice/afterhearing?faces-redirect=true&id=" + AfterId.parse(id) + "&step=" + action;
    }

    public String getDraft() {
        return "after." + AfterId.parse(id) + "." + action.name().toLowerCase(Locale.ROOT);
    }

    private AfterService.One one() {
        return pages.after(id);
    }

    public CaseHead getHead() {
        return one().head();
    }

    public AfterDetails getAfter() {
        return one().after();
    }

    public boolean late(AfterDetails.Due due) {
        return !due.settled() && due.due().isBefore(clock.instant());
    }

    /** Her no stands apart. */
    public List<Action> getNext() {
        return getAfter().next().stream().filter(a -> a != Action.LEAVE).sorted().toList();
    }

    public boolean can(String what) {
        return getAfter().next().contains(Action.valueOf(what));
    }

    public Action getAction() {
        return action;
    }

    public List<Contact> getContacts() {
        return getAfter().contacts().stream().filter(AfterDetails.Due::come).map(AfterDetails.Due::contact).toList();
    }

    public List<Wellbeing> getWellbeings() {
        return List.of(Wellbeing.values());
    }

    public List<SafetyFelt> getSafeties() {
        return List.of(SafetyFelt.values());
    }

    public List<Therapist> getTherapists() {
        return List.of(Therapist.values());
    }

    public List<OutcomeTold> getOutcomes() {
        return List.of(OutcomeTold.values());
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
