package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.casework.risk.RiskOversightService;
import org.amparo.casework.risk.RiskStanding;
import org.amparo.casework.risk.SupervisorsView;
import org.amparo.shared.CaseId;

/** A supervisor's look at a high risk: levels and dates, and what she says to it. */
@Named
@ViewScoped
public class LookAtRiskView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RiskOversightService risks;
    @Inject
    private transient Caller caller;

    private String id;
    private RiskStanding standing;
    private SupervisorsView view;

    public void load() {
        standing = risks.standing(CaseId.parse(id));
    }

    public String save() {
        risks.look(CaseId.parse(id), view, standing.version());
        return "/casework/risks?faces-redirect=true";
    }

    public RiskStanding getStanding() {
        return standing;
    }

    /** Somebody else looks at what oneself has set. */
    public boolean isMine() {
        return caller.user().equals(standing.assessedBy());
    }

    public List<SupervisorsView> getViews() {
        return List.of(SupervisorsView.values());
    }

    public SupervisorsView getView() {
        return view;
    }

    public void setView(SupervisorsView view) {
        this.view = view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
