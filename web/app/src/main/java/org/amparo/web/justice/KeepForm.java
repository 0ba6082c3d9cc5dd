package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.amparo.justice.preservation.AskToKeep;
import org.amparo.justice.preservation.CycleStage;
import org.amparo.justice.preservation.Heard;

/** What is typed when a platform is asked to keep something, and what it answers; it lives for one request. */
@Named
@RequestScoped
public class KeepForm {

    private String platform;
    private String what;
    private CycleStage stage;
    private LocalDate day;
    private String answer;

    AskToKeep asked() {
        return new AskToKeep(platform, what, stage, day);
    }

    Heard heard() {
        return new Heard(day, answer);
    }

    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = platform;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public CycleStage getStage() {
        return stage;
    }

    public void setStage(CycleStage stage) {
        this.stage = stage;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
