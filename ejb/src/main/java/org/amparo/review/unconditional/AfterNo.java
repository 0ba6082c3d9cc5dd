package org.amparo.review.unconditional;

import java.io.Serializable;
import java.util.List;

/** The report: what waits, what was looked into already, and for how many days after a *no* it was looked at. */
public record AfterNo(int days, List<Doubt> open, List<Doubt> settled) implements Serializable {

    public AfterNo {
        open = List.copyOf(open);
        settled = List.copyOf(settled);
    }
}
