package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.recommendation.Recommendation;

/** The recommendations behind a rule, in the reader's language, for <em>why is this asked?</em> */
@Named
@RequestScoped
public class Reasons {

    @Inject
    Messages messages;

    /** @param some a recommendation, several of them, or their names: {@code "R_39 R_41"} */
    public List<Reason> of(Object some) {
        var words = messages.words();
        return recommendations(some).map(recommendation -> Reason.of(recommendation, words)).toList();
    }

    private static Stream<Recommendation> recommendations(Object some) {
        return switch (some) {
            case null -> Stream.of();
            case Recommendation one -> Stream.of(one);
            case Collection<?> many -> many.stream().map(Recommendation.class::cast);
            default -> Arrays.stream(some.toString().trim().split("[ ,]+")).map(name -> Recommendation.valueOf(name.replace('-', '_')));
        };
    }
}
