package org.amparo.web.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.amparo.child.LateCare;
import org.amparo.child.LateCareService;
import org.amparo.shared.Page;

/** For whoever oversees a unit: where a child lives and nobody has looked at it again in time. Nobody's name, no place. */
@Named
@RequestScoped
public class LateCareView {

    @Inject
    private LateCareService care;
    @Inject
    private Clock clock;

    private String from;
    private Page<LateCare> page;

    public void load() {
        page = care.ofUnit(from);
    }

    public long days(LateCare row) {
        return row.days(clock.instant());
    }

    public Page<LateCare> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
