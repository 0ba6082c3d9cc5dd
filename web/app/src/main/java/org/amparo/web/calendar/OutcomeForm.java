package org.amparo.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.amparo.calendar.CancelReason;
import org.amparo.calendar.MissedBy;
import org.amparo.calendar.interpreter.HowItWent;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.calendar.interpreter.RecordSession;

/** What is typed about what became of a meeting; it lives for one request. */
@Named
@RequestScoped
public class OutcomeForm {

    private MissedBy missed;
    private CancelReason reason;
    private String language;
    private InterpreterMode mode;
    private HowItWent went;
    private boolean complaintOffered;
    private String words;

    RecordSession session() {
        return new RecordSession(language, mode, went, complaintOffered, words);
    }

    public MissedBy getMissed() {
        return missed;
    }

    public void setMissed(MissedBy missed) {
        this.missed = missed;
    }

    public CancelReason getReason() {
        return reason;
    }

    public void setReason(CancelReason reason) {
        this.reason = reason;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public InterpreterMode getMode() {
        return mode;
    }

    public void setMode(InterpreterMode mode) {
        this.mode = mode;
    }

    public HowItWent getWent() {
        return went;
    }

    public void setWent(HowItWent went) {
        this.went = went;
    }

    public boolean isComplaintOffered() {
        return complaintOffered;
    }

    public void setComplaintOffered(boolean complaintOffered) {
        this.complaintOffered = complaintOffered;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
