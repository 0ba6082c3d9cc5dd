package org.amparo.web.survivor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.shared.Page;
import org.amparo.survivor.intake.IntakeRow;
import org.amparo.survivor.intake.IntakeService;

/** First talks that this person has not finished. */
@Named
@RequestScoped
public class IntakesView {

    @Inject
    private IntakeService intakes;

    private String from;
    private Page<IntakeRow> page;

    public void load() {
        page = intakes.mine(from);
    }

    public Page<IntakeRow> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
