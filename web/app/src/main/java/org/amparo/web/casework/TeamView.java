package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.Candidates;
import org.amparo.casework.Reassign;
import org.amparo.casework.Told;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
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

    private String id;
    private String number;
    private long version;
    private List<SelectItem> people = List.of();
    private StaffId lead;
    private StaffId deputy;
    private Told told;

    public void load() {
        Candidates candidates = assignments.candidates(CaseId.parse(id));
        number = candidates.facts().number();
        version = candidates.facts().version();
        lead = candidates.facts().lead();
        deputy = candidates.facts().deputy();
        people = candidates.people().stream().map(p -> new SelectItem(p.id(), p.away() ? words.of("casework.team.away", p.name()) : p.name())).toList();
    }

    public String save() {
        boolean staysMine = caller.user().equals(lead) || caller.user().equals(deputy);
        assignments.reassign(new Reassign(CaseId.parse(id), lead, deputy, told, version));
        return staysMine ? "/casework/case?faces-redirect=true&id=" + CaseId.parse(id) : "/casework/cases?faces-redirect=true";
    }

    public List<Told> getTolds() {
        return List.of(Told.values());
    }

    public String getNumber() {
        return number;
    }

    public List<SelectItem> getPeople() {
        return people;
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
}
