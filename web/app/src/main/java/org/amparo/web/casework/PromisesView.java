package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.casework.promise.OverduePromise;
import org.amparo.casework.promise.PromiseService;
import org.amparo.casework.promise.WelfareRow;
import org.amparo.casework.promise.WelfareStep;
import org.amparo.shared.Page;

/** For a supervisor: whom nobody reaches, to decide what is done, and promises that were not kept. Nobody's name, nobody's words. */
@Named
@ViewScoped
public class PromisesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PromiseService promises;

    private List<WelfareRow> welfare = List.of();
    private String from;
    private Page<OverduePromise> overdue = new Page<>(List.of(), null);
    private final Map<String, WelfareStep> steps = new HashMap<>();
    private final Map<String, Boolean> vital = new HashMap<>();

    public void load() {
        welfare = promises.welfare();
        overdue = promises.overdue(from);
        welfare.stream().filter(w -> w.step() != null).forEach(w -> steps.put(w.id().toString(), w.step()));
    }

    public String decide(WelfareRow row) {
        promises.decide(row.id(), steps.get(row.id().toString()), Boolean.TRUE.equals(vital.get(row.id().toString())), row.version());
        return "/casework/promises?faces-redirect=true";
    }

    public List<WelfareRow> getWelfare() {
        return welfare;
    }

    public Page<OverduePromise> getOverdue() {
        return overdue;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Map<String, WelfareStep> getChosen() {
        return steps;
    }

    public Map<String, Boolean> getVital() {
        return vital;
    }

    public WelfareStep[] getSteps() {
        return WelfareStep.values();
    }
}
