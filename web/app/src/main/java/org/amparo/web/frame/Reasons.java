package org.amparo.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.amparo.recommendation.Recommendation;

/** The recommendations behind a rule, for <em>why is this asked?</em> */
@Named
@ApplicationScoped
public class Reasons {

    /** @param some a recommendation, several of them, or their names: {@code "R_39 R_41"} */
    public List<Recommendation> of(Object some) {
        return switch (some) {
            case null -> List.of();
            case Recommendation one -> List.of(one);
            case Collection<?> many -> many.stream().map(Recommendation.class::cast).toList();
            default -> Arrays.stream(some.toString().trim().split("[ ,]+")).map(name -> Recommendation.valueOf(name.replace('-', '_'))).toList();
        };
    }
}
