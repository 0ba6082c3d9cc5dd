package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.worry.WorryRow;
import org.amparo.survivor.worry.WorryService;

/** Somebody else looks at a worry; codes only, for a supervisor hands on what she does not read. */
@Named
@ViewScoped
public class HandWorryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WorryService worries;

    private String id;
    private WorryRow worry;
    private List<SelectItem> lookers;
    private StaffId to;

    public void load() {
        SurvivorId person = SurvivorId.parse(id);
        worry = worries.outline(person);
        lookers = worries.lookers(person).stream().map(p -> new SelectItem(p.id(), p.name())).toList();
    }

    public String handOn() {
        worries.handOn(SurvivorId.parse(id), to, worry.version());
        return "/survivor/worries?faces-redirect=true";
    }

    public WorryRow getWorry() {
        return worry;
    }

    public List<SelectItem> getLookers() {
        return lookers;
    }

    public StaffId getTo() {
        return to;
    }

    public void setTo(StaffId to) {
        this.to = to;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
