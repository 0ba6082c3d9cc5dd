package org.amparo.justice.proceeding;

import java.time.LocalDate;
import org.amparo.justice.proceeding.ProceedingWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** What is said with the news decides about them, and nothing else. */
@Holds({Recommendation.R_58, Recommendation.R_71})
record ProceedingPolicy(News news, LocalDate today) {

    boolean met(Condition condition) {
        return switch (condition) {
            // somebody in another zone may be a day ahead
            case HAS_HAPPENED -> news.on() != null && !news.on().isAfter(today.plusDays(1));
            case DATE_AHEAD -> news.next() != null && !news.next().isBefore(today);
            case REASON_GIVEN -> news.because() != null;
        };
    }
}
