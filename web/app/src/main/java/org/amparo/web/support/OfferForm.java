package org.amparo.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.amparo.codelist.Adjustment;
import org.amparo.support.Funding;
import org.amparo.support.ServiceKind;

/** What is typed for an offer; it lives for one request. */
@Named
@RequestScoped
public class OfferForm {

    private ServiceKind kind;
    private String listing;
    private Funding funding;
    private boolean interpreter;
    private List<Adjustment> adjustments = new ArrayList<>();
    private String wish;

    public ServiceKind getKind() {
        return kind;
    }

    public void setKind(ServiceKind kind) {
        this.kind = kind;
    }

    public String getListing() {
        return listing;
    }

    public void setListing(String listing) {
        this.listing = listing;
    }

    public Funding getFunding() {
        return funding;
    }

    public void setFunding(Funding funding) {
        this.funding = funding;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public List<Adjustment> getAdjustments() {
        return adjustments;
    }

    public void setAdjustments(List<Adjustment> adjustments) {
        this.adjustments = adjustments;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
