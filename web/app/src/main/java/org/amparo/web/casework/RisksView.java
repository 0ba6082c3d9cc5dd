package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.amparo.casework.risk.RiskOversightService;
import org.amparo.casework.risk.RiskRow;

/** For whoever oversees a unit: late reviews, and high risks that nobody else has looked at. Levels and dates, nobody's name. */
@Named
@RequestScoped
public class RisksView {

    @Inject
    private RiskOversightService risks;
    @Inject
    private Clock clock;

    private List<RiskRow> rows = List.of();
    private String about;

    public void load() {
        rows = risks.ofUnit();
    }

    public List<RiskRow> getRows() {
        return rows;
    }

    /** What a notice was about waits no more: somebody looked, the level changed, or the case ended. Which of them is not said, nor whether there is such a case. */
    public boolean isOver() {
        return about != null && rows.stream().noneMatch(row -> row.id().toString().equals(about));
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public boolean isLate(RiskRow row) {
        return row.due().isBefore(clock.instant());
    }
}
