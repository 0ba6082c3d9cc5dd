package org.amparo.casework.risk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.shared.AssessmentId;

/** One assessment as the care team reads it. Lives for one request. */
public record AssessmentDetails(AssessmentId id, Instant madeAt, String madeBy, RiskLevel level, OwnRating own, RiskLevel again, TookPart tookPart,
                                Set<RiskFactor> factors, List<DomainRating> ratings, String words, String ownWords) {

    public AssessmentDetails {
        factors = Set.copyOf(factors);
        ratings = List.copyOf(ratings);
    }

    /** Null for what was not spoken about. */
    public DomainRating of(RiskDomain domain) {
        return ratings.stream().filter(r -> r.domain() == domain).findFirst().orElse(null);
    }

    /** In the order of the list, for reading. */
    public List<RiskFactor> inOrder() {
        return factors.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return "assessment " + id;
    }
}
