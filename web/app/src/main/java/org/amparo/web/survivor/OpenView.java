package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.shared.StaffId;
import org.amparo.survivor.intake.InDanger;
import org.amparo.survivor.intake.OpenCase;
import org.amparo.web.frame.Messages;

/** A case begins: who is there for her, who stands in, and, when her life is at stake, why without asking her. */
@Named
@ViewScoped
public class OpenView extends Talk {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Messages words;
    @Inject
    private transient Caller caller;

    private boolean danger;
    private StaffId lead;
    private StaffId deputy;
    private InDanger.Told told;
    private transient String basis;
    private transient List<SelectItem> workers;

    @Override
    public void load() {
        super.load();
        lead = caller.user();
        getWorkers();
    }

    public String open() {
        OpenCase with = new OpenCase(lead, deputy);
        if (danger) door().openInDanger(subject(), with, new InDanger(basis, told), version());
        else door().open(subject(), with, version());
        boolean stays = caller.user().equals(lead) || caller.user().equals(deputy);
        return stays ? "/casework/case?faces-redirect=true&id=" + subject() : "/survivor/intakes?faces-redirect=true";
    }

    public List<SelectItem> getWorkers() {
        if (workers == null) workers = Colleagues.of(door().workers(subject()), words);
        return workers;
    }

    public List<InDanger.Told> getTolds() {
        return List.of(InDanger.Told.values());
    }

    public boolean isDanger() {
        return danger;
    }

    public void setDanger(boolean danger) {
        this.danger = danger;
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

    public InDanger.Told getTold() {
        return told;
    }

    public void setTold(InDanger.Told told) {
        this.told = told;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
