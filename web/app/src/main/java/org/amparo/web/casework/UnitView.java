package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.casework.unit.UnitPage;
import org.amparo.casework.unit.UnitService;

/** A supervisor's own unit: how the work is shared, and which cases have nobody who stands in. Numbers only. */
@Named
@RequestScoped
public class UnitView {

    @Inject
    private UnitService units;

    private String from;
    private UnitPage page;

    public void load() {
        page = units.page(from);
    }

    public UnitPage getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
