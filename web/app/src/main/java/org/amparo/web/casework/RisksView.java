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

    public void load() {
        rows = risks.ofUnit();
    }

    public List<RiskRow> getRows() {
        return rows;
    }

    public boolean isLate(RiskRow row) {
        return row.due().isBefore(clock.instant());
    }
}
