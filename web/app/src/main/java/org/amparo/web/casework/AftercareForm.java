package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.amparo.casework.aftercare.AftercareDetails;
import org.amparo.casework.aftercare.DecideAftercare;
import org.amparo.casework.aftercare.Decision;

/** What is typed about the time afterwards; it lives for one request, because it is hers. */
@Named
@RequestScoped
public class AftercareForm {

    private Decision decision;
    private LocalDate startsOn;
    private String words;
    private String livelihood;
    private String education;
    private String money;
    private String ties;
    private final Map<String, String> notes = new HashMap<>();

    void shows(AftercareDetails read) {
        decision = read.decision();
        startsOn = read.startsOn();
        words = read.words();
        livelihood = read.livelihood();
        education = read.education();
        money = read.money();
        ties = read.ties();
    }

    DecideAftercare command() {
        return new DecideAftercare(decision, startsOn, words, livelihood, education, money, ties);
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLivelihood() {
        return livelihood;
    }

    public void setLivelihood(String livelihood) {
        this.livelihood = livelihood;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }

    public String getMoney() {
        return money;
    }

    public void setMoney(String money) {
        this.money = money;
    }

    public String getTies() {
        return ties;
    }

    public void setTies(String ties) {
        this.ties = ties;
    }
}
