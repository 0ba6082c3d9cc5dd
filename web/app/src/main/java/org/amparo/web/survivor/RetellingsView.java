package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.amparo.survivor.retelling.AvoidableRetellings;
import org.amparo.survivor.retelling.LookAsked;
import org.amparo.survivor.retelling.RetellingService;

/** A supervisor's part in sparing somebody another telling: those that wait for a look, and the numbers. No name, no story. */
@Named
@ViewScoped
public class RetellingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RetellingService retellings;

    private ArrayList<LookAsked> waiting = new ArrayList<>();
    private AvoidableRetellings report;

    public void load() {
        waiting = new ArrayList<>(retellings.waiting());
        report = retellings.report();
    }

    public String look(LookAsked one, boolean agreed) {
        retellings.look(one.id(), agreed, one.version());
        return "/survivor/retellings?faces-redirect=true";
    }

    public List<LookAsked> getWaiting() {
        return waiting;
    }

    public AvoidableRetellings getReport() {
        return report;
    }

    /** With the sign between whole and tenth that every reader here knows. */
    public String getForEach() {
        return report.tenthsForEach() / 10 + "." + report.tenthsForEach() % 10;
    }
}
