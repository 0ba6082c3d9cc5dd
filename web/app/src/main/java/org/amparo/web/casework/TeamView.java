package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.access.Relation;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.Reassign;
import org.amparo.casework.TeamPage;
import org.amparo.casework.TeamReason;
import org.amparo.casework.Told;
import org.amparo.shared.CaseId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.Person;
import org.amparo.web.frame.JustDone;
import org.amparo.web.frame.Messages;

/** Who leads the case and who stands in; nobody changes without her being told. No name of hers here: supervisors use it too. */
@Named
@ViewScoped
public class TeamView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssignmentService assignments;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Messages words;
    @Inject
    private JustDone done;

    private String id;
    private long version;
    private TeamPage page;
    private boolean changedMeanwhile;
    private StaffId lead;
    private StaffId deputy;
    private TeamReason reason;
    private Told told;
    private StaffId member;
    private TeamReason memberReason;
    private StaffId leaver;
    private TeamReason leaverReason;

    public void load() {
        page = assignments.page(CaseId.parse(id));
        version = page.facts().version();
        lead = page.facts().lead();
        deputy = page.facts().deputy();
    }

    /** What was chosen stays chosen; what somebody else saved stands above it. */
    public String save() {
        try {
            assignments.reassign(new Reassign(CaseId.parse(id), lead, deputy, reason, told, version));
        } catch (Stale somebodySavedFirst) {
            page = assignments.page(CaseId.parse(id));
            version = page.facts().version();
            changedMeanwhile = true;
            return null;
        }
        return staysMine() ? again() : gone();
    }

    /** A case goes to the team of whoever leads it: a supervisor's own opens for her no more when that is another team. */
    private boolean staysMine() {
        if (caller.user().equals(lead) || caller.user().equals(deputy) || getMembers().stream().anyMatch(place -> caller.user().equals(place.getValue()))) return true;
        var next = page.workers().stream().filter(person -> person.id().equals(lead)).findFirst();
        return caller.has(Role.SUPERVISOR) && next.map(Person::unit).filter(unit -> !unit.equals(page.facts().unit())).isEmpty();
    }

    /** It opens for whoever handed it over no more: their own list is the next thing to see, and says what was done. */
    private String gone() {
        return "/casework/cases?faces-redirect=true&did=" + done.say(page.facts().number());
    }

    public String join() {
        assignments.join(CaseId.parse(id), member, memberReason);
        return again();
    }

    public String part() {
        if (leaver == null) throw Unacceptable.because("leaver", "casework.problem.missing.leaver");
        assignments.part(CaseId.parse(id), leaver, leaverReason);
        return leaver.equals(caller.user()) ? gone() : again();
    }

    private String again() {
        return "/casework/team?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public TeamPage getPage() {
        return page;
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public List<TeamReason> getReasons() {
        return List.of(TeamReason.values());
    }

    public List<SelectItem> getPeople() {
        return page.workers().stream().map(this::item).toList();
    }

    public List<SelectItem> getJoiners() {
        return page.joiners().stream().map(this::item).toList();
    }

    public List<SelectItem> getMembers() {
        return page.places().stream().filter(p -> p.relation() == Relation.MEMBER).map(p -> new SelectItem(p.user(), p.name())).toList();
    }

    private SelectItem item(Person person) {
        return new SelectItem(person.id(), person.away() ? words.of("casework.team.away", person.name()) : person.name());
    }

    public String getNumber() {
        return page == null ? "" : page.facts().number();
    }

    public List<Told> getTolds() {
        return List.of(Told.values());
    }

    public StaffId getLead() {
        return lead;
    }

    public void setLead(StaffId lead) {
        this.lead = lead;
    }

    public StaffId getDeputy() {
        return deputy;
    }

    public void setDeputy(StaffId deputy) {
        this.deputy = deputy;
    }

    public Told getTold() {
        return told;
    }

    public void setTold(Told told) {
        this.told = told;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public TeamReason getReason() {
        return reason;
    }

    public void setReason(TeamReason reason) {
        this.reason = reason;
    }

    public StaffId getMember() {
        return member;
    }

    public void setMember(StaffId member) {
        this.member = member;
    }

    public TeamReason getMemberReason() {
        return memberReason;
    }

    public void setMemberReason(TeamReason memberReason) {
        this.memberReason = memberReason;
    }

    public StaffId getLeaver() {
        return leaver;
    }

    public void setLeaver(StaffId leaver) {
        this.leaver = leaver;
    }

    public TeamReason getLeaverReason() {
        return leaverReason;
    }

    public void setLeaverReason(TeamReason leaverReason) {
        this.leaverReason = leaverReason;
    }
}
