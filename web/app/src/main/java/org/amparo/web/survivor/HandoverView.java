package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.shared.StaffId;
import org.amparo.web.frame.Messages;

/** A first talk goes to a caseworker; whoever began it sees it no more. */
@Named
@ViewScoped
public class HandoverView extends Talk {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Messages words;

    private StaffId to;
    private transient List<SelectItem> workers;

    @Override
    public void load() {
        super.load();
        getWorkers();
    }

    public String handOver() {
        door().handOver(subject(), to, version());
        return "/survivor/intakes?faces-redirect=true";
    }

    public List<SelectItem> getWorkers() {
        if (workers == null) workers = Colleagues.of(door().workers(subject()), words);
        return workers;
    }

    public StaffId getTo() {
        return to;
    }

    public void setTo(StaffId to) {
        this.to = to;
    }
}
