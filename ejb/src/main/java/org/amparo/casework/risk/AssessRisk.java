package org.amparo.casework.risk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.shared.CaseId;
import org.amparo.shared.Typed;

/**
 * An assessment as somebody makes it: the level is said, not worked out, and no words are asked for. Whether it could happen again is
 * rated each time.
 *
 * @param again the danger of being trafficked again
 */
public record AssessRisk(CaseId id, RiskLevel level, OwnRating own, RiskLevel again, TookPart tookPart, List<DomainRating> ratings,
                         Set<RiskFactor> factors, String words, String ownWords, long version) {

    static final int WORDS = 10_000;

    public AssessRisk {
        var typed = new Typed("casework");
        if (tookPart == null) typed.missing("tookPart");
        if (level == null) typed.missing("level");
        if (again == null) typed.missing("again");
        if (own == null) own = OwnRating.NOT_ASKED;
        words = typed.optional("words", words, WORDS);
        ownWords = typed.optional("ownWords", ownWords, WORDS);
        ratings = ratings == null ? List.of() : ratings.stream().filter(r -> !r.blank()).toList();
        factors = factors == null ? Set.of() : Set.copyOf(factors);
        typed.requiring(ratings.stream().map(DomainRating::domain).allMatch(new HashSet<>()::add), "ratings", "ratedTwice");
        typed.check();
    }

    /** The higher of both, which orders the work. */
    RiskLevel working() {
        return RiskLevel.higher(level, own);
    }

    @Override
    public String toString() {
        return "an assessment";
    }
}
