package org.amparo.web.casework;

import org.amparo.casework.risk.DomainRating;
import org.amparo.casework.risk.Impact;
import org.amparo.casework.risk.Likelihood;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RiskDomain;

/** One source of danger while it is being talked about; only for the time of one request. */
public class RiskLine {

    private Likelihood likelihood;
    private Impact impact;
    private OwnRating own;

    void begin(DomainRating before) {
        likelihood = before.likelihood();
        impact = before.impact();
        own = before.own();
    }

    DomainRating of(RiskDomain domain) {
        return new DomainRating(domain, likelihood, impact, own);
    }

    /** It was spoken about before, so it stands open. */
    public boolean isSaid() {
        return likelihood != null || impact != null || own != null;
    }

    public Likelihood getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(Likelihood likelihood) {
        this.likelihood = likelihood;
    }

    public Impact getImpact() {
        return impact;
    }

    public void setImpact(Impact impact) {
        this.impact = impact;
    }

    public OwnRating getOwn() {
        return own;
    }

    public void setOwn(OwnRating own) {
        this.own = own;
    }
}
