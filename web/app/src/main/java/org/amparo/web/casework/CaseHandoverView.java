package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.amparo.access.Caller;
import org.amparo.casework.TeamReason;
import org.amparo.casework.Told;
import org.amparo.casework.handover.AskHandover;
import org.amparo.casework.handover.HandedOn;
import org.amparo.casework.handover.HandoverPage;
import org.amparo.casework.handover.HandoverService;
import org.amparo.casework.handover.SurvivorSays;
import org.amparo.casework.handover.TakeOver;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.JustDone;

/** Handing a case over: one page for whoever hands over, for whoever is asked, and for the survivor's word. */
@Named
@ViewScoped
public class CaseHandoverView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.handover";

    @Inject
    private transient CaseHeadView head;
    @Inject
    private transient HandoverService handovers;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Caller caller;
    @Inject
    private JustDone done;

    private String id;
    private String did;
    private boolean taken;
    private long version;
    private StaffId to;
    private StaffId deputy;
    private TeamReason reason;
    private SurvivorSays says;
    private TeamReason why;
    private Told told;
    private List<HandedOn> through = List.of();
    private transient String note;
    private transient HandoverPage page;

    public void load() {
        page = handovers.page(CaseId.parse(id));
        taken = CaseId.parse(id).toString().equals(done.hear(did));
        version = page.open() == null ? 0 : page.open().version();
        deputy = page.facts().deputy();
        if (page.open() == null) drafts.read(id, DRAFT);
    }

    public String ask() {
        handovers.ask(new AskHandover(CaseId.parse(id), to, deputy, reason, says, note));
        return discard();
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return again();
    }

    public String heard() {
        handovers.heard(CaseId.parse(id), says, version);
        return again();
    }

    public String takeOver() {
        handovers.takeOver(new TakeOver(CaseId.parse(id), Set.copyOf(through), told, version));
        return again() + "&did=" + done.say(CaseId.parse(id).toString());
    }

    /** Whoever came for this sees the case no more; her own list is the next thing to see. */
    public String decline() {
        String number = getPage().facts().number();
        handovers.decline(CaseId.parse(id), why, version);
        return "/casework/cases?faces-redirect=true&did=" + done.say(number);
    }

    public String takeBack() {
        handovers.takeBack(CaseId.parse(id), version);
        return again();
    }

    private String again() {
        return "/casework/handover?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public HandoverPage getPage() {
        if (page == null) page = handovers.page(CaseId.parse(id));
        return page;
    }

    public boolean isAsked() {
        return getPage().open() != null && caller.user().equals(getPage().open().to());
    }

    public List<SelectItem> getOthers() {
        return getPage().workers().stream().filter(p -> !p.id().equals(page.facts().lead())).map(p -> new SelectItem(p.id(), p.name())).toList();
    }

    public List<SelectItem> getPeople() {
        return getPage().workers().stream().map(p -> new SelectItem(p.id(), p.name())).toList();
    }

    public List<TeamReason> getReasons() {
        return List.of(TeamReason.values());
    }

    /** A yes is heard by somebody she knows; whoever is asked writes down a no. */
    public List<SurvivorSays> getWords() {
        return head.isBeforeTakingOver() ? List.of(SurvivorSays.OBJECTS) : List.of(SurvivorSays.values());
    }

    public List<Told> getTolds() {
        return List.of(Told.values());
    }

    public List<HandedOn> getParts() {
        return List.of(HandedOn.values());
    }

    /** Whoever has just taken over leads from this moment. */
    public boolean isTaken() {
        return taken;
    }

    public String getDid() {
        return did;
    }

    public void setDid(String did) {
        this.did = did;
    }

    public String getDraft() {
        return DRAFT;
    }

    public StaffId getTo() {
        return to;
    }

    public void setTo(StaffId to) {
        this.to = to;
    }

    public StaffId getDeputy() {
        return deputy;
    }

    public void setDeputy(StaffId deputy) {
        this.deputy = deputy;
    }

    public TeamReason getReason() {
        return reason;
    }

    public void setReason(TeamReason reason) {
        this.reason = reason;
    }

    public SurvivorSays getSays() {
        return says;
    }

    public void setSays(SurvivorSays says) {
        this.says = says;
    }

    public TeamReason getWhy() {
        return why;
    }

    public void setWhy(TeamReason why) {
        this.why = why;
    }

    public Told getTold() {
        return told;
    }

    public void setTold(Told told) {
        this.told = told;
    }

    public List<HandedOn> getThrough() {
        return through;
    }

    public void setThrough(List<HandedOn> through) {
        this.through = through == null ? List.of() : through;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
