package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.justice.goal.GoalDetails;
import org.amparo.justice.goal.GoalService;
import org.amparo.justice.goal.GoalsPage;
import org.amparo.justice.task.OwedStep;
import org.amparo.shared.CaseId;

/** The first page of justice: what she wants, her time to think, what is owed, and for her adviser the way to the rest. */
@Named
@RequestScoped
public class JusticeView {

    @Inject
    private GoalService goals;
    @Inject
    private Clock clock;

    private String id;
    private GoalsPage page;

    public void load() {
        page = goals.page(CaseId.parse(id));
    }

    public CaseHead getHead() {
        return page.head();
    }

    public GoalsPage getPage() {
        return page;
    }

    public List<GoalDetails> getOpen() {
        return page.goals().stream().filter(g -> !g.over()).toList();
    }

    public List<GoalDetails> getOver() {
        return page.goals().stream().filter(GoalDetails::over).toList();
    }

    public boolean late(GoalDetails goal) {
        return goal.late(LocalDate.now(clock));
    }

    public boolean late(OwedStep step) {
        return step.late(clock.instant());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
