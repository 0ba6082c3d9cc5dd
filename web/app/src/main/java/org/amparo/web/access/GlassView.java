package org.amparo.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.review.BreakGlass;
import org.amparo.review.BreakGlassService;
import org.amparo.review.GlassDoor;
import org.amparo.review.GlassReason;

/** Opening one record in an emergency: a plain warning, a fresh login, a reason. */
@Named
@ViewScoped
public class GlassView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BreakGlassService glass;

    private GlassDoor door;
    private String caseNumber;
    private GlassReason reason;
    private String sentence;

    public void load() {
        door = glass.door();
    }

    public String open() {
        var opened = glass.open(new BreakGlass(caseNumber, reason, sentence));
        return "/casework/case?faces-redirect=true&id=" + opened;
    }

    public GlassDoor getDoor() {
        return door;
    }

    public List<GlassReason> getReasons() {
        return List.of(GlassReason.values());
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public GlassReason getReason() {
        return reason;
    }

    public void setReason(GlassReason reason) {
        this.reason = reason;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }
}
