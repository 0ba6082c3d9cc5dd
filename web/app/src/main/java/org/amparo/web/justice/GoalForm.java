package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.amparo.justice.goal.ExpressGoal;
import org.amparo.justice.goal.GoalPage;
import org.amparo.justice.goal.GoalStep;
import org.amparo.justice.goal.GoalWorkflow.Action;
import org.amparo.justice.goal.Importance;
import org.amparo.justice.goal.Progress;
import org.amparo.justice.goal.Wish;

/** What is typed and read about a goal; it lives for one request, because it is hers. */
@Named
@RequestScoped
public class GoalForm {

    private GoalPage page;
    private String words;
    private String language;
    private List<Wish> wishes = new ArrayList<>();
    private Importance importance;
    private LocalDate reviewOn;
    private Progress progress;
    private String explained;

    GoalPage page(Supplier<GoalPage> read) {
        if (page == null) page = read.get();
        return page;
    }

    /** What was read is no longer what stands. */
    void forget() {
        page = null;
    }

    ExpressGoal goal() {
        return new ExpressGoal(words, language, Set.copyOf(wishes), importance, reviewOn);
    }

    GoalStep step(Action action) {
        return new GoalStep(action, progress, words, reviewOn, explained, null);
    }

    GoalStep changed() {
        return new GoalStep(Action.CHANGE, null, null, null, null, goal());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<Wish> getWishes() {
        return wishes;
    }

    public void setWishes(List<Wish> wishes) {
        this.wishes = wishes;
    }

    public Importance getImportance() {
        return importance;
    }

    public void setImportance(Importance importance) {
        this.importance = importance;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public Progress getProgress() {
        return progress;
    }

    public void setProgress(Progress progress) {
        this.progress = progress;
    }

    public String getExplained() {
        return explained;
    }

    public void setExplained(String explained) {
        this.explained = explained;
    }
}
