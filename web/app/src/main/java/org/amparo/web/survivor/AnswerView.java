package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.shared.ConsentId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.ConsentDetails;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.ConsentTexts;
import org.amparo.survivor.consent.ConsentWorkflow.State;

/** One answer with everything around it, its papers, and the way back when it was recorded by mistake. */
@Named
@ViewScoped
public class AnswerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsentService consents;

    private String id;
    private String consent;
    private transient String reason;
    private transient ConsentDetails details;

    public void load() {
        details = consents.details(SurvivorId.parse(id), ConsentId.parse(consent));
    }

    public String enteredInError() {
        consents.enteredInError(SurvivorId.parse(id), ConsentId.parse(consent), reason);
        return "/survivor/consents?faces-redirect=true&id=" + SurvivorId.parse(id);
    }

    public ConsentDetails getDetails() {
        if (details == null && consent != null) load();
        return details;
    }

    public boolean isCorrectable() {
        return getDetails().summary().state() != State.ENTERED_IN_ERROR;
    }

    public List<String> getLanguages() {
        return ConsentTexts.LANGUAGES;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }
}
