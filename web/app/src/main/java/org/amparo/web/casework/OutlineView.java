package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.casework.CaseOutline;
import org.amparo.casework.CaseService;
import org.amparo.shared.CaseId;

/** A case as its unit's supervisor may know it: who is responsible, what is open and late. Nobody's name, nobody's words. */
@Named
@RequestScoped
public class OutlineView {

    @Inject
    private CaseService cases;

    private String id;
    private CaseOutline outline;

    public void load() {
        outline = cases.outline(CaseId.parse(id));
    }

    public CaseOutline getOutline() {
        return outline;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
