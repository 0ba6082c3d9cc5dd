package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.amparo.casework.plan.Edition;
import org.amparo.casework.plan.PlanService;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;

/** What was agreed each time, and what changed in between. */
@Named
@RequestScoped
public class PlanEditionsView {

    @Inject
    private PlanService plans;
    @Inject
    private Messages words;
    @Inject
    private Times times;

    private String id;
    private List<Edition> editions = List.of();

    public void load() {
        editions = plans.editions(CaseId.parse(id));
    }

    public List<Edition> getEditions() {
        return editions;
    }

    /** Codes by their name, days as days, words as they were written; nothing is said to be nothing. */
    public String said(Object value) {
        if (value == null) return words.get("plan.editions.nothing");
        return value instanceof LocalDate day ? times.full(day) : words.label(value);
    }

    public boolean inWords(Object value) {
        return value instanceof String;
    }

    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
}
