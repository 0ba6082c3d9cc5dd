package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.amparo.justice.proceeding.AdjournedBecause;
import org.amparo.justice.proceeding.News;
import org.amparo.justice.proceeding.ProceedingPage;
import org.amparo.justice.proceeding.ProceedingWorkflow.Action;

/** What is typed about news of a proceeding, and the proceeding as it was read; both live for one request. */
@Named
@RequestScoped
public class NewsForm {

    private ProceedingPage page;
    private LocalDate on;
    private LocalDate next;
    private AdjournedBecause because;
    private String words;

    ProceedingPage page(Supplier<ProceedingPage> read) {
        if (page == null) page = read.get();
        return page;
    }

    /** What was read is no longer what stands. */
    void forget() {
        page = null;
    }

    News news(Action what) {
        return new News(what, on, next, because, words);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getNext() {
        return next;
    }

    public void setNext(LocalDate next) {
        this.next = next;
    }

    public AdjournedBecause getBecause() {
        return because;
    }

    public void setBecause(AdjournedBecause because) {
        this.because = because;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
