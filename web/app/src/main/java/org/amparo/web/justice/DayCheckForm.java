package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.amparo.justice.readiness.Check;
import org.amparo.justice.readiness.LookedAt;
import org.amparo.justice.readiness.ReportId;

/** What somebody found when a thing on the list was looked at. */
@Named
@RequestScoped
public class DayCheckForm {

    private Boolean passed;
    private String words;
    private ReportId report;

    LookedAt looked(Check check) {
        return new LookedAt(check, passed, words, report);
    }

    public Boolean getPassed() { return passed; }

    public void setPassed(Boolean passed) { this.passed = passed; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public ReportId getReport() { return report; }

    public void setReport(ReportId report) { this.report = report; }
}
