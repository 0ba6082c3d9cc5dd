package org.amparo.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.amparo.support.Continuity;
import org.amparo.support.EndReason;
import org.amparo.support.Frequency;
import org.amparo.support.InterruptReason;
import org.amparo.support.NotAvailable;

/** What is typed for one step; it lives for one request, because some of it is hers. */
@Named
@RequestScoped
public class StepForm {

    private boolean yes;
    private LocalDate day;
    private LocalDate until;
    private Frequency frequency;
    private String words;
    private String plan;
    private boolean said = true;
    private Integer satisfaction;
    private Continuity continuity;
    private InterruptReason interruption;
    private EndReason reason;
    private NotAvailable notAvailable;
    private String alternative;
    private String providerSaid;

    public boolean isYes() {
        return yes;
    }

    public void setYes(boolean yes) {
        this.yes = yes;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public boolean isSaid() {
        return said;
    }

    public void setSaid(boolean said) {
        this.said = said;
    }

    public Integer getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(Integer satisfaction) {
        this.satisfaction = satisfaction;
    }

    public Continuity getContinuity() {
        return continuity;
    }

    public void setContinuity(Continuity continuity) {
        this.continuity = continuity;
    }

    public InterruptReason getInterruption() {
        return interruption;
    }

    public void setInterruption(InterruptReason interruption) {
        this.interruption = interruption;
    }

    public EndReason getReason() {
        return reason;
    }

    public void setReason(EndReason reason) {
        this.reason = reason;
    }

    public NotAvailable getNotAvailable() {
        return notAvailable;
    }

    public void setNotAvailable(NotAvailable notAvailable) {
        this.notAvailable = notAvailable;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }

    public String getProviderSaid() {
        return providerSaid;
    }

    public void setProviderSaid(String providerSaid) {
        this.providerSaid = providerSaid;
    }
}
