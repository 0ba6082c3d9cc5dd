package org.amparo.web.referral;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.amparo.referral.ReferService;
import org.amparo.referral.ReferralPage;
import org.amparo.referral.ReferralService;
import org.amparo.referral.draft.ReferStep;
import org.amparo.referral.draft.ReferralDraft;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.survivor.consent.DataItem;
import org.amparo.web.frame.JustDone;
import org.amparo.web.frame.Messages;

/** The last step: one look at everything, a second person's where it is needed, and gone. */
@Named
@ViewScoped
public class SendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReferService refer;
    @Inject
    private transient ReferralService referrals;
    @Inject
    private JustDone done;
    @Inject
    private transient Messages msg;

    private String id;
    private long version;
    private StaffId supervisor;
    private transient ReferralDraft draft;
    private transient ReferralPage page;
    private transient List<SelectItem> supervisors;
    private transient Set<DataItem> unknown;

    /** What went, or was stopped, is followed on its own page: nothing is ready there any more. */
    public String load() {
        if (!getDraft().open()) return "/referral/referral?faces-redirect=true&id=" + ReferralId.parse(id);
        version = getDraft().version();
        getPage();
        if (isLookMissing()) getSupervisors();
        return null;
    }

    public String send() {
        refer.send(ReferralId.parse(id), version);
        return "/referral/referral?faces-redirect=true&did=" + done.say(ReferralId.parse(id).toString()) + "&id=" + ReferralId.parse(id);
    }

    public String askLook() {
        refer.askSecondLook(ReferralId.parse(id), supervisor, version);
        return "/referral/send?faces-redirect=true&id=" + ReferralId.parse(id);
    }

    public ReferralDraft getDraft() {
        if (draft == null) draft = refer.draft(ReferralId.parse(id));
        return draft;
    }

    /** For the names of the partner and the service. */
    public ReferralPage getPage() {
        if (page == null) page = referrals.page(ReferralId.parse(id));
        return page;
    }

    public boolean isReady() {
        return getDraft().state() == State.READY;
    }

    public boolean isLookMissing() {
        return getDraft().needsSecondLook() && !getDraft().lookGiven();
    }

    public boolean isLookAsked() {
        return isLookMissing() && getDraft().lookAskedOf() != null;
    }

    /** By name, as long as it is somebody who may still be asked. */
    public String getAsked() {
        return getSupervisors().stream().filter(one -> one.getValue().equals(getDraft().lookAskedOf())).findFirst()
                .map(one -> msg.of("referral.send.look.asked", one.getLabel())).orElseGet(() -> msg.get("referral.send.look.waiting"));
    }

    /** What leaves: planned, and recorded. */
    public List<DataItem> getItems() {
        return getDraft().items().stream().filter(item -> !unknown().contains(item)).sorted().toList();
    }

    /** Planned, and nothing is recorded about it: it will not be there. */
    public List<DataItem> getUnknown() {
        return unknown().stream().sorted().toList();
    }

    private Set<DataItem> unknown() {
        if (unknown == null) unknown = isReady() ? refer.preview(ReferralId.parse(id)).unknown() : Set.of();
        return unknown;
    }

    public List<SelectItem> getSupervisors() {
        if (supervisors == null) supervisors = refer.whoMayLook(ReferralId.parse(id)).stream().map(p -> new SelectItem(p.id(), p.name())).toList();
        return supervisors;
    }

    public List<ReferStep> getSteps() {
        return List.of(ReferStep.values());
    }

    public ReferStep getStep() {
        return ReferStep.SEND;
    }

    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
    public StaffId getSupervisor() { return supervisor; }
    public void setSupervisor(StaffId supervisor) { this.supervisor = supervisor; }
}
