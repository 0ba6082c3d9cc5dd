package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.amparo.casework.plan.CompletedBy;
import org.amparo.casework.plan.ExploitedAgain;

/** What is typed for one step of a plan; it lives for one request. */
@Named
@RequestScoped
public class PlanStepForm {

    private String words;
    private String language;
    private ExploitedAgain exploitedAgain;
    private LocalDate day;
    private CompletedBy completedBy;

    public String getWords() { return words; }
    public void setWords(String words) { this.words = words; }
    public String getLanguage() { return language; }
    public void setLanguage(String language) { this.language = language; }
    public ExploitedAgain getExploitedAgain() { return exploitedAgain; }
    public void setExploitedAgain(ExploitedAgain exploitedAgain) { this.exploitedAgain = exploitedAgain; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate day) { this.day = day; }
    public CompletedBy getCompletedBy() { return completedBy; }
    public void setCompletedBy(CompletedBy completedBy) { this.completedBy = completedBy; }
}
