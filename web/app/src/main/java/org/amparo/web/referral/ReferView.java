package org.amparo.web.referral;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.amparo.casework.RiskShown;
import org.amparo.casework.need.NeedDetails;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.PauseDetails;
import org.amparo.casework.rest.RestService;
import org.amparo.referral.ReferService;
import org.amparo.referral.draft.BeginReferral;
import org.amparo.referral.draft.ReferStep;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.Unacceptable;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;
import org.amparo.work.Priority;

/** The first step: which needs, and what should come of it. */
@Named
@ViewScoped
public class ReferView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "referral.refer";
    private static final int EXCERPT = 90;
    /** Words in one direction of writing inside a label in another keep their full stop on their own side. */
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    @Inject
    private transient NeedService needs;
    @Inject
    private transient ReferService refer;
    @Inject
    private transient RestService rest;
    @Inject
    private transient Messages msg;
    @Inject
    private transient Drafts drafts;

    private String id;
    private String need;
    private List<NeedId> chosen = new ArrayList<>();
    private Priority urgency;
    private boolean highRisk;
    private boolean atRisk;
    private boolean elsewhere;
    private PauseDetails rests;
    private transient List<NeedDetails> open;
    private transient String wanted;
    private transient String wishes;
    private transient String duplicateReason;

    public void load() {
        rests = rest.pauses(CaseId.parse(id)).stream().filter(pause -> pause.pathway() == Pathway.REFERRALS).findFirst().orElse(null);
        open();
        open.stream().map(NeedDetails::id).filter(n -> n.toString().equals(need) || open.size() == 1).forEach(chosen::add);
        if (open.isEmpty() || rests != null) return;
        drafts.read(id, getDraft());
        elsewhere = drafts.getFields().containsKey("duplicateReason");
    }

    /** What is known of the danger is not asked for again, and nobody takes it away here; how urgent it is begins with that. */
    public void standsAt(RiskShown risk) {
        atRisk = risk != null && risk.needsSecondPerson();
        if (atRisk) urgency = risk.greatest().priority();
    }

    private List<NeedDetails> open() {
        if (open == null) open = needs.needs(CaseId.parse(id)).stream().filter(NeedDetails::open).toList();
        return open;
    }

    public String begin() {
        try {
            var begun = refer.begin(new BeginReferral(CaseId.parse(id), new LinkedHashSet<>(chosen), urgency, highRisk, wanted, wishes, duplicateReason, null));
            drafts.drop(id, getDraft());
            return "/referral/service?faces-redirect=true&id=" + begun;
        } catch (Unacceptable refused) {
            elsewhere = elsewhere || refused.problems().stream().anyMatch(p -> p.field().equals("duplicateReason"));
            throw refused;
        }
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/referral/refer?faces-redirect=true&id=" + CaseId.parse(id) + (need == null ? "" : "&need=" + NeedId.parse(need));
    }

    /** One for each need somebody came from. */
    public String getDraft() {
        return need == null ? DRAFT : DRAFT + "." + NeedId.parse(need);
    }

    /** Why a second organisation should work on the same need is asked only of whoever is about to do that. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    public boolean isAtRisk() {
        return atRisk;
    }

    /** The survivor's own wish, in which nothing new is begun: said before anything is typed. Null when there is none. */
    public PauseDetails getRests() {
        return rests;
    }

    public boolean isNothingOpen() {
        return open().isEmpty();
    }

    /** Her own words beside the kind of need, so that the right one is ticked. */
    public List<SelectItem> getNeeds() {
        return open().stream().map(n -> new SelectItem(n.id(), msg.label(n.domain()) + (n.words() == null ? "" : ": " + FIRST_STRONG_ISOLATE + excerpt(n.words()) + POP_ISOLATE))).toList();
    }

    private static String excerpt(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(EXCERPT, line.codePointCount(0, line.length())))) + "…";
    }

    public List<Priority> getUrgencies() {
        return List.of(Priority.values());
    }

    public List<ReferStep> getSteps() {
        return List.of(ReferStep.values());
    }

    public ReferStep getStep() {
        return ReferStep.NEED;
    }

    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
    public String getNeed() { return need; }
    public void setNeed(String need) { this.need = need == null || need.isEmpty() ? null : need; }
    public List<NeedId> getChosen() { return chosen; }
    public void setChosen(List<NeedId> chosen) { this.chosen = new ArrayList<>(chosen); }
    public Priority getUrgency() { return urgency; }
    public void setUrgency(Priority urgency) { this.urgency = urgency; }
    public boolean isHighRisk() { return highRisk; }
    public void setHighRisk(boolean highRisk) { this.highRisk = highRisk; }
    public String getWanted() { return wanted; }
    public void setWanted(String wanted) { this.wanted = wanted; }
    public String getWishes() { return wishes; }
    public void setWishes(String wishes) { this.wishes = wishes; }
    public String getDuplicateReason() { return duplicateReason; }
    public void setDuplicateReason(String duplicateReason) { this.duplicateReason = duplicateReason; }
}
