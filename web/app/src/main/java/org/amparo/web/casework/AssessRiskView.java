package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.amparo.casework.risk.AssessmentDetails;
import org.amparo.casework.risk.Impact;
import org.amparo.casework.risk.Likelihood;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RiskDomain;
import org.amparo.casework.risk.RiskFactor;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.RiskPage;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.TookPart;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Compared;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;

/** An assessment made together; when a colleague saved one meanwhile, both are shown. */
@Named
@ViewScoped
public class AssessRiskView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.risk.assess";

    @Inject
    private transient RiskService risks;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient AssessForm form;
    @Inject
    private transient Messages words;

    private String id;
    private Long version;
    private transient AssessmentDetails theirs;

    public void load() {
        RiskPage before = risks.toAssess(CaseId.parse(id));
        version = before.standing().version();
        if (before.newest() != null) form.begin(before.newest());
        drafts.read(id, DRAFT);
    }

    public String save() {
        try {
            risks.assess(form.command(CaseId.parse(id), version));
        } catch (Stale somebodySavedFirst) {
            RiskPage now = risks.toAssess(CaseId.parse(id));
            theirs = now.newest();
            version = now.standing().version();
            return null;
        }
        drafts.drop(id, DRAFT);
        return "/casework/risk?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/casework/assessrisk?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public AssessmentDetails getTheirs() {
        return theirs;
    }

    /** What both wrote differently; nothing as long as nobody else saved. */
    public List<Compared> getDifferent() {
        if (theirs == null) return List.of();
        List<Compared> lines = new ArrayList<>(RiskCompared.of(form.details(), theirs, words));
        lines.add(new Compared(words.get("casework.risk.ownWords"), form.getOwnWords(), theirs.ownWords()));
        lines.add(new Compared(words.get("casework.risk.words"), form.getWords(), theirs.words()));
        return Compared.changed(lines);
    }

    public String getDraft() {
        return DRAFT;
    }

    public List<TookPart> getParts() {
        return List.of(TookPart.values());
    }

    public List<RiskDomain> getDomains() {
        return List.of(RiskDomain.values());
    }

    public List<Likelihood> getLikelihoods() {
        return List.of(Likelihood.values());
    }

    public List<Impact> getImpacts() {
        return List.of(Impact.values());
    }

    public List<OwnRating> getOwns() {
        return List.of(OwnRating.values());
    }

    public List<RiskLevel> getLevels() {
        return List.of(RiskLevel.values());
    }

    public List<RiskFactor.Ring> getRings() {
        return List.of(RiskFactor.Ring.values());
    }

    public List<RiskFactor> factors(RiskFactor.Ring ring) {
        return RiskFactor.in(ring);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
