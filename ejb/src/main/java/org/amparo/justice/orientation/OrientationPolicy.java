package org.amparo.justice.orientation;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.justice.orientation.OrientationWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/**
 * What was told, and how, decides whether it counts.
 *
 * @param told every topic so far, with this talk; @param hers the languages she is spoken with; none known: any
 */
@Holds(Recommendation.R_68)
record OrientationPolicy(Talk talk, Set<Topic> told, TeachBack saidBack, Set<String> hers) {

    boolean met(Condition condition) {
        return switch (condition) {
            case SOMETHING_TOLD -> talk != null && !talk.topics().isEmpty();
            case IN_HER_LANGUAGE -> talk != null && (hers.isEmpty() || hers.contains(talk.language()) || talk.interpreter() != null);
            case EVERYTHING_TOLD -> told.equals(EnumSet.allOf(Topic.class));
            case SAID_BACK -> saidBack == TeachBack.YES;
        };
    }
}
