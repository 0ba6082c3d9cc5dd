package org.amparo.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.casework.risk.AssessRisk;
import org.amparo.casework.risk.DomainRating;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RecordSafetyEvent;
import org.amparo.casework.risk.RiskFactor;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.shared.CaseId;
import org.amparo.work.SafetyTrigger;

/** How safe the demonstration's people are, and what they do when they are not. */
@ApplicationScoped
class FirstSafety {

    @Inject
    private Turns turns;
    @Inject
    private RiskService risks;
    @Inject
    private SafetyPlanService plans;

    void assess(CaseId file, RiskLevel level, OwnRating own, List<DomainRating> ratings, Set<RiskFactor> factors, String ownWords, Colleague by) {
        turns.take(by, () -> risks.assess(new AssessRisk(file, level, own, RiskLevel.MEDIUM, TookPart.TOGETHER, ratings, factors, null, ownWords,
                risks.page(file).standing().version())));
    }

    void happened(CaseId file, SafetyTrigger what, String words, Colleague by) {
        turns.take(by, () -> risks.happened(new RecordSafetyEvent(file, what, words)));
    }

    void plan(CaseId file, Map<SafetyPart, String> parts, Colleague by) {
        turns.take(by, () -> plans.make(new MakePlan(file, PlanFor.NOW, TookPart.TOGETHER, "ES", parts, plans.toMake(file).shown())));
    }
}
