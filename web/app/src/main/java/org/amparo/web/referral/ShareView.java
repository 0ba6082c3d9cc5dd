package org.amparo.web.referral;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.amparo.referral.ReferService;
import org.amparo.referral.draft.CapacityAnswer;
import org.amparo.referral.draft.EarlyIdentity;
import org.amparo.referral.draft.PlanPackage;
import org.amparo.referral.draft.ReferStep;
import org.amparo.referral.draft.ReferralDraft;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.ReferralId;
import org.amparo.survivor.consent.DataItem;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;

/** The third step: what the partner would be told; beside it, asking first whether there is room. */
@Named
@ViewScoped
public class ShareView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReferService refer;
    @Inject
    private transient Messages msg;
    @Inject
    private transient Drafts drafts;

    private String id;
    private long version;
    private List<DataItem> items = new ArrayList<>();
    private EarlyIdentity early;
    private CapacityAnswer capacity;
    private transient String healthNote;
    private transient String safetyNote;
    private transient ReferralDraft draft;
    private Set<DataItem> unrecorded = Set.of();

    /** What went, or was stopped, is followed on its own page. */
    public String load() {
        ReferralDraft now = getDraft();
        if (!now.open()) return "/referral/referral?faces-redirect=true&id=" + ReferralId.parse(id);
        version = now.version();
        items = new ArrayList<>(now.items().stream().sorted().toList());
        early = now.early();
        capacity = now.capacity();
        healthNote = now.healthNote();
        safetyNote = now.safetyNote();
        if (isShown()) return null;
        unrecorded = Set.copyOf(refer.unrecorded(ReferralId.parse(id)));
        drafts.read(id, getDraftName());
        return null;
    }

    public String plan() {
        refer.plan(new PlanPackage(ReferralId.parse(id), version, Set.copyOf(items), healthNote, safetyNote, early));
        drafts.drop(id, getDraftName());
        return "/referral/agree?faces-redirect=true&id=" + ReferralId.parse(id);
    }

    public String askCapacity() {
        refer.askCapacity(ReferralId.parse(id), version);
        return again();
    }

    public String capacityAnswered() {
        refer.capacityAnswered(ReferralId.parse(id), capacity, version);
        return again();
    }

    /** Changing something after she has seen it begins with showing it again. */
    public String backToDraft() {
        refer.backToDraft(ReferralId.parse(id), version);
        return again();
    }

    public String discard() {
        drafts.drop(id, getDraftName());
        return again();
    }

    /** What is typed here before it is planned; the referral itself is a draft as well. */
    public String getDraftName() {
        return "referral.share." + ReferralId.parse(id);
    }

    private String again() {
        return "/referral/share?faces-redirect=true&id=" + ReferralId.parse(id);
    }

    public ReferralDraft getDraft() {
        if (draft == null) draft = refer.draft(ReferralId.parse(id));
        return draft;
    }

    public boolean isAskable() {
        return getDraft().state() == State.DRAFT;
    }

    public boolean isAsking() {
        return getDraft().state() == State.CAPACITY_CHECK;
    }

    public boolean isFull() {
        return getDraft().capacity() == CapacityAnswer.NO_CAPACITY;
    }

    public boolean isShown() {
        return getDraft().state() == State.READY;
    }

    /** What nobody has written down may be ticked all the same: it goes when it is there by then. */
    public List<SelectItem> getAllowed() {
        return getDraft().allowed().stream().sorted().map(item -> new SelectItem(item, unrecorded.contains(item) ? msg.of("referral.share.unrecorded", msg.label(item)) : msg.label(item))).toList();
    }

    /** Nobody is asked to write what could not be sent. */
    public boolean isHealthUseful() {
        return getDraft().allowed().contains(DataItem.HEALTH_NEEDS);
    }

    public boolean isSafetyUseful() {
        return getDraft().allowed().contains(DataItem.SAFETY_NOTE);
    }

    public List<EarlyIdentity> getReasons() {
        return Arrays.asList(EarlyIdentity.values());
    }

    public List<CapacityAnswer> getCapacities() {
        return List.of(CapacityAnswer.values());
    }

    public List<ReferStep> getSteps() {
        return List.of(ReferStep.values());
    }

    public ReferStep getStep() {
        return ReferStep.SHARE;
    }

    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
    public List<DataItem> getItems() { return items; }
    public void setItems(List<DataItem> items) { this.items = new ArrayList<>(items); }
    public EarlyIdentity getEarly() { return early; }
    public void setEarly(EarlyIdentity early) { this.early = early; }
    public CapacityAnswer getCapacity() { return capacity; }
    public void setCapacity(CapacityAnswer capacity) { this.capacity = capacity; }
    public String getHealthNote() { return healthNote; }
    public void setHealthNote(String healthNote) { this.healthNote = healthNote; }
    public String getSafetyNote() { return safetyNote; }
    public void setSafetyNote(String safetyNote) { this.safetyNote = safetyNote; }
}
