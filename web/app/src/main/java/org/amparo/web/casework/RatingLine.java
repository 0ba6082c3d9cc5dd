package org.amparo.web.casework;

import org.amparo.casework.assessment.Rated;
import org.amparo.codelist.NeedDomain;

/** One part of somebody's life while it is talked about; only for the time of one request. */
public class RatingLine {

    static final String NOT_SAID = "NOT_SAID";

    private final NeedDomain domain;
    private String rating;
    private String words;

    RatingLine(NeedDomain domain) {
        this.domain = domain;
    }

    Rated command() {
        boolean notSaid = NOT_SAID.equals(rating);
        return new Rated(domain, rating == null || notSaid ? null : Integer.valueOf(rating), notSaid, words);
    }

    public NeedDomain getDomain() { return domain; }
    public String getRating() { return rating; }
    public void setRating(String rating) { this.rating = rating; }
    public String getWords() { return words; }
    public void setWords(String words) { this.words = words; }
}
