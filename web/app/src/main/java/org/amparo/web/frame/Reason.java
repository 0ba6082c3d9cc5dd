package org.amparo.web.frame;

import java.util.List;
import org.amparo.recommendation.Citation;
import org.amparo.recommendation.Recommendation;

/** One recommendation as a reader of one language sees it. */
public record Reason(String id, String text, List<Cited> citations) {

    /** Where it was asked for: the document in the reader's words, the place in it as it is numbered there. */
    public record Cited(String document, String place) {}

    static Reason of(Recommendation recommendation, Words words) {
        return new Reason(recommendation.id(), recommendation.text(words.tongue().locale()),
                recommendation.citations().stream().map(citation -> cited(citation, words)).toList());
    }

    private static Cited cited(Citation citation, Words words) {
        return new Cited(words.label(citation.source()), citation.paragraph());
    }
}
