package org.amparo.web.casework;

import java.util.List;
import org.amparo.casework.need.RecordNeed;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.Unacceptable;
import org.amparo.work.Priority;

/** One need while it is being typed; only for the time of one request. */
public class NeedLine {

    private NeedDomain domain;
    private Priority urgency = Priority.NORMAL;
    private String words;
    private String wish;
    private Integer rating;

    boolean blank() {
        return domain == null && words == null && wish == null;
    }

    /** Problems name the fields of this line. */
    RecordNeed command(int line) {
        try {
            return new RecordNeed(domain, urgency, words, wish, rating);
        } catch (Unacceptable refused) {
            throw new Unacceptable(refused.problems().stream().map(p -> new Unacceptable.Problem(p.field() + line, p.key(), p.arguments())).toList());
        }
    }

    static List<Integer> ratings() {
        return List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    public NeedDomain getDomain() {
        return domain;
    }

    public void setDomain(NeedDomain domain) {
        this.domain = domain;
    }

    public Priority getUrgency() {
        return urgency;
    }

    public void setUrgency(Priority urgency) {
        this.urgency = urgency;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public Integer getRating() {
        return rating;
    }

    public void setRating(Integer rating) {
        this.rating = rating;
    }
}
