package org.amparo.casework.plan;

import java.time.LocalDate;
import java.util.List;
import org.amparo.codelist.NeedDomain;

/**
 * What stands on the paper she takes home: what was agreed, in plain words, and nothing that she did not agree to.
 *
 * @param language hers, ISO 639-3
 * @param term how she wants to be written about; null leaves it at "you"
 */
public record PlanPaper(String language, String term, String whatHelps, String myView, List<Line> agreed, LocalDate reviewOn) {

    /** @param with the name of whoever of her team does it with her; null when she does it herself, or an organisation does */
    public record Line(NeedDomain domain, String goal, String steps, DoneBy by, String with, LocalDate due, PlanActionWorkflow.State state) {
        @Override
        public String toString() {
            return "a line";
        }
    }

    public PlanPaper {
        agreed = List.copyOf(agreed);
    }

    @Override
    public String toString() {
        return "a paper";
    }
}
