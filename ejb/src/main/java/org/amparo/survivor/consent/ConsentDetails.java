package org.amparo.survivor.consent;

/** One answer with everything that was said about it, for the worker beside her and for the paper she takes home. */
public record ConsentDetails(ConsentSummary summary, Telling telling, Giving giving, String withheldWords, String reasonWords, String endWords) {

    @Override
    public String toString() {
        return "details of " + summary.id();
    }
}
