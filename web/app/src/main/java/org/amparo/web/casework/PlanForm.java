package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanDetails;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.shared.CaseId;

/** A safety plan while it is being written; nothing of it stays in the session. */
@Named
@RequestScoped
public class PlanForm {

    private final Map<SafetyPart, String> parts = new EnumMap<>(SafetyPart.class);
    private PlanFor madeFor = PlanFor.NOW;
    private TookPart tookPart;
    private String country;

    /** Nothing has to be told twice. */
    void begin(PlanDetails before) {
        parts.putAll(before.parts());
        madeFor = before.facts().madeFor();
        country = before.facts().country();
    }

    MakePlan command(CaseId id, int shown) {
        return new MakePlan(id, madeFor, tookPart, country, parts, shown);
    }

    public Map<SafetyPart, String> getParts() {
        return parts;
    }

    public String getOnTheCard() {
        return parts.get(SafetyPart.ON_THE_CARD);
    }

    public void setOnTheCard(String words) {
        parts.put(SafetyPart.ON_THE_CARD, words);
    }

    public PlanFor getMadeFor() {
        return madeFor;
    }

    public void setMadeFor(PlanFor madeFor) {
        this.madeFor = madeFor;
    }

    public TookPart getTookPart() {
        return tookPart;
    }

    public void setTookPart(TookPart tookPart) {
        this.tookPart = tookPart;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
